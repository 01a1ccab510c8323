package vn.chibo.attendance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chibo.evidence.Intervals;
import vn.chibo.quorum.RollState;
import vn.chibo.quorum.StayShare;

/// Unites everything that speaks about one member into one line (R16, decision 1). Reconnects and
/// two devices are one person; what somebody answerable said last decides; a tap alone is present
/// and unconfirmed; a stay of the rule set's share confirms it.
final class Uniting {

  private final Hours hours;
  private final Summoned who;
  private final List<Entry> entries;
  private final Intervals stays;

  /// @param entries of this member, in any order
  /// @param stays of this member, as the room server told them
  Uniting(Hours hours, Summoned who, List<Entry> entries, Intervals stays) {
    this.hours = hours;
    this.who = who;
    this.entries = entries.stream().sorted(Comparator.comparing(Entry::at)).toList();
    this.stays = stays.mergingGapsUpTo(hours.gap()).within(hours.window());
  }

  Line line() {
    var settled = last(Entry::settles);
    var tap = signs().findFirst();
    var stay = stay();
    var state = state(settled, tap, stay);
    var since = state.here() || state == RollState.UNCONFIRMED ? since(settled, tap) : null;
    var left = since == null ? null : left();
    return new Line(
        who,
        state,
        since,
        left,
        since != null && isLate(since),
        left != null && hours.isEarly(left) || state.here() && stayEndedEarly(stay),
        state.here() && since != null && hours.isAfterTheRoll(since),
        settled.filter(entry -> entry.supports() != RollState.NOT_YET).orElse(null),
        tap.orElse(null),
        stay.isPresent());
  }

  private RollState state(
      Optional<Entry> settled, Optional<Entry> tap, Optional<StayShare.Stay> stay) {
    if (settled.isPresent() && settled.get().supports() != RollState.NOT_YET) {
      return settled.get().supports();
    }
    if (stay.isPresent() || tap.isPresent()) {
      return fromAfar(tap, stay);
    }
    return who.isExcused() ? RollState.EXCUSED : first();
  }

  /// Without the right to meet online nobody is present from afar (R10a); who taps in the hall
  /// waits for the clerk's eyes.
  private RollState fromAfar(Optional<Entry> tap, Optional<StayShare.Stay> stay) {
    if (!hours.online()) {
      return tap.filter(entry -> entry.kind() == EvidenceKind.HALL_CODE).isPresent()
          ? RollState.UNCONFIRMED
          : RollState.FOLLOWING;
    }
    return stay.filter(this::confirms).isPresent()
        ? RollState.PRESENT_ONLINE
        : RollState.UNCONFIRMED;
  }

  private RollState first() {
    var standing = who.standing();
    return standing == null ? RollState.NOT_EXPECTED : standing.firstState();
  }

  private Optional<StayShare.Stay> stay() {
    var first = stays.first();
    return first.map(at -> new StayShare.Stay(at, stays.last().orElse(at), stays.total()));
  }

  private boolean confirms(StayShare.Stay stay) {
    return hours.share().soFar(hours.start(), hours.window().until(), stay).confirmed();
  }

  private boolean stayEndedEarly(Optional<StayShare.Stay> stay) {
    return hours.ended()
        && last(Entry::settles).isEmpty()
        && stay.filter(found -> hours.isEarly(found.last())).isPresent();
  }

  /// The first sign of presence: his own, or the entry that says so.
  private @Nullable Instant since(Optional<Entry> settled, Optional<Entry> tap) {
    return Stream.of(tap.map(Entry::at), stays.first(), settled.flatMap(this::firstOfItsKind))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /// A second tick that says the same does not make him come later.
  private Optional<Instant> firstOfItsKind(Entry settled) {
    return entries.stream()
        .filter(Entry::settles)
        .filter(entry -> entry.supports() == settled.supports())
        .filter(entry -> !entry.at().isBefore(lastAbsence()))
        .map(Entry::at)
        .findFirst();
  }

  /// The clock makes late only who told his own time: a clerk who ticks the hall at ten past does
  /// not make the hall late. Who was called and not there, or came after the roll, is late.
  private boolean isLate(Instant since) {
    var ownTime = signs().findFirst().isPresent() || stays.first().isPresent();
    var calledBefore = !lastAbsence().equals(Instant.MIN);
    return hours.isLate(since) && (ownTime || calledBefore || hours.isAfterTheRoll(since));
  }

  private Instant lastAbsence() {
    return last(entry -> entry.settles() && !entry.supports().here())
        .map(Entry::at)
        .orElse(Instant.MIN);
  }

  /// Gone, unless something later says that he is there again.
  private @Nullable Instant left() {
    var gone = last(entry -> entry.kind() == EvidenceKind.LEFT).map(Entry::at);
    var again = last(entry -> entry.settles() && entry.supports().here()).map(Entry::at);
    return gone.filter(at -> again.isEmpty() || !again.get().isAfter(at)).orElse(null);
  }

  /// His own taps.
  private Stream<Entry> signs() {
    return entries.stream()
        .filter(
            entry -> entry.kind() == EvidenceKind.LINK || entry.kind() == EvidenceKind.HALL_CODE);
  }

  private Optional<Entry> last(java.util.function.Predicate<Entry> claim) {
    return entries.stream().filter(claim).reduce((_, later) -> later);
  }
}
