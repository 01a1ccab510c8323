package vn.chibo.quorum;

/// What is put to the vote. The rule set gives each kind its threshold (R22) and says how it may be
/// voted (R23, decision 2).
public enum MotionKind {
  ORDINARY,
  RESOLUTION,
  CONCLUSION,
  DECISION,
  ADMISSION,
  RECOGNITION,
  STRIKE_OFF,
  EXPULSION,
  DISCIPLINE,
  MINUTES_ADOPTION,
  VOTING_FORM
}
