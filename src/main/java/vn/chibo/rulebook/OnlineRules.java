package vn.chibo.rulebook;

import java.util.List;
import java.util.Set;
import vn.chibo.quorum.Threshold;

/// Online and hybrid meetings: R10, R10a, R12, R13, decision 8.
public final class OnlineRules {

  static final Keys KEYS = new Keys(Part.ONLINE);

  public static final Key<Boolean> NEEDS_AUTHORISATION = KEYS.flag("online.needsAuthorisation");
  public static final Key<Threshold> CANNOT_MEET_SHARE = KEYS.share("online.cannotMeetShare");
  public static final Key<Boolean> HYBRID_NEEDS_SHARE = KEYS.flag("online.hybridNeedsMoreThanHalf");
  public static final Key<List<Choice>> GROUNDS = KEYS.choices("online.grounds");
  public static final Key<List<Choice>> SPECIAL_CIRCUMSTANCES =
      KEYS.choices("online.specialCircumstances");
  public static final Key<Boolean> FOLLOWING_COUNTS = KEYS.flag("online.followingIsPresent");
  public static final Key<Boolean> FOLLOWERS_ENTER_ROOM = KEYS.flag("online.followersEnterRoom");
  public static final Key<Set<AgendaKind>> KEPT_OUT_BY_LAW =
      KEYS.some("online.keptOutByLaw", AgendaKind.class);
  public static final Key<Set<AgendaKind>> IN_PERSON_ONLY =
      KEYS.some("online.inPersonOnly", AgendaKind.class);
  public static final Key<Set<AgendaKind>> VOTED_IN_PERSON =
      KEYS.some("online.votedInPerson", AgendaKind.class);
  public static final Key<Boolean> RECORDING_ALLOWED = KEYS.flag("online.recordingAllowed");

  private OnlineRules() {}

  /// How far an agenda item may go online (R12).
  public enum Level {
    DISCUSSED_AND_VOTED,
    /// Discussed online if need be, voted in person.
    DISCUSSED_ONLY,
    /// "Discussed in person only": the online agenda shows a placeholder.
    KEPT_OUT
  }

  /// What an online or hybrid agenda may do with this item, and who says so.
  public static Cited<Level> level(RuleSet rules, AgendaKind kind) {
    for (var keptOut : List.of(KEPT_OUT_BY_LAW, IN_PERSON_ONLY)) {
      if (rules.value(keptOut).contains(kind)) {
        return new Cited<>(Level.KEPT_OUT, rules.citation(keptOut));
      }
    }
    var level =
        rules.value(VOTED_IN_PERSON).contains(kind)
            ? Level.DISCUSSED_ONLY
            : Level.DISCUSSED_AND_VOTED;
    return new Cited<>(level, rules.citation(VOTED_IN_PERSON));
  }
}
