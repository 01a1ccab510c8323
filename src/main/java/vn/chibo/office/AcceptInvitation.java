package vn.chibo.office;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.FirstPassword;
import vn.chibo.identity.Secret;
import vn.chibo.identity.SignInAccounts;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;

/// Turns an invitation into an account. The sign-in server comes first and our table after it: an
/// account there that we do not know opens nothing, and it is taken away when ours cannot be
/// written. Repeated before the first sign-in, it gives another first password (decision 22).
@ApplicationScoped
class AcceptInvitation {

  private static final int MOST_NAMES = 20;

  private final Database database;
  private final Invitations invitations;
  private final SignInAccounts signIn;
  private final Trail trail;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  AcceptInvitation(
      Database database, Invitations invitations, SignInAccounts signIn, Trail trail, Clock clock) {
    this.database = database;
    this.invitations = invitations;
    this.signIn = signIn;
    this.trail = trail;
    this.clock = clock;
  }

  sealed interface Welcome {
    /// With a password for the first sign-in, shown once.
    record Made(String username, FirstPassword password) implements Welcome {}

    /// With password and second factor as they were.
    record Reopened(String username) implements Welcome {}
  }

  /// Refuses as [Invitations#find] and [Invitation#way] do, and `accounts-away`.
  Uni<Welcome> accept(UUID invitation, Secret secret) {
    return find(invitation, secret).chain(this::accept);
  }

  Uni<Invitation> find(UUID invitation, Secret secret) {
    return invitations
        .find(secret)
        .invoke(found -> {
          if (!found.id().equals(invitation)) {
            throw Refusal.missing("invitation-unknown");
          }
        });
  }

  private Uni<Welcome> accept(Invitation found) {
    return switch (found.way(clock.instant())) {
      case NEW -> begin(found).chain(() -> make(found));
      case FIRST_PASSWORD -> giveFirstPassword(found);
      case REOPEN -> reopen(found);
    };
  }

  private Uni<Void> begin(Invitation found) {
    return database.as(Invitations.JOB, () -> invitations.opened(found.id()));
  }

  private Uni<Welcome> make(Invitation found) {
    var stem = Usernames.stem(found.name());
    return invitations
        .usernamesLike(stem)
        .chain(taken -> make(found, stem, new HashSet<>(taken), FirstPassword.fresh(random)));
  }

  /// A name may be taken on the sign-in server alone; then the next one is tried.
  private Uni<Welcome> make(
      Invitation found, String stem, Set<String> taken, FirstPassword password) {
    if (taken.size() > 500 + MOST_NAMES) {
      throw Refusal.unavailable("accounts-away");
    }
    var username = Usernames.free(stem, taken);
    return signIn
        .make(username, password)
        .chain(id ->
            id == null
                ? make(found, stem, with(taken, username), password)
                : bind(found, new Invitations.NewAccount(found.member(), username, id, false))
                    .replaceWith(new Welcome.Made(username, password)));
  }

  private static Set<String> with(Set<String> taken, String username) {
    taken.add(username);
    return taken;
  }

  /// What could not be written here is taken away there.
  private Uni<Void> bind(Invitation found, Invitations.NewAccount account) {
    return database
        .as(Invitations.JOB, () -> bindNow(found, account))
        .onFailure()
        .call(() -> signIn.remove(account.id()).onFailure().recoverWithNull());
  }

  private Uni<Void> bindNow(Invitation found, Invitations.NewAccount account) {
    return invitations
        .bind(account)
        .plug(Absent.fails(() -> Refusal.conflict("account-there")))
        .call(id -> invitations.accepted(found.id(), id))
        .chain(() -> trail.append(fact("MADE", found)));
  }

  private Uni<Welcome> giveFirstPassword(Invitation found) {
    var password = FirstPassword.fresh(random);
    var username = Objects.requireNonNull(found.username());
    return idOf(found)
        .call(id -> signIn.giveFirstPassword(id, password))
        .call(id -> found.closed() ? signIn.open(id) : Uni.createFrom().voidItem())
        .chain(() -> acceptedAgain(found, "FIRST_PASSWORD"))
        .replaceWith(new Welcome.Made(username, password));
  }

  private Uni<Welcome> reopen(Invitation found) {
    return idOf(found)
        .chain(signIn::open)
        .chain(() -> acceptedAgain(found, "REOPENED"))
        .replaceWith(new Welcome.Reopened(Objects.requireNonNull(found.username())));
  }

  private Uni<Void> acceptedAgain(Invitation found, String how) {
    var account = Objects.requireNonNull(found.account());
    return database.as(
        Invitations.JOB,
        () ->
            invitations
                .opened(found.id())
                .chain(() -> invitations.reopen(account))
                .chain(() -> invitations.accepted(found.id(), account))
                .chain(() -> trail.append(fact(how, found))));
  }

  private Uni<String> idOf(Invitation found) {
    var subject = found.subject();
    return subject != null
        ? Uni.createFrom().item(subject)
        : signIn
            .idOf(Objects.requireNonNull(found.username()))
            .plug(Absent.fails(() -> Refusal.unavailable("accounts-away")));
  }

  /// Links the account that signed in afresh with this very request. Refuses as [#accept] does,
  /// `invitation-used` where the member has an account, and `account-of-another`.
  Uni<Void> link(UUID invitation, Secret secret, Who.SignedIn account) {
    return find(invitation, secret)
        .invoke(found -> mustBeNew(found))
        .chain(found -> linkNow(found, account));
  }

  private void mustBeNew(Invitation found) {
    if (found.way(clock.instant()) != Invitation.Way.NEW) {
      throw Refusal.conflict("account-there");
    }
  }

  private Uni<Void> linkNow(Invitation found, Who.SignedIn account) {
    var linked = new Invitations.NewAccount(found.member(), account.username(), account.id(), true);
    return database.as(
        Invitations.JOB,
        () ->
            invitations
                .opened(found.id())
                .chain(() -> invitations.bind(linked))
                .plug(Absent.fails(() -> Refusal.conflict("account-of-another")))
                .call(id -> invitations.accepted(found.id(), id))
                .chain(() -> trail.append(fact("LINKED", found))));
  }

  private static Fact fact(String how, Invitation found) {
    return Fact.of("ACCOUNT_ACCEPTED", Invitations.JOB)
        .inCell(found.place())
        .with(Map.of("member", found.member(), "invitation", found.id(), "how", how));
  }
}
