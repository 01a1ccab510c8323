package vn.chibo.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.quorum.Standing;

/// All standings of one member, and how a new one is laid over them (R4): what it covers gives way,
/// what lies outside stays, and no day is left open. What has begun is only ever closed; what has
/// not begun may be dropped.
record Timeline(List<Spell> spells, LocalDate today) {

  private static final Set<Standing> LASTING =
      EnumSet.of(Standing.OFFICIAL, Standing.PROBATIONARY, Standing.EXEMPT);

  private static final Set<Standing> PASSING =
      EnumSet.of(
          Standing.EXEMPT, Standing.TEMP_OUT, Standing.SUSPENDED, Standing.CHARGED_OR_DETAINED);

  Timeline {
    spells = spells.stream().sorted(Comparator.comparing(Spell::from)).toList();
  }

  /// A standing to be recorded.
  ///
  /// @param here the cell to which he belongs before
  /// @param cell the cell of the new standing
  /// @param host where he is a guest meanwhile, for TEMP_OUT
  record Wish(
      UUID here,
      UUID cell,
      Standing kind,
      LocalDate from,
      @Nullable LocalDate until,
      @Nullable UUID host) {

    boolean covers(LocalDate day) {
      return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
  }

  /// Where he belongs on that day, or how he came to belong nowhere.
  Optional<Spell> homeOn(LocalDate day) {
    return home().stream().filter(spell -> spell.holdsOn(day)).reduce((earlier, later) -> later);
  }

  List<Spell> home() {
    return spells.stream().filter(Spell::isHome).toList();
  }

  /// The standing to which he comes back when a passing one is over: the last lasting one before.
  Standing restingOn(LocalDate day) {
    var now = homeOn(day).map(Spell::kind).orElse(Standing.OFFICIAL);
    if (now == Standing.OFFICIAL || now == Standing.PROBATIONARY) {
      return now;
    }
    return home().stream()
        .filter(spell -> spell.from().isBefore(day) && spell.kind() != now)
        .map(Spell::kind)
        .filter(LASTING::contains)
        .reduce((earlier, later) -> later)
        .orElse(Standing.OFFICIAL);
  }

  Planning lay(Wish wish) {
    var now = homeOn(wish.from()).orElse(null);
    if (now != null && isSame(now, wish)) {
      return new Planning.Already();
    }
    if (now == null || now.kind().hasEnded() || !now.cell().equals(wish.here())) {
      return new Planning.No(Planning.Reason.NOT_HERE);
    }
    if (now.from().equals(wish.from()) && hasBegun(now)
        || guestsFrom(wish).stream().anyMatch(this::hasBegun)) {
      return new Planning.No(Planning.Reason.SAME_DAY);
    }
    return home().stream().anyMatch(spell -> spell.from().isAfter(wish.from()) && hasBegun(spell))
        ? new Planning.No(Planning.Reason.OVERTAKEN)
        : laid(now, wish);
  }

  private static boolean isSame(Spell now, Wish wish) {
    return now.kind() == wish.kind()
        && now.cell().equals(wish.cell())
        && now.from().equals(wish.from())
        && (Objects.equals(wish.until(), now.until())
            || wish.until() == null && !PASSING.contains(wish.kind()));
  }

  private boolean hasBegun(Spell spell) {
    return !spell.from().isAfter(today);
  }

  private Planning.Plan laid(Spell now, Wish wish) {
    var closed = new ArrayList<Planning.Close>();
    var dropped = new ArrayList<UUID>();
    var written = new ArrayList<Planning.Fresh>();
    written.add(new Planning.Fresh(wish.cell(), wish.kind(), wish.from(), wish.until()));
    if (wish.host() != null) {
      written.add(new Planning.Fresh(wish.host(), Standing.TEMP_IN, wish.from(), wish.until()));
    }
    for (var spell : covered(wish)) {
      if (spell.from().isBefore(wish.from())) {
        closed.add(new Planning.Close(spell.id(), wish.from()));
      } else {
        dropped.add(spell.id());
      }
    }
    after(now, wish).ifPresent(written::add);
    return new Planning.Plan(closed, dropped, written);
  }

  /// Every row, of home or of a guest, of which the new standing takes a day. A guest's first:
  /// whose home ended today may no longer be written to elsewhere.
  private List<Spell> covered(Wish wish) {
    return spells.stream()
        .filter(spell -> !spell.kind().hasEnded() || spell.from().isAfter(wish.from()))
        .filter(spell -> spell.isOpenAfter(wish.from()))
        .filter(spell -> wish.until() == null || spell.from().isBefore(wish.until()))
        .sorted(Comparator.comparing(Spell::isHome))
        .toList();
  }

  private List<Spell> guestsFrom(Wish wish) {
    return spells.stream()
        .filter(spell -> !spell.isHome() && spell.from().equals(wish.from()))
        .toList();
  }

  /// What follows a standing that ends by itself, unless a row beyond it is there already.
  private Optional<Planning.Fresh> after(Spell now, Wish wish) {
    var end = wish.until();
    if (end == null) {
      return Optional.empty();
    }
    var next = homeOn(end);
    if (next.isPresent() && next.get().from().equals(end)) {
      return Optional.empty();
    }
    var resting = restingOn(wish.from());
    return Optional.of(
        next.map(spell -> rest(spell, end, resting))
            .orElseGet(() -> new Planning.Fresh(now.cell(), resting, end, null)));
  }

  /// The part of a row that lies beyond. Who was away is back: his place at the host has ended.
  private static Planning.Fresh rest(Spell spell, LocalDate from, Standing resting) {
    var kind = spell.kind() == Standing.TEMP_OUT ? resting : spell.kind();
    return new Planning.Fresh(spell.cell(), kind, from, spell.until());
  }
}
