package vn.chibo.notice;

/// As what a person is summoned; guests are invited.
public enum SummonsRole {
  MEMBER,
  /// The superior committee's member who follows the cell (R9).
  FOLLOWER,
  GUEST
}
