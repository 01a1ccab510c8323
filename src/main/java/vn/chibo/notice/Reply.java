package vn.chibo.notice;

/// What a summoned person answers.
public enum Reply {
  COMING,
  COMING_ONLINE,
  CANNOT_COME
}
