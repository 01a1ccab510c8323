package vn.chibo.kernel;

import java.util.UUID;

/// On whose behalf a transaction runs, as the row-level policies read it (decision 4).
public record Subject(Kind kind, String key) {

  public enum Kind {
    /// A member with an account; the policies read his posts.
    PERSON,
    /// The holder of one personal link: one member, one meeting.
    LINK,
    /// The keeper of one connection site, by that site's link.
    SITE,
    /// The clerk's screen that the chair opened for one meeting.
    CLERK,
    /// What the room server tells us about one meeting.
    ROOM,
    /// A named job of the service itself.
    JOB,
    /// Who signed in and has no member behind the account.
    OPERATOR
  }

  public static Subject person(UUID member) {
    return new Subject(Kind.PERSON, member.toString());
  }

  public static Subject link(UUID summons) {
    return new Subject(Kind.LINK, summons.toString());
  }

  public static Subject site(UUID site) {
    return new Subject(Kind.SITE, site.toString());
  }

  public static Subject clerk(UUID meeting) {
    return new Subject(Kind.CLERK, meeting.toString());
  }

  public static Subject room(UUID meeting) {
    return new Subject(Kind.ROOM, meeting.toString());
  }

  public static Subject operator(String username) {
    return new Subject(Kind.OPERATOR, username);
  }

  public static Subject job(String name) {
    return new Subject(Kind.JOB, name);
  }

  /// As the policies and the trail write it: `person:<id>`.
  public String asSetting() {
    return kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + key;
  }
}
