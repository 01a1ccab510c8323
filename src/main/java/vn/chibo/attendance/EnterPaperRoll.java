package vn.chibo.attendance;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;

/// Enters afterwards the roll that was taken on paper; every line is marked so (R16). Lines that
/// somebody settled before stay as they are. The same form sent twice is entered once.
@ApplicationScoped
class EnterPaperRoll {

  private final Database database;
  private final Evenings evenings;
  private final Attendance attendance;
  private final Entries entries;
  private final Trail trail;
  private final Clock clock;

  EnterPaperRoll(
      Database database,
      Evenings evenings,
      Attendance attendance,
      Entries entries,
      Trail trail,
      Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.attendance = attendance;
    this.entries = entries;
    this.trail = trail;
    this.clock = clock;
  }

  /// @param marks what stands on the paper beside each name
  record Paper(Actor.Person by, MeetingId meeting, Map<UUID, Mark> marks) {}

  /// How many lines were entered.
  Uni<Integer> enter(Paper paper) {
    return database.as(
        paper.by().subject(),
        () -> evenings.hold(paper.meeting()).chain(evening -> enter(paper, evening)));
  }

  private Uni<Integer> enter(Paper paper, Evening evening) {
    if (!takesPaper(evening)) {
      throw TickMember.notOpen(evening.stage(), evening.startsAt());
    }
    return attendance
        .of(evening)
        .map(sheet -> lines(paper, sheet))
        .chain(lines -> append(paper, evening, lines));
  }

  /// Once the called hour has passed, whether or not anybody opened the session here.
  boolean takesPaper(Evening evening) {
    return switch (evening.stage()) {
      case OPEN, ENDED -> true;
      case CALLED -> evening.startsAt().isBefore(clock.instant());
      case DRAFT, CANCELLED -> false;
    };
  }

  private List<Entry> lines(Paper paper, RollSheet sheet) {
    if (!paper.marks().keySet().stream().allMatch(member -> sheet.of(member).isPresent())) {
      throw Refusal.missing("not-on-the-roll");
    }
    return sheet.lines().stream()
        .filter(line -> line.settled() == null)
        .filter(line -> paper.marks().containsKey(line.member()))
        .map(line -> entry(paper, sheet.evening(), line.member()))
        .toList();
  }

  private Entry entry(Paper paper, Evening evening, UUID member) {
    var mark = java.util.Objects.requireNonNull(paper.marks().get(member));
    var name = "paper/%s/%s/%s".formatted(evening.id(), member, mark);
    return new Entry(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
        member,
        EvidenceKind.PAPER_ROLL,
        mark.supports(),
        null,
        evening.startsAt(),
        clock.instant(),
        paper.by().subject().asSetting(),
        true,
        null);
  }

  private Uni<Integer> append(Paper paper, Evening evening, List<Entry> lines) {
    var fact =
        Fact.of("PAPER_ROLL_ENTERED", paper.by().subject())
            .inCell(evening.cell())
            .atMeeting(evening.id())
            .with(Map.of("lines", lines.size()));
    return Multi.createFrom()
        .iterable(lines)
        .onItem()
        .transformToUniAndConcatenate(line -> entries.append(evening.meeting(), line))
        .collect()
        .last()
        .chain(() -> trail.append(fact))
        .replaceWith(lines.size());
  }
}
