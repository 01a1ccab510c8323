package vn.chibo.minutes;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Reader;
import vn.chibo.meeting.MeetingId;

/// What is said at the meeting, as it is typed at the console; also from a device's queue.
@Path("/{door: meetings|screens}/{meeting}/speeches")
class SpeechResource {

  private final Who who;
  private final Speeches speeches;
  private final Reader reader;
  private final Clock clock;

  SpeechResource(Who who, Speeches speeches, Reader reader, Clock clock) {
    this.who = who;
    this.speeches = speeches;
    this.reader = reader;
    this.clock = clock;
  }

  @POST
  @Consumes(APPLICATION_JSON)
  @Produces(APPLICATION_JSON)
  public Uni<Told> queued(@RestPath String door, @RestPath MeetingId meeting, SpeechBody body) {
    return enter(door, meeting, body).map(this::told);
  }

  private Told told(boolean takenIn) {
    var text = reader.words(ConsoleText.class);
    return takenIn ? Told.done(text.speechKept()) : new Told("wait", text.speechAfterReading());
  }

  @POST
  @Consumes(APPLICATION_FORM_URLENCODED)
  public Uni<Response> typed(
      @RestPath String door, @RestPath MeetingId meeting, MultivaluedMap<String, String> fields) {
    var body = SpeechBody.of(fields);
    return enter(door, meeting, body).map(_ -> back(door, meeting, body.item()));
  }

  private Uni<Boolean> enter(String door, MeetingId meeting, SpeechBody body) {
    var entry = body.entry(clock.instant());
    return who.atDoor(door, meeting.value()).chain(actor -> speeches.enter(actor, meeting, entry));
  }

  @POST
  @Path("{speech}")
  @Consumes(APPLICATION_FORM_URLENCODED)
  public Uni<Response> correct(
      @RestPath String door,
      @RestPath MeetingId meeting,
      @RestPath UUID speech,
      MultivaluedMap<String, String> fields) {
    var body = SpeechBody.of(fields);
    var entry = body.entry(clock.instant());
    return who.atDoor(door, meeting.value())
        .chain(actor -> speeches.correct(actor, meeting, speech, entry))
        .map(_ -> back(door, meeting, body.item()));
  }

  @POST
  @Path("{speech}/removal")
  public Uni<Response> strike(
      @RestPath String door, @RestPath MeetingId meeting, @RestPath UUID speech) {
    return who.atDoor(door, meeting.value())
        .chain(actor -> speeches.strike(actor, meeting, speech))
        .map(_ -> back(door, meeting, null));
  }

  private static Response back(String door, MeetingId meeting, @Nullable String item) {
    var place = Sent.id(item).map(id -> "?item=" + id + "#i-" + id).orElse("");
    return Answers.seeOther("/%s/%s/console%s".formatted(door, meeting, place));
  }
}
