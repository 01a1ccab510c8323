package vn.chibo.attendance;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Who;
import vn.chibo.meeting.MeetingId;

/// The roll of a paper evening, entered afterwards: one choice beside each name.
@Path("/meetings/{meeting}/paper-roll")
class PaperRollResource {

  private static final String FIELD = "m-";

  record paper(String occasion, String base, List<Board.Row> rows, List<Board.Button> choices)
      implements TemplateInstance {}

  private final Who who;
  private final ReadBoard readBoard;
  private final EnterPaperRoll enterPaperRoll;
  private final Pulse pulse;

  PaperRollResource(Who who, ReadBoard readBoard, EnterPaperRoll enterPaperRoll, Pulse pulse) {
    this.who = who;
    this.readBoard = readBoard;
    this.enterPaperRoll = enterPaperRoll;
    this.pulse = pulse;
  }

  @GET
  @Produces(TEXT_HTML)
  public Uni<TemplateInstance> page(
      @RestPath MeetingId meeting, @RestHeader("Accept-Language") @Nullable String language) {
    return who.person()
        .map(actor -> new ReadBoard.Asked(actor, "meetings", meeting, Phrases.in(language)))
        .chain(readBoard::read)
        .map(this::page);
  }

  private TemplateInstance page(Boards boards) {
    var evening = boards.sheet().evening();
    if (!enterPaperRoll.takesPaper(evening)) {
      throw TickMember.notOpen(evening.stage(), evening.startsAt());
    }
    var rows =
        boards.sheet().lines().stream()
            .filter(line -> line.settled() == null)
            .map(boards::row)
            .toList();
    return new paper(boards.occasion(), boards.base(), rows, boards.looks().onPaper());
  }

  @POST
  @Consumes(APPLICATION_FORM_URLENCODED)
  public Uni<Response> enter(@RestPath MeetingId meeting, MultivaluedMap<String, String> form) {
    var marks = marks(form);
    var board = URI.create("/meetings/%s/board".formatted(meeting));
    return who.person()
        .chain(person -> enterPaperRoll.enter(new EnterPaperRoll.Paper(person, meeting, marks)))
        .invoke(_ -> pulse.of(meeting))
        .map(_ -> Response.seeOther(board).build());
  }

  /// What is no mark of paper is left out, as an untouched choice is.
  private static Map<UUID, Mark> marks(MultivaluedMap<String, String> form) {
    var marks = new HashMap<UUID, Mark>();
    for (var field : form.entrySet()) {
      if (field.getKey().startsWith(FIELD)) {
        var member = TickBody.uuid(field.getKey().substring(FIELD.length()), "tick-unreadable");
        Mark.named(field.getValue().getFirst())
            .filter(Mark::isOnPaper)
            .ifPresent(mark -> marks.put(member, mark));
      }
    }
    return marks;
  }
}
