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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.quorum.MeetingLength;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.Rulebook;

/// The end of a session, read once more before it binds.
@Path("/meetings/{meeting}/end")
@Produces(TEXT_HTML)
class EndResource {

  record end(String meeting, String title, long minutes, String start, @Nullable String remark)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final MeetingSheets sheets;
  private final EndSession endSession;
  private final Rulebook rulebook;
  private final Reader reader;
  private final Clock clock;

  EndResource(
      Who who,
      Database database,
      MeetingSheets sheets,
      EndSession endSession,
      Rulebook rulebook,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.sheets = sheets;
    this.endSession = endSession;
    this.rulebook = rulebook;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<end> page(@RestPath MeetingId meeting) {
    return who.person()
        .chain(person -> database.as(person.subject(), () -> sheets.led(meeting)))
        .map(sheet -> shown(sheet.heading()));
  }

  private end shown(MeetingSheet.Heading heading) {
    var start =
        Optional.ofNullable(heading.openedAt())
            .orElseThrow(() -> Refusal.conflict("session-not-open"));
    var rules = rulebook.kept(heading.heldUnder());
    var length =
        CallingRules.leastLength(rules)
            .of(start, clock.instant(), heading.occasion() == Occasion.COMBINED);
    var source = rules.citation(CallingRules.LENGTH_LEAST).in(reader.locale());
    return new end(
        heading.id().toString(),
        MeetingNames.in(reader.locale()).title(heading.kind(), heading.topic(), heading.month()),
        length.minutes(),
        VietnamTime.hour(start, reader.locale()),
        remark(length, source));
  }

  private @Nullable String remark(MeetingLength length, String source) {
    return length.isTooShort()
        ? reader.words(EveningText.class).tooShort(length.minutesNeeded(), source)
        : null;
  }

  @POST
  public Uni<Response> create(@RestPath MeetingId meeting) {
    return who.person().chain(person -> endSession.end(person, meeting)).map(EndResource::answer);
  }

  private static Response answer(Ending outcome) {
    return switch (outcome) {
      case Ending.Ended(var evening) -> Answers.seeOther("/meetings/" + evening.id());
      case Ending.AlreadyEnded(var evening) -> Answers.seeOther("/meetings/" + evening.id());
    };
  }
}
