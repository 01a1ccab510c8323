package vn.chibo.attendance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Stage;
import vn.chibo.quorum.RollState;

/// Enters what the clerk or the keeper of a site says about one member. The same tick sent twice is
/// one row and the same answer, whatever happened in between.
@ApplicationScoped
class TickMember {

  private final Attendance attendance;
  private final Entries entries;
  private final Clock clock;

  TickMember(Attendance attendance, Entries entries, Clock clock) {
    this.attendance = attendance;
    this.entries = entries;
    this.clock = clock;
  }

  /// The state that was said, in the transaction of who may say it.
  Uni<RollState> tick(Evening evening, Tick tick) {
    return entries
        .find(evening.meeting(), tick.id())
        .chain(known -> known == null ? decide(evening, tick) : again(known, tick));
  }

  private Uni<RollState> decide(Evening evening, Tick tick) {
    return attendance
        .of(evening)
        .map(sheet -> decided(sheet, tick))
        .chain(ticking -> remember(evening, ticking));
  }

  private Ticking decided(RollSheet sheet, Tick tick) {
    var line = sheet.of(tick.member()).orElseThrow(() -> Refusal.missing("not-on-the-roll"));
    return new TickRules(sheet.evening(), clock.instant()).decide(line, tick);
  }

  private Uni<RollState> remember(Evening evening, Ticking ticking) {
    return switch (ticking) {
      case Ticking.New(var entry) -> append(evening, entry);
      case Ticking.Said(var state) -> Uni.createFrom().item(state);
      case Ticking.WithoutReason() -> throw Refusal.invalid("correction-without-reason");
      case Ticking.NotOpen(var stage, var startsAt) -> throw notOpen(stage, startsAt);
      case Ticking.AfterTheEnd() -> throw Refusal.conflict("roll-after-the-end");
      case Ticking.NotOnline() -> throw Refusal.conflict("not-online");
      case Ticking.NotHere() -> throw Refusal.conflict("not-here");
      case Ticking.NoSite() -> throw Refusal.invalid("site-unknown");
    };
  }

  static Refusal notOpen(Stage stage, java.time.Instant opens) {
    return stage == Stage.CANCELLED
        ? Refusal.gone("meeting-cancelled")
        : Refusal.conflict("roll-not-open", Map.of("at", opens));
  }

  /// The id is free and the member on the roll, so a row that does not come names a foreign site or
  /// an id of another meeting.
  private Uni<RollState> append(Evening evening, Entry entry) {
    return entries.append(evening.meeting(), entry).map(appended -> said(entry, appended));
  }

  private static RollState said(Entry entry, boolean appended) {
    if (!appended) {
      throw Refusal.conflict("tick-not-ours");
    }
    return entry.supports();
  }

  private static Uni<RollState> again(@Nullable Entry known, Tick tick) {
    if (!Objects.requireNonNull(known).member().equals(tick.member())) {
      throw Refusal.conflict("tick-not-ours");
    }
    return Uni.createFrom().item(known.supports());
  }
}
