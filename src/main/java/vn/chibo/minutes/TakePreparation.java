package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.Kind;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.Preparations;
import vn.chibo.rulebook.AgendaKind;

/// The minutes of an ordinary meeting begin with what its committee prepared: the report, then the
/// directions and the assignment as conclusions (R26). Taken twice, nothing comes twice; what was
/// said otherwise is corrected like any speech.
@ApplicationScoped
class TakePreparation {

  private final Database database;
  private final Evenings evenings;
  private final Preparations preparations;
  private final GatherBusiness gatherBusiness;
  private final Speeches speeches;

  TakePreparation(
      Database database,
      Evenings evenings,
      Preparations preparations,
      GatherBusiness gatherBusiness,
      Speeches speeches) {
    this.database = database;
    this.evenings = evenings;
    this.preparations = preparations;
    this.gatherBusiness = gatherBusiness;
    this.speeches = speeches;
  }

  private record Known(Evening evening, Preparations.Text text, Facts.Business business) {}

  /// For officers of the cell: the clerk does not read what they prepared. Refuses
  /// `nothing-prepared`.
  Uni<Void> take(Actor.Person officer, MeetingId meeting) {
    return database
        .as(officer.subject(), () -> evenings.kept(meeting).chain(this::known))
        .map(TakePreparation::entries)
        .chain(entries ->
            InTurn.each(
                entries, entry -> speeches.enter(officer, meeting, entry).replaceWithVoid()));
  }

  /// Whether there is something to take.
  Uni<Boolean> isThere(Evening evening) {
    return evening.kind() == Kind.ORDINARY
        ? preparations
            .find(evening.cellId(), YearMonth.from(evening.month()))
            .map(found -> found != null)
        : Uni.createFrom().item(false);
  }

  private Uni<Known> known(Evening evening) {
    return preparations
        .find(evening.cellId(), YearMonth.from(evening.month()))
        .plug(Absent.fails(() -> Refusal.missing("nothing-prepared")))
        .chain(prepared ->
            gatherBusiness
                .of(evening)
                .map(business -> new Known(evening, prepared.text(), business)));
  }

  private static List<Speeches.Entry> entries(Known known) {
    var text = known.text();
    var entries = new ArrayList<Speeches.Entry>();
    var report = first(known, AgendaKind.REPORT);
    var resolution = first(known, AgendaKind.RESOLUTION, AgendaKind.CONCLUSION, AgendaKind.REPORT);
    add(entries, known, new Part("report", report, SpeechKind.REPORT, text.report()));
    add(entries, known, new Part("review", report, SpeechKind.REPORT, text.review()));
    add(
        entries,
        known,
        new Part("directions", resolution, SpeechKind.CONCLUSION, text.directions()));
    add(
        entries,
        known,
        new Part("assignment", resolution, SpeechKind.CONCLUSION, text.assignment()));
    return entries;
  }

  private record Part(String name, @Nullable UUID item, SpeechKind kind, String words) {}

  /// The id comes from the meeting and the part, so that a part is taken once.
  private static void add(List<Speeches.Entry> entries, Known known, Part part) {
    if (!part.words().isBlank()) {
      var seed = "preparation/" + known.evening().id() + "/" + part.name();
      entries.add(
          new Speeches.Entry(
              UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)),
              part.item(),
              part.kind() == SpeechKind.REPORT ? known.evening().chair() : null,
              part.kind(),
              part.words(),
              null));
    }
  }

  /// The item of the first of these kinds that the agenda has.
  private static @Nullable UUID first(Known known, AgendaKind... kinds) {
    return Arrays.stream(kinds)
        .flatMap(
            kind -> known.business().agenda().stream().filter(line -> line.kind() == kind).limit(1))
        .map(Facts.AgendaLine::id)
        .findFirst()
        .orElse(null);
  }
}
