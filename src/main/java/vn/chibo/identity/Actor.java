package vn.chibo.identity;

import java.time.Instant;
import java.util.UUID;
import vn.chibo.kernel.Subject;

/// Who is asking, and how he proved it.
public sealed interface Actor {

  /// On whose behalf the transaction runs.
  Subject subject();

  /// A member who signed in with his account and second factor.
  record Person(UUID member, String username, boolean operator, Instant signedInAt)
      implements Actor {
    @Override
    public Subject subject() {
      return Subject.person(member);
    }
  }

  /// The holder of a personal link (decision 2): one member, one meeting, no account.
  record LinkHolder(UUID summons, UUID link, UUID meeting, UUID member, boolean onPaper)
      implements Actor {
    @Override
    public Subject subject() {
      return Subject.link(summons);
    }
  }

  /// The keeper of one connection site, by the site's own link.
  record SiteKeeper(UUID site, UUID meeting) implements Actor {
    @Override
    public Subject subject() {
      return Subject.site(site);
    }
  }

  /// Whoever sits before the clerk's screen that the chair opened for one meeting (decision 3).
  record ClerkScreen(UUID screen, UUID meeting) implements Actor {
    @Override
    public Subject subject() {
      return Subject.clerk(meeting);
    }
  }
}
