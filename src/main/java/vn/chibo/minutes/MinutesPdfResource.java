package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.document.PartyDocument;
import vn.chibo.document.PdfRenderer;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;

/// The minutes as a PDF: the issued file byte for byte, or, before the issue and for those who run
/// the evening, a print to read or to sign by hand.
@Path("/{door: meetings|screens}/{meeting}/minutes.pdf")
class MinutesPdfResource {

  private final Who who;
  private final Database database;
  private final Evenings evenings;
  private final MinutesFile file;
  private final ReadMinutes readMinutes;
  private final MeetingRules meetingRules;
  private final PdfRenderer renderer;
  private final Files files;
  private final MinutesConfig config;
  private final Looks looks;

  MinutesPdfResource(
      Who who,
      Database database,
      Evenings evenings,
      MinutesFile file,
      ReadMinutes readMinutes,
      MeetingRules meetingRules,
      PdfRenderer renderer,
      Files files,
      MinutesConfig config,
      Looks looks) {
    this.who = who;
    this.database = database;
    this.evenings = evenings;
    this.file = file;
    this.readMinutes = readMinutes;
    this.meetingRules = meetingRules;
    this.renderer = renderer;
    this.files = files;
    this.config = config;
    this.looks = looks;
  }

  @GET
  public Uni<Response> pdf(@RestPath String door, @RestPath MeetingId meeting) {
    return who.atDoor(door, meeting.value()).chain(actor -> pdf(actor, meeting));
  }

  private record Found(Evening evening, @Nullable MinutesRow row) {}

  private Uni<Response> pdf(Actor actor, MeetingId meeting) {
    return database
        .as(actor.subject(), () -> found(actor, meeting))
        .chain(found -> pdf(actor, found));
  }

  private Uni<Found> found(Actor actor, MeetingId meeting) {
    return evenings
        .seen(meeting)
        .chain(evening -> file.find(meeting).map(row -> new Found(evening, row)))
        .call(found -> noted(actor, found));
  }

  private Uni<Void> noted(Actor actor, Found found) {
    return found.row() == null ? Uni.createFrom().voidItem() : looks.note(actor, found.evening());
  }

  private Uni<Response> pdf(Actor actor, Found found) {
    var row = found.row();
    if (row != null && row.document() != null) {
      return files.answer(actor.subject(), row.document());
    }
    return database
        .as(actor.subject(), () -> print(found))
        .chain(renderer::render)
        .map(bytes ->
            FileAnswer.of(bytes, IssueMinutes.PDF, "bien-ban-" + found.evening().month() + ".pdf"));
  }

  private Uni<PartyDocument> print(Found found) {
    return evenings
        .run(found.evening().meeting())
        .onFailure(Refusal.class)
        .transform(_ -> Refusal.missing("no-such-minutes"))
        .chain(evening -> readMinutes.of(evening, found.row()))
        .map(content -> document(found.evening(), content));
  }

  /// The place of the number stays free: it is taken at the issue, or written in by hand.
  private PartyDocument document(Evening evening, MinutesContent content) {
    var rules = meetingRules.of(evening);
    var finish = new MinutesPaper.Finish(Numbers.free(rules), null, null, config.example());
    return new MinutesPaper(content, rules, finish).document();
  }
}
