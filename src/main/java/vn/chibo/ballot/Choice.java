package vn.chibo.ballot;

/// One member's choice. It is written, counted and taken away again; nobody reads it (decision 13).
public enum Choice {
  FOR,
  AGAINST,
  ABSTAIN
}
