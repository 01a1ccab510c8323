package vn.chibo.rulebook;

/// The part of the evening that a parameter belongs to; the rules page is ordered by it.
public enum Part {
  CALLING,
  ONLINE,
  ATTENDANCE,
  VOTING,
  MINUTES,
  SCORE,
  LINKS,
  KEEPING
}
