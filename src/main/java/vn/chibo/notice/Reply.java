package vn.chibo.notice;

/// What a summoned person answers.
public enum Reply {
  /// In the hall.
  COMING,
  /// At one of the sites.
  COMING_AT_SITE,
  COMING_ONLINE,
  COMING_BY_PHONE,
  CANNOT_COME
}
