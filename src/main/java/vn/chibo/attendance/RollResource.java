package vn.chibo.attendance;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.membership.MemberId;
import vn.chibo.quorum.RollState;

/// One line of the roll: everything it rests on, and the clerk's ticks.
@Path("/{door: (?:meetings|screens)}/{meeting}/roll")
class RollResource {

  private final Who who;
  private final Database database;
  private final Evenings evenings;
  private final ReadLine readLine;
  private final TickMember tickMember;
  private final Pulse pulse;

  RollResource(
      Who who,
      Database database,
      Evenings evenings,
      ReadLine readLine,
      TickMember tickMember,
      Pulse pulse) {
    this.who = who;
    this.database = database;
    this.evenings = evenings;
    this.readLine = readLine;
    this.tickMember = tickMember;
    this.pulse = pulse;
  }

  record line(LineView line) implements TemplateInstance {}

  @GET
  @Path("{member}")
  @Produces(TEXT_HTML)
  public Uni<TemplateInstance> page(
      @RestPath String door,
      @RestPath MeetingId meeting,
      @RestPath MemberId member,
      @RestHeader("Accept-Language") @Nullable String language) {
    return who.atDoor(door, meeting.value())
        .map(actor -> new ReadBoard.Asked(actor, door, meeting, Phrases.in(language)))
        .chain(asked -> readLine.read(asked, member))
        .map(line::new);
  }

  record At(String door, MeetingId meeting, MemberId member) {}

  @POST
  @Path("{member}")
  @Consumes(APPLICATION_JSON)
  @Produces(APPLICATION_JSON)
  public Uni<Said> tick(
      @RestPath String door,
      @RestPath MeetingId meeting,
      @RestPath MemberId member,
      @RestHeader("Accept-Language") @Nullable String language,
      TickBody body) {
    return tick(new At(door, meeting, member), body)
        .map(state -> Said.done(Phrases.in(language).recorded(state)));
  }

  @POST
  @Path("{member}")
  @Consumes(APPLICATION_FORM_URLENCODED)
  public Uni<Response> tickWithoutScript(
      @RestPath String door,
      @RestPath MeetingId meeting,
      @RestPath MemberId member,
      @BeanParam TickForm form) {
    var page = "closure".equals(form.back) ? "roll-call/closure" : "board";
    var back = URI.create("/%s/%s/%s#m-%s".formatted(door, meeting, page, member));
    return tick(new At(door, meeting, member), form.body())
        .map(_ -> Response.seeOther(back).build());
  }

  private Uni<RollState> tick(At at, TickBody body) {
    return who.atDoor(at.door(), at.meeting().value())
        .chain(actor -> database.as(actor.subject(), () -> enter(actor, at, body)))
        .invoke(_ -> pulse.of(at.meeting()));
  }

  private Uni<RollState> enter(Actor actor, At at, TickBody body) {
    var tick = body.of(at.member().value(), actor.subject());
    return evenings.run(at.meeting()).chain(evening -> tickMember.tick(evening, tick));
  }
}
