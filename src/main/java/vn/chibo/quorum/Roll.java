package vn.chibo.quorum;

import java.util.List;

/// The lines of one meeting's roll-call, counted the ways that pages and minutes need (R15, R27).
public record Roll(List<Voter> lines) {

  public Roll {
    lines = List.copyOf(lines);
  }

  public int count(RollState state) {
    return Math.toIntExact(lines.stream().filter(line -> line.state() == state).count());
  }

  public int count(Standing standing) {
    return Math.toIntExact(lines.stream().filter(line -> line.is(standing)).count());
  }

  /// Everyone here, with or without a vote.
  public int here() {
    return Math.toIntExact(lines.stream().filter(line -> line.state().here()).count());
  }

  public Body body() {
    return Body.of(lines);
  }

  /// True when no line waits for the clerk (decision 1).
  public boolean canClose() {
    return lines.stream().noneMatch(line -> line.state().awaitsTheClerk());
  }

  /// The attendance ratio of R19: this cell's members, without exempt members and without those on
  /// special duty, whose line says that nobody expects them.
  public Ratio attendance() {
    var counted = lines.stream().filter(Roll::countsForAttendance).toList();
    var here = counted.stream().filter(line -> line.state().here()).count();
    return new Ratio(Math.toIntExact(here), counted.size());
  }

  private static boolean countsForAttendance(Voter line) {
    return line.standing().canMissMonths() && line.state() != RollState.NOT_EXPECTED;
  }
}
