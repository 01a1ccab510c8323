package vn.chibo.rulebook;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.chibo.quorum.Body;
import vn.chibo.quorum.MotionKind;
import vn.chibo.quorum.Requirement;
import vn.chibo.quorum.Threshold;

/// Votes: R21–R23, decision 2.
public final class VotingRules {

  static final Keys KEYS = new Keys(Part.VOTING);

  private static final Map<MotionKind, Key<Threshold>> THRESHOLDS = thresholds();

  public static final Key<Optional<Threshold>> ORDINARY_QUORUM =
      KEYS.shareOrNone("quorum.ordinary");
  public static final Key<Optional<Threshold>> CONGRESS_QUORUM =
      KEYS.shareOrNone("quorum.congress");

  public static final Key<Set<MotionKind>> FORM_CHOSEN_FIRST =
      KEYS.some("vote.formChosenFirst", MotionKind.class);
  public static final Key<Set<MotionKind>> SECRET_ON_PAPER =
      KEYS.some("vote.secretOnPaper", MotionKind.class);
  public static final Key<Set<MotionKind>> BY_LINK = KEYS.some("vote.byLink", MotionKind.class);
  public static final Key<Integer> ATTEMPTS = KEYS.number("vote.attempts");
  public static final Key<Set<MotionKind>> ATTEMPTS_COUNT_FOR =
      KEYS.some("vote.attemptsCountFor", MotionKind.class);

  private VotingRules() {}

  /// The key of one kind's threshold (R22).
  public static Key<Threshold> threshold(MotionKind kind) {
    return Objects.requireNonNull(THRESHOLDS.get(kind));
  }

  /// What a motion of this kind needs from this frozen body, and who says so.
  public static Cited<Requirement> requirement(RuleSet rules, MotionKind kind, Body body) {
    return rules.cited(threshold(kind)).map(threshold -> new Requirement(threshold, body));
  }

  private static Map<MotionKind, Key<Threshold>> thresholds() {
    var thresholds = new EnumMap<MotionKind, Key<Threshold>>(MotionKind.class);
    for (var kind : MotionKind.values()) {
      thresholds.put(kind, KEYS.share("threshold." + kind));
    }
    return thresholds;
  }
}
