package vn.chibo.minutes;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.document.PartyDocument;
import vn.chibo.document.PdfRenderer;
import vn.chibo.document.Verification;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.MeetingNames;
import vn.chibo.minutes.IssuedMinutes.Original;
import vn.chibo.minutes.MinutesContent.Item;

/// Extracts of issued minutes, one for each item; whoever runs the evening makes them. The code on
/// an extract is that of the minutes, so that the check leads to the whole.
@Path("/meetings/{meeting}/minutes/extracts")
class ExtractResource {

  record extracts(String meeting, String title, List<Item> items) implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final Evenings evenings;
  private final IssuedMinutes issuedMinutes;
  private final MinutesFile file;
  private final Contents contents;
  private final MeetingRules meetingRules;
  private final PdfRenderer renderer;
  private final PrintMarks marks;
  private final Reader reader;

  ExtractResource(
      Who who,
      Database database,
      Evenings evenings,
      IssuedMinutes issuedMinutes,
      MinutesFile file,
      Contents contents,
      MeetingRules meetingRules,
      PdfRenderer renderer,
      PrintMarks marks,
      Reader reader) {
    this.who = who;
    this.database = database;
    this.evenings = evenings;
    this.issuedMinutes = issuedMinutes;
    this.file = file;
    this.contents = contents;
    this.meetingRules = meetingRules;
    this.renderer = renderer;
    this.marks = marks;
    this.reader = reader;
  }

  private record Whole(Original original, MinutesContent content) {}

  @GET
  @Produces(TEXT_HTML)
  public Uni<TemplateInstance> list(@RestPath MeetingId meeting) {
    return who.person().chain(person -> whole(person, meeting)).map(this::page);
  }

  private extracts page(Whole whole) {
    var evening = whole.original().evening();
    var title = MeetingNames.in(reader.locale()).title(evening);
    return new extracts(evening.id().toString(), title, whole.content().items());
  }

  @GET
  @Path("{item}")
  public Uni<Response> one(@RestPath MeetingId meeting, @RestPath UUID item) {
    return who.person()
        .chain(person -> whole(person, meeting))
        .map(whole -> document(whole, item))
        .chain(renderer::render)
        .map(bytes -> FileAnswer.of(bytes, IssueMinutes.PDF, "trich-bien-ban.pdf"));
  }

  private Uni<Whole> whole(Actor.Person person, MeetingId meeting) {
    return database.as(
        person.subject(),
        () ->
            evenings
                .run(meeting)
                .chain(() -> issuedMinutes.seen(meeting))
                .chain(original -> file.seen(meeting).map(row -> whole(original, row))));
  }

  private Whole whole(Original original, MinutesRow row) {
    return new Whole(original, contents.content(row));
  }

  private PartyDocument document(Whole whole, UUID asked) {
    var item =
        whole.content().items().stream()
            .filter(each -> each.id().equals(asked))
            .findFirst()
            .orElseThrow(() -> Refusal.missing("no-such-minutes"));
    var original = whole.original();
    var paper = new ExtractPaper(whole.content(), original, item, marks.watermark());
    var document = paper.document(meetingRules.of(original.evening()));
    return document.checkedBy(check(original));
  }

  private Verification check(Original original) {
    return marks.check(original.code(), original.fingerprint());
  }
}
