package vn.chibo.ballot;

/// How a vote ended. A failed one is kept and reported all the same (R23).
public enum Outcome {
  CARRIED,
  FAILED
}
