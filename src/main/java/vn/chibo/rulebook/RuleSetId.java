package vn.chibo.rulebook;

/// The code of a rule set, as a meeting stores it: "208-qd-tw". It is never used again for other
/// contents.
public record RuleSetId(String code) {

  public RuleSetId {
    if (!code.matches("[a-z0-9-]{1,60}")) {
      throw new IllegalArgumentException("not the code of a rule set: " + code);
    }
  }
}
