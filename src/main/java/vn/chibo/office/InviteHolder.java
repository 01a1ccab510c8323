package vn.chibo.office;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Outbox;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Secret;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Subject;

/// Invites the holder of a post to an account: by mail, or by a slip that is handed to him, which
/// is worth the same. A new invitation closes the one before; there is one open per person.
@ApplicationScoped
class InviteHolder {

  private final Database database;
  private final Outbox outbox;
  private final InvitationLetters letters;
  private final Trail trail;
  private final OfficeConfig config;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  InviteHolder(
      Database database,
      Outbox outbox,
      InvitationLetters letters,
      Trail trail,
      OfficeConfig config,
      Clock clock) {
    this.database = database;
    this.outbox = outbox;
    this.letters = letters;
    this.trail = trail;
    this.config = config;
    this.clock = clock;
  }

  /// A slip as it is shown once; `mailed` says that the link went by mail and is shown to nobody.
  record Slip(String name, URI link, Instant expiresAt, boolean mailed) {

    /// The link opens an account; it does not belong in a log.
    @Override
    public String toString() {
      return "Slip[]";
    }
  }

  /// Who is to be invited, as the caller found him. `mail` is null without an address and consent.
  record Holder(UUID post, UUID member, String name, @Nullable String mail, UUID place) {

    @Override
    public String toString() {
      return "Holder[" + post + "]";
    }
  }

  /// By the person who looks after these posts. Refuses `no-such-post`, `account-there` and, by
  /// mail, `no-mail-address`.
  Uni<Slip> invite(Subject who, UUID organisation, PostId post, boolean byMail) {
    return database.as(
        who, () -> holder(organisation, post).chain(holder -> write(who, holder, byMail)));
  }

  private Uni<Holder> holder(UUID organisation, PostId post) {
    return database
        .find(State.class, HOLDER, Map.of("organisation", organisation, "post", post.value()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-post")))
        .map(State::holder);
  }

  private record State(
      UUID post,
      UUID member,
      String name,
      @Nullable String mail,
      UUID place,
      boolean mayInvite,
      boolean hasAccount) {

    Holder holder() {
      if (!mayInvite) {
        throw Refusal.missing("no-such-post");
      }
      if (hasAccount) {
        throw Refusal.conflict("account-there");
      }
      return new Holder(post, member, name, mail, place);
    }
  }

  /// In the caller's transaction, which may invite to this post.
  Uni<Slip> write(Subject who, Holder holder, boolean byMail) {
    if (byMail && holder.mail() == null) {
      throw Refusal.conflict("no-mail-address");
    }
    var secret = Secret.fresh(random);
    var until = clock.instant().plus(config.invitationLasts());
    var slip = new Slip(holder.name(), address(secret), until, byMail);
    return revokeOpen(holder.member())
        .chain(() -> database.run(ISSUE, values(who, holder, slip, secret)))
        .chain(() -> byMail ? send(holder, slip) : Uni.createFrom().voidItem())
        .chain(() -> trail.append(fact(who, holder, byMail)))
        .replaceWith(slip);
  }

  private Uni<Integer> revokeOpen(UUID member) {
    return database.run(REVOKE, Map.of("member", member, "at", clock.instant()));
  }

  private Uni<Void> send(Holder holder, Slip slip) {
    return outbox.put(letters.invitation(String.valueOf(holder.mail()), slip)).replaceWithVoid();
  }

  private static Fact fact(Subject who, Holder holder, boolean byMail) {
    return Fact.of("ACCOUNT_INVITED", who)
        .inCell(holder.place())
        .with(Map.of("member", holder.member(), "post", holder.post(), "mail", byMail));
  }

  /// Takes an invitation back; the second time it is taken back already. Refuses `no-such-post`.
  Uni<Void> revoke(Subject who, UUID organisation, PostId post) {
    return database.as(
        who,
        () ->
            database
                .find(
                    State.class, HOLDER, Map.of("organisation", organisation, "post", post.value()))
                .plug(Absent.fails(() -> Refusal.missing("no-such-post")))
                .invoke(InviteHolder::mustInvite)
                .chain(state -> revoke(who, state)));
  }

  private static void mustInvite(State state) {
    if (!state.mayInvite()) {
      throw Refusal.missing("no-such-post");
    }
  }

  private Uni<Void> revoke(Subject who, State state) {
    var fact =
        Fact.of("ACCOUNT_INVITATION_REVOKED", who)
            .inCell(state.place())
            .with(Map.of("member", state.member(), "post", state.post()));
    return revokeOpen(state.member())
        .chain(revoked -> revoked == 0 ? Uni.createFrom().voidItem() : trail.append(fact));
  }

  private URI address(Secret secret) {
    return config.publicAddress().resolve("/a/" + secret.text());
  }

  private Map<String, Object> values(Subject who, Holder holder, Slip slip, Secret secret) {
    var values = new HashMap<String, Object>();
    values.put("id", UUID.randomUUID());
    values.put("member", holder.member());
    values.put("post", holder.post());
    values.put("hash", secret.hash());
    values.put("hand", !slip.mailed());
    values.put("who", who.asSetting());
    values.put("at", clock.instant());
    values.put("until", slip.expiresAt());
    return values;
  }

  private static final String HOLDER =
      """
      select post, member, name, mail, organisation, may_invite, has_account
      from post_to_invite(:organisation, :post)
      """;

  private static final String REVOKE =
      """
      update account_invitation set revoked_at = :at
      where member = :member and accepted_at is null and revoked_at is null
      """;

  private static final String ISSUE =
      """
      insert into account_invitation
        (id, member, post, secret_hash, by_hand, issued_by, issued_at, expires_at)
      values (:id, :member, :post, :hash, :hand, :who, :at, :until)
      """;
}
