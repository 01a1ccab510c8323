package vn.chibo.attendance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Kind;
import vn.chibo.quorum.Body;
import vn.chibo.quorum.BodyAccount;
import vn.chibo.quorum.Roll;
import vn.chibo.quorum.RollState;
import vn.chibo.quorum.Voter;

/// The roll of one meeting as it stands now: every line with all its evidence united.
public record RollSheet(Evening evening, List<Line> lines, Optional<RollCall> closed) {

  public RollSheet {
    lines = List.copyOf(lines);
  }

  /// Members of the cell and its guests by R4.
  public List<Line> roll() {
    return lines.stream().filter(Line::isOnTheRoll).toList();
  }

  /// Invited guests and the committee member who follows the cell: seen, not counted.
  public List<Line> visitors() {
    return lines.stream().filter(line -> !line.isOnTheRoll()).toList();
  }

  /// Lines that the clerk settles before the roll-call can be closed (decision 1).
  public List<Line> open() {
    return lines.stream().filter(Line::awaitsTheClerk).toList();
  }

  public Optional<Line> of(UUID member) {
    return lines.stream().filter(line -> line.member().equals(member)).findFirst();
  }

  public int count(RollState state) {
    return Math.toIntExact(roll().stream().filter(line -> line.state() == state).count());
  }

  public int here() {
    return Math.toIntExact(roll().stream().filter(line -> line.state().here()).count());
  }

  /// How the body would come about if it were frozen now.
  public BodyAccount account() {
    return evening.kind() == Kind.CONGRESS
        ? BodyAccount.ofCongress(voters())
        : BodyAccount.of(voters());
  }

  public Body bodyNow() {
    return account().body();
  }

  /// The body that decides: frozen where the roll-call is closed, else as it stands.
  public Body body() {
    return closed.map(RollCall::frozen).orElseGet(this::bodyNow);
  }

  public Roll counted() {
    return new Roll(voters());
  }

  /// In the denominator of a vote (R20); at a congress who is excused throughout is not.
  boolean isInBody(Line line) {
    return line.isInBody()
        && !(evening.kind() == Kind.CONGRESS && line.state() == RollState.EXCUSED);
  }

  boolean canClose() {
    return open().isEmpty();
  }

  private List<Voter> voters() {
    return roll().stream()
        .map(line -> line.voter(Objects.requireNonNull(line.standing())))
        .toList();
  }
}
