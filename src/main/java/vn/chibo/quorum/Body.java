package vn.chibo.quorum;

import java.util.List;

/// Who decides, frozen when the roll-call closes: the denominator of every vote (R20). `present`
/// counts only members of the body, so it is also the number of votes that can be cast.
public record Body(int size, int present) {

  public Body {
    if (present < 0 || present > size) {
      throw new IllegalArgumentException(
          "impossible body: %d present of %d".formatted(present, size));
    }
  }

  /// All official members summoned; exempt and temporarily-out members only if present; nobody
  /// suspended, charged or detained; never a guest or a probationary member.
  public static Body of(List<Voter> voters) {
    return BodyAccount.of(voters).body();
  }

  /// At a congress those absent throughout with an accepted reason are left out as well.
  public static Body ofCongress(List<Voter> voters) {
    return BodyAccount.ofCongress(voters).body();
  }

  /// "13/17": what the board shows instead of a quorum nobody wrote down (R21).
  public Ratio attendance() {
    return new Ratio(present, size);
  }

  public int absent() {
    return size - present;
  }
}
