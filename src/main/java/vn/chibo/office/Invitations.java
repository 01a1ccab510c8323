package vn.chibo.office;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Secret;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Subject;

/// Invitations to accounts and the accounts that come of them. What is done behind a link is done
/// by a job of its own name: nobody has signed in yet.
@ApplicationScoped
class Invitations {

  static final Subject JOB = Subject.job("invitation");

  private final Database database;
  private final Clock clock;

  Invitations(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// The invitation of this secret, in a transaction of its own; refuses `invitation-unknown`.
  Uni<Invitation> find(Secret secret) {
    return database.as(JOB, () -> held(secret));
  }

  /// The same in the caller's.
  Uni<Invitation> held(Secret secret) {
    return database
        .find(Invitation.class, FIND, Map.of("hash", secret.hash()))
        .plug(Absent.fails(() -> Refusal.missing("invitation-unknown")));
  }

  /// The names that begin like this one and are taken.
  Uni<List<String>> usernamesLike(String stem) {
    return database.as(
        JOB,
        () ->
            database.list(
                String.class,
                "select u from usernames_like(:stem) u order by 1 limit 500",
                Map.of("stem", stem)));
  }

  /// Somebody pressed the first button behind the link. The second time the first stays.
  Uni<Void> opened(UUID invitation) {
    return database.run(OPENED, Map.of("id", invitation, "at", clock.instant())).replaceWithVoid();
  }

  /// @param id the sign-in server's
  record NewAccount(UUID member, String username, String id, boolean seen) {}

  /// The account with its member; the answer is its id, or null where the member or the account is
  /// bound to another.
  Uni<@Nullable UUID> bind(NewAccount account) {
    var values = new HashMap<String, Object>();
    var id = UUID.randomUUID();
    values.put("id", id);
    values.put("username", account.username());
    values.put("subject", account.id());
    values.put("member", account.member());
    values.put("seen", account.seen());
    values.put("at", clock.instant());
    return database.run(BIND, values).map(bound -> bound == 1 ? id : null);
  }

  Uni<Void> reopen(UUID account) {
    return database.run(REOPEN, Map.of("id", account)).replaceWithVoid();
  }

  Uni<Void> accepted(UUID invitation, UUID account) {
    return database
        .run(ACCEPTED, Map.of("id", invitation, "account", account, "at", clock.instant()))
        .replaceWithVoid();
  }

  private static final String FIND =
      """
      select id, member, name, expires_at, accepted_at, revoked_at, post_ended, account, username,
        subject, closed, seen, place
      from invitation_by_hash(:hash)
      """;

  private static final String OPENED =
      "update account_invitation set opened_at = :at where id = :id and opened_at is null";

  private static final String BIND =
      """
      insert into account (id, username, subject, member, seen_at)
      select :id, :username, :subject, :member, case when :seen then cast(:at as timestamptz) end
      on conflict do nothing
      """;

  private static final String REOPEN =
      """
      update account
      set disabled_at = null, sign_in_due = false, sign_in_next_at = null, sign_in_tries = 0
      where id = :id
      """;

  private static final String ACCEPTED =
      """
      update account_invitation set accepted_at = :at, account = :account
      where id = :id and accepted_at is null
      """;
}
