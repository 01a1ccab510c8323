package vn.chibo.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import vn.chibo.meeting.Evening;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.Rulebook;

/// Votes, layout and score go by the rule set of the day a meeting is held, as it was stored at its
/// opening (decision 7).
@ApplicationScoped
public class MeetingRules {

  private final Rulebook rulebook;

  MeetingRules(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  public RuleSet of(Evening evening) {
    return rulebook.kept(evening.heldUnder());
  }
}
