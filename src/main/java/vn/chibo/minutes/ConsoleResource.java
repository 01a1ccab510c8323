package vn.chibo.minutes;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.meeting.MeetingId;

/// The console of the evening: the order of business step by step (R26).
@Path("/{door: meetings|screens}/{meeting}/console")
@Produces(TEXT_HTML)
class ConsoleResource {

  record console(ConsolePage page) implements TemplateInstance {}

  private final Who who;
  private final ReadConsole readConsole;
  private final ScoreMeeting scoreMeeting;
  private final Reader reader;

  ConsoleResource(Who who, ReadConsole readConsole, ScoreMeeting scoreMeeting, Reader reader) {
    this.who = who;
    this.readConsole = readConsole;
    this.scoreMeeting = scoreMeeting;
    this.reader = reader;
  }

  @GET
  public Uni<TemplateInstance> page(
      @RestPath String door, @RestPath MeetingId meeting, @RestQuery @Nullable String item) {
    var chosen = Sent.id(item).orElse(null);
    return who.atDoor(door, meeting.value())
        .map(actor -> new ReadConsole.Asked(actor, door, meeting, chosen, reader.locale()))
        .chain(readConsole::read)
        .map(console::new);
  }

  @POST
  @Path("score")
  public Uni<Response> score(
      @RestPath String door, @RestPath MeetingId meeting, MultivaluedMap<String, String> fields) {
    var points = points(new Typed(fields));
    return who.atDoor(door, meeting.value())
        .chain(actor -> scoreMeeting.score(actor, meeting, points))
        .map(_ -> Answers.seeOther("/%s/%s/console#score".formatted(door, meeting)));
  }

  private static Map<String, Integer> points(Typed typed) {
    var points = new HashMap<String, Integer>();
    for (var name : typed.fields().keySet()) {
      points.put(name, Math.max(0, typed.number(name)));
    }
    return points;
  }
}
