package vn.chibo.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One person's time from any number of sightings: in order, apart from each other, two devices at
/// once counted once (R16).
public record Intervals(List<Interval> parts) {

  public static final Intervals NONE = new Intervals(List.of());

  public Intervals {
    parts = unite(parts, Duration.ZERO);
  }

  public static Intervals of(Collection<Interval> sightings) {
    return new Intervals(List.copyOf(sightings));
  }

  public Intervals and(Intervals others) {
    var all = new ArrayList<>(parts);
    all.addAll(others.parts);
    return new Intervals(all);
  }

  /// Pauses up to the gap count as stayed: a dropped connection is not an absence (R16, decision
  /// 1).
  public Intervals mergingGapsUpTo(Duration gap) {
    return new Intervals(unite(parts, gap));
  }

  /// Only what lies inside the window, as the meeting itself.
  public Intervals within(Interval window) {
    return new Intervals(
        parts.stream().map(part -> part.within(window)).flatMap(Optional::stream).toList());
  }

  public Duration total() {
    return parts.stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
  }

  /// First seen.
  public Optional<Instant> first() {
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts.getFirst().from());
  }

  /// Last seen.
  public Optional<Instant> last() {
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts.getLast().until());
  }

  private static List<Interval> unite(List<Interval> parts, Duration gap) {
    var united = new ArrayList<Interval>();
    for (var part : parts.stream().sorted(Comparator.comparing(Interval::from)).toList()) {
      if (!united.isEmpty() && united.getLast().reaches(part, gap)) {
        united.add(united.removeLast().unitedWith(part));
      } else {
        united.add(part);
      }
    }
    return List.copyOf(united);
  }
}
