package vn.chibo.meeting;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.Roster;
import vn.chibo.membership.RosterLine;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.Rulebook;

/// The packet for the electronic handbook, and the tick that it was posted (R9). The service claims
/// no more than that.
@Path("/meetings/{meeting}/handbook")
@Produces(TEXT_HTML)
class HandbookResource {

  record handbook(
      String meeting, String packet, int rows, String due, String citation, @Nullable String done)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final MeetingSheets sheets;
  private final Roster roster;
  private final PostOnHandbook postOnHandbook;
  private final Rulebook rulebook;
  private final Reader reader;
  private final Clock clock;

  HandbookResource(
      Who who,
      Database database,
      MeetingSheets sheets,
      Roster roster,
      PostOnHandbook postOnHandbook,
      Rulebook rulebook,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.sheets = sheets;
    this.roster = roster;
    this.postOnHandbook = postOnHandbook;
    this.rulebook = rulebook;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<handbook> page(@RestPath MeetingId meeting) {
    return who.person().chain(person -> database.as(person.subject(), () -> gather(meeting)));
  }

  private Uni<handbook> gather(MeetingId meeting) {
    return sheets.kept(meeting).chain(this::withRoster);
  }

  private Uni<handbook> withRoster(MeetingSheet sheet) {
    var heading = sheet.heading();
    return roster.of(heading.cellId(), heading.day()).chain(lines -> withPosting(sheet, lines));
  }

  private Uni<handbook> withPosting(MeetingSheet sheet, List<RosterLine> lines) {
    return postOnHandbook
        .posted(sheet.heading().meeting())
        .map(posting -> shown(sheet, lines, posting));
  }

  private handbook shown(
      MeetingSheet sheet, List<RosterLine> lines, Optional<PostOnHandbook.Posting> posting) {
    var rules = rulebook.kept(sheet.heading().calledUnder());
    var lead = rules.cited(CallingRules.PAPERS_LEAD_DAYS);
    var packet = HandbookPacket.of(sheet, lines, reader.locale());
    return new handbook(
        sheet.heading().id().toString(),
        packet,
        (int) packet.lines().count() + 2,
        VietnamTime.date(sheet.heading().day().minusDays(lead.value())),
        lead.citation().in(reader.locale()),
        posting.map(this::done).orElse(null));
  }

  private String done(PostOnHandbook.Posting posting) {
    return reader
        .words(EveningText.class)
        .handbookDone(posting.name(), VietnamTime.hourAndDate(posting.at(), reader.locale()));
  }

  @POST
  public Uni<Response> tick(@RestPath MeetingId meeting) {
    return who.person()
        .chain(person -> postOnHandbook.tick(person, meeting))
        .map(_ -> Answers.seeOther("/meetings/" + meeting + "/handbook"));
  }
}
