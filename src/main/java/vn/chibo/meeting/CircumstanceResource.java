package vn.chibo.meeting;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
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
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.rulebook.OnlineRules;
import vn.chibo.rulebook.Rulebook;

/// The special circumstance of a meeting, before the committee above that decides on it and before
/// the cell that stated it (R10).
@Path("/meetings/{meeting}/circumstance")
@Produces(TEXT_HTML)
class CircumstanceResource {

  private static final int LONGEST_NOTE = 500;

  record circumstance(
      MeetingSheet.Heading meeting,
      String title,
      String when,
      String form,
      Circumstances.Stated stated,
      String ground,
      @Nullable String decided,
      boolean begun)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final MeetingSheets sheets;
  private final DecideCircumstance decideCircumstance;
  private final Rulebook rulebook;
  private final Reader reader;
  private final Clock clock;

  CircumstanceResource(
      Who who,
      Database database,
      MeetingSheets sheets,
      DecideCircumstance decideCircumstance,
      Rulebook rulebook,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.sheets = sheets;
    this.decideCircumstance = decideCircumstance;
    this.rulebook = rulebook;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<circumstance> page(@RestPath MeetingId meeting) {
    return who.person()
        .chain(person -> database.as(person.subject(), () -> sheets.of(meeting)))
        .map(this::shown);
  }

  private circumstance shown(MeetingSheet sheet) {
    var heading = sheet.heading();
    var stated =
        Optional.ofNullable(sheet.circumstance())
            .filter(_ -> heading.kept() || heading.overseen())
            .orElseThrow(() -> Refusal.missing("no-such-meeting"));
    var names = MeetingNames.in(reader.locale());
    return new circumstance(
        heading,
        names.title(heading.kind(), heading.topic(), heading.month()),
        VietnamTime.hourAndDate(heading.startsAt(), reader.locale()),
        names.form(heading.form()),
        stated,
        ground(stated.ground(), heading),
        decided(stated),
        heading.openedAt() != null);
  }

  private String ground(String code, MeetingSheet.Heading heading) {
    return rulebook.kept(heading.calledUnder()).value(OnlineRules.SPECIAL_CIRCUMSTANCES).stream()
        .filter(choice -> choice.code().equals(code))
        .map(choice -> choice.label().in(reader.locale()))
        .findFirst()
        .orElse(code);
  }

  private @Nullable String decided(Circumstances.Stated stated) {
    var text = reader.words(EveningText.class);
    if (stated.decision() == null || stated.decidedAt() == null) {
      return null;
    }
    var when = VietnamTime.hourAndDate(stated.decidedAt(), reader.locale());
    return stated.decision().equals("CONFIRMED")
        ? text.circumstanceConfirmed(when)
        : text.circumstanceRefused(when);
  }

  /// The decision is what it was after a second press.
  @POST
  public Uni<Response> decide(@RestPath MeetingId meeting, MultivaluedMap<String, String> fields) {
    var typed = new Typed(fields);
    var confirmed = confirmed(typed.text("decision"));
    var note = typed.has("note") ? cut(typed.text("note")) : null;
    return who.person()
        .chain(person -> decideCircumstance.decide(person, meeting, confirmed, note))
        .map(outcome -> answer(meeting, outcome));
  }

  private static boolean confirmed(String decision) {
    return switch (decision) {
      case "CONFIRMED" -> true;
      case "REFUSED" -> false;
      default -> throw Refusal.invalid("decision-unknown");
    };
  }

  private static String cut(String note) {
    return note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
  }

  private static Response answer(MeetingId meeting, CircumstanceRuling outcome) {
    return switch (outcome) {
      case CircumstanceRuling.Confirmed(),
          CircumstanceRuling.TurnedBack(),
          CircumstanceRuling.Marked(),
          CircumstanceRuling.AlreadyDecided(_) ->
          Answers.seeOther("/meetings/" + meeting + "/circumstance");
    };
  }
}
