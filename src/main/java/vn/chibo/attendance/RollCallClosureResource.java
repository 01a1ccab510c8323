package vn.chibo.attendance;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;

/// The closing of the roll-call: first a page that shows what is still open and what would be
/// frozen, then the act. A second click gets the same page.
@Path("/{door: (?:meetings|screens)}/{meeting}/roll-call/closure")
class RollCallClosureResource {

  record closure(Check check) implements TemplateInstance {}

  /// @param next the number of the closing that the form would make
  record Check(
      String occasion,
      Board board,
      List<Board.Row> open,
      String account,
      int next,
      boolean barred) {

    public boolean isReady() {
      return open.isEmpty();
    }
  }

  private final Who who;
  private final Database database;
  private final ReadBoard readBoard;
  private final RollCalls rollCalls;
  private final CloseRollCall closeRollCall;
  private final Pulse pulse;

  RollCallClosureResource(
      Who who,
      Database database,
      ReadBoard readBoard,
      RollCalls rollCalls,
      CloseRollCall closeRollCall,
      Pulse pulse) {
    this.who = who;
    this.database = database;
    this.readBoard = readBoard;
    this.rollCalls = rollCalls;
    this.closeRollCall = closeRollCall;
    this.pulse = pulse;
  }

  @GET
  @Produces(TEXT_HTML)
  public Uni<TemplateInstance> page(
      @RestPath String door,
      @RestPath MeetingId meeting,
      @RestHeader("Accept-Language") @Nullable String language) {
    return who.atDoor(door, meeting.value())
        .map(actor -> new ReadBoard.Asked(actor, door, meeting, Phrases.in(language)))
        .chain(asked -> database.as(asked.actor().subject(), () -> check(asked)))
        .map(closure::new);
  }

  private Uni<Check> check(ReadBoard.Asked asked) {
    return readBoard.within(asked).chain(this::check);
  }

  private Uni<Check> check(Boards boards) {
    return rollCalls.hasVoted(boards.sheet().evening().meeting()).map(voted -> boards.check(voted));
  }

  @POST
  @Consumes(APPLICATION_FORM_URLENCODED)
  public Uni<Response> close(
      @RestPath String door,
      @RestPath MeetingId meeting,
      @RestForm @DefaultValue("1") int closing,
      @RestForm @Nullable String reason) {
    var wish =
        new CloseRollCall.Wish(
            meeting, closing, new TickBody(null, null, null, null, reason).words());
    var page = URI.create("/%s/%s/roll-call/closure".formatted(door, meeting));
    return who.atDoor(door, meeting.value())
        .chain((Actor actor) -> closeRollCall.close(actor, wish))
        .invoke(this::answer)
        .map(_ -> Response.seeOther(page).build());
  }

  private void answer(Closing outcome) {
    switch (outcome) {
      case Closing.Closed(var rollCall, _) -> pulse.of(new MeetingId(rollCall.meeting()));
      case Closing.AlreadyClosed _ -> {}
      case Closing.StillOpen(var lines) ->
          throw Refusal.conflict("roll-still-open", Map.of("count", lines));
      case Closing.Overtaken() -> throw Refusal.conflict("roll-call-overtaken");
      case Closing.WithoutReason() -> throw Refusal.invalid("correction-without-reason");
      case Closing.AfterTheFirstVote() -> throw Refusal.conflict("roll-call-voted");
      case Closing.NotOpen(_) -> throw Refusal.conflict("session-not-open");
    }
  }
}
