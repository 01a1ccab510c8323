package vn.chibo.office;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Subject;
import vn.chibo.membership.Role;

/// The administrators that an operator named. He reads who they are and how far their invitations
/// came; no member, no cell's post.
@ApplicationScoped
class Administrators {

  private final Database database;
  private final InviteHolder inviteHolder;
  private final Trail trail;

  Administrators(Database database, InviteHolder inviteHolder, Trail trail) {
    this.database = database;
    this.inviteHolder = inviteHolder;
    this.trail = trail;
  }

  /// An organisation that can have an administrator.
  record Found(UUID id, String name, @Nullable String upper) {}

  /// By the words of the name, without marks.
  Uni<List<Found>> find(Subject operator, String wanted) {
    return wanted.isEmpty()
        ? Uni.createFrom().item(List.of())
        : database.as(operator, () -> database.list(Found.class, FIND, Map.of("wanted", wanted)));
  }

  /// Refuses `no-such-organisation`.
  Uni<Found> place(Subject operator, UUID organisation) {
    return database.as(operator, () -> place(organisation));
  }

  private Uni<Found> place(UUID organisation) {
    return database
        .find(Found.class, PLACE, Map.of("id", organisation))
        .plug(Absent.fails(() -> Refusal.missing("no-such-organisation")));
  }

  /// One of them and his account.
  record Named(UUID place, String organisation, String name, AccountState state) {}

  private record Row(
      UUID post,
      UUID place,
      String organisation,
      String name,
      @Nullable String username,
      boolean closed,
      boolean seen,
      boolean mailable,
      @Nullable Boolean byHand,
      @Nullable Instant issuedAt,
      @Nullable Instant expiresAt,
      @Nullable Instant openedAt,
      @Nullable Instant acceptedAt,
      @Nullable Instant revokedAt) {

    Named named() {
      return new Named(
          place,
          organisation,
          name,
          new AccountState(
              post,
              username,
              closed,
              seen,
              mailable,
              byHand,
              issuedAt,
              expiresAt,
              openedAt,
              acceptedAt,
              revokedAt));
    }
  }

  Uni<List<Named>> named(Subject operator) {
    return database
        .as(operator, () -> database.list(Row.class, NAMED, Map.of()))
        .map(rows -> rows.stream().map(Row::named).toList());
  }

  /// @param sex F or M
  record Wish(String name, int birthYear, String sex, String mail) {

    @Override
    public String toString() {
      return "Wish[]";
    }
  }

  private record Made(UUID member, UUID post) {}

  /// A new person with the post and an invitation, in one transaction. Refuses
  /// `no-such-organisation`.
  Uni<InviteHolder.Slip> name(Subject operator, UUID organisation, Wish wish) {
    var title = OfficeWords.in(Locale.of("vi")).role(Role.ADMINISTRATOR);
    var values =
        Map.of(
            "organisation", organisation,
            "name", wish.name(),
            "born", wish.birthYear(),
            "sex", wish.sex(),
            "mail", wish.mail(),
            "title", title);
    return database.as(
        operator,
        () ->
            database
                .find(Made.class, NAME, values)
                .plug(Absent.fails(() -> Refusal.missing("no-such-organisation")))
                .call(made -> remember(operator, organisation, made))
                .chain(made -> invite(operator, organisation, made, wish)));
  }

  private Uni<Void> remember(Subject operator, UUID organisation, Made made) {
    return trail.append(
        Fact.of("ADMINISTRATOR_NAMED", operator)
            .inCell(organisation)
            .with(Map.of("member", made.member(), "post", made.post())));
  }

  private Uni<InviteHolder.Slip> invite(Subject operator, UUID organisation, Made made, Wish wish) {
    var mail = wish.mail().isEmpty() ? null : wish.mail();
    var holder =
        new InviteHolder.Holder(made.post(), made.member(), wish.name(), mail, organisation);
    return inviteHolder.write(operator, holder, mail != null);
  }

  private static final String FIND =
      """
      select o.id, o.name, u.name as upper
      from organisation o left join organisation u on u.id = o.parent
      where o.kind <> 'CELL' and (o.dissolved_on is null or o.dissolved_on > today())
        and not exists (
          select 1 from regexp_split_to_table(lower(unaccent(:wanted)), '\\s+') w
          where position(w in lower(unaccent(o.name))) = 0)
      order by nlevel(o.path), o.name collate vietnamese, o.code
      limit 30
      """;

  private static final String PLACE =
      """
      select o.id, o.name, u.name as upper
      from organisation o left join organisation u on u.id = o.parent
      where o.id = :id and o.kind <> 'CELL'
        and (o.dissolved_on is null or o.dissolved_on > today())
      """;

  private static final String NAMED =
      """
      select post, place, organisation, name, username, coalesce(closed, false),
        coalesce(seen, false), mailable, by_hand, issued_at, expires_at, opened_at, accepted_at,
        revoked_at
      from administrators_named()
      """;

  private static final String NAME =
      """
      select member, post
      from name_administrator(:organisation, :name, :born, :sex, :mail, :title)
      """;
}
