package vn.chibo.exchange;

/// What applying a row would do.
enum Verdict {
  CREATE,
  CHANGE,
  SAME,
  REFUSE
}
