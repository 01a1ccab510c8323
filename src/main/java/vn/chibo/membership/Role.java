package vn.chibo.membership;

/// What a dated post entitles to. The first four are posts of a cell, `GROUP_LEADER` of one of its
/// groups; `FOLLOWER` is the superior committee's member who follows one cell; the others belong to
/// an upper organisation and reach all below it.
public enum Role {
  SECRETARY,
  DEPUTY_SECRETARY,
  COMMITTEE_MEMBER,
  GROUP_LEADER,
  FOLLOWER,
  COMMITTEE_SECRETARY,
  INSPECTOR,
  ORGANISATION_STAFF,
  ADMINISTRATOR;

  /// Keeps a cell: calls its meetings, decides its excuses, writes its minutes.
  public boolean keepsCell() {
    return this == SECRETARY || this == DEPUTY_SECRETARY || this == COMMITTEE_MEMBER;
  }

  /// Looks for members by name in cells that he keeps, follows, oversees or administers.
  public boolean looksForNames() {
    return keepsCell() || oversees() || this == ADMINISTRATOR;
  }

  /// Arranges the organisations below by decisions (R2), and brings lists of them and of their
  /// members in as files.
  public boolean arranges() {
    return this == ORGANISATION_STAFF || this == ADMINISTRATOR;
  }

  /// Oversees the cells below (R35).
  public boolean oversees() {
    return switch (this) {
      case FOLLOWER, COMMITTEE_SECRETARY, INSPECTOR, ORGANISATION_STAFF -> true;
      case SECRETARY, DEPUTY_SECRETARY, COMMITTEE_MEMBER, GROUP_LEADER, ADMINISTRATOR -> false;
    };
  }

  /// Looks after the posts of its organisation and of all below it (decision 22).
  public boolean looksAfterPosts() {
    return this == COMMITTEE_SECRETARY || this == ORGANISATION_STAFF || this == ADMINISTRATOR;
  }
}
