package vn.chibo.rulebook;

/// What an agenda item is about, as far as rules treat it differently (R12, R26).
public enum AgendaKind {
  OPENING,
  LAST_MONTHS_TASKS,
  REPORT,
  INFORMATION,
  DISCUSSION,
  THEMATIC,
  CRITICISM,
  SUPERIOR_REMARKS,
  CONCLUSION,
  RESOLUTION,
  SCORE,
  MINUTES_ADOPTION,
  ADMISSION,
  RECOGNITION,
  STRIKE_OFF,
  DISCIPLINE,
  PERSONNEL,
  ELECTION,
  SECRET_BALLOT,
  STATE_SECRET,
  OTHER
}
