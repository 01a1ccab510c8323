package vn.chibo.identity;

import io.quarkus.oidc.IdToken;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Subject;

/// Turns this request into an actor. Asked twice in one request, it looks twice; resources ask
/// once.
@RequestScoped
public class Who {

  private final Database database;
  private final SecurityIdentity signedIn;
  private final Doors doors;
  private final Clock clock;

  @Inject @IdToken JsonWebToken token;

  Who(Database database, SecurityIdentity signedIn, Doors doors, Clock clock) {
    this.database = database;
    this.signedIn = signedIn;
    this.doors = doors;
    this.clock = clock;
  }

  /// The member who signed in. Refuses `no-account` when the sign-in server knows him and we do
  /// not, `account-closed` when his last post has ended, and `no-member` when there is no member
  /// behind the account.
  public Uni<Actor.Person> person() {
    return account().map(this::asPerson);
  }

  /// The account that signed in, whether we know it or not: for linking it to a member.
  public SignedIn signedIn() {
    return new SignedIn(token.getSubject(), name());
  }

  /// @param id the sign-in server's own
  public record SignedIn(String id, String username) {}

  /// Whoever signed in with the operator's role; a member or not.
  public Subject operator() {
    if (!signedIn.hasRole("operator")) {
      throw Refusal.forbidden("operators-only");
    }
    return Subject.operator(signedIn.getPrincipal().getName());
  }

  /// Looks, on a page that anybody may read, whether a member is signed in.
  public Uni<Boolean> isSignedIn() {
    return Uni.createFrom().item(!signedIn.isAnonymous());
  }

  /// The meeting pass that this request rests on, where the sign-in server is away.
  public Optional<MeetingPass> pass() {
    return Optional.ofNullable(signedIn.getAttribute(MeetingPass.NAME));
  }

  /// A pass for one evening to who signed in with this very request.
  public MeetingPass passTo(UUID meeting, Actor.Person person, Instant until) {
    return new MeetingPass(
        person.member(), meeting, token.getSubject(), name(), clock.instant(), until);
  }

  /// The holder of the personal link whose cookie came with this request (decision 2).
  public Uni<Actor.LinkHolder> linkHolder(UUID summons) {
    return doors.link(summons);
  }

  /// The secret that the cookie of a personal link brought, not looked up yet: for the check-in,
  /// whose one statement does that for many members at once (decision 4).
  public Secret linkSecret() {
    return doors.brought(Doors.LINK, "link-unknown");
  }

  public Uni<Actor.SiteKeeper> siteKeeper(UUID site) {
    return doors.site(site);
  }

  /// Who runs the evening at this door: a signed-in member at `meetings`, the clerk's screen at
  /// `screens`. Whether he may is the tables' answer, not this one's.
  public Uni<? extends Actor> atDoor(String door, UUID meeting) {
    return door.equals("screens") ? doors.screen(meeting) : person();
  }

  /// A fresh strong sign-in for an act that binds: the second factor was given for this very
  /// purpose, less than five minutes ago.
  public boolean isFresh() {
    if (pass().isPresent()) {
      return false;
    }
    var at = Instant.ofEpochSecond(token.getIssuedAtTime());
    return "ky".equals(token.getClaim("acr"))
        && at.plus(FreshSignIn.LASTS).isAfter(clock.instant());
  }

  private record Account(UUID account, String username, @Nullable UUID member) {}

  private Uni<Account> account() {
    var claims =
        pass()
            .map(pass -> Map.of("subject", pass.signInId(), "name", pass.username()))
            .orElseGet(() -> Map.of("subject", token.getSubject(), "name", name()));
    return database
        .as(Subject.job("sign-in"), () -> account(claims))
        .plug(Absent.fails(() -> Refusal.forbidden("no-account")));
  }

  private Uni<@Nullable Account> account(Map<String, String> claims) {
    return database
        .find(Account.class, FIND_ACCOUNT, claims)
        .call(found -> found == null ? mustNotBeClosed(claims) : Uni.createFrom().voidItem());
  }

  /// Whose account was closed is told so, and not that he was never here.
  private Uni<Void> mustNotBeClosed(Map<String, String> claims) {
    return database
        .find(Boolean.class, IS_CLOSED, Map.of("subject", claims.getOrDefault("subject", "")))
        .invoke(closed -> {
          if (Boolean.TRUE.equals(closed)) {
            throw Refusal.forbidden("account-closed");
          }
        })
        .replaceWithVoid();
  }

  private String name() {
    return token.getClaim("preferred_username");
  }

  private Actor.Person asPerson(Account account) {
    if (account.member() == null) {
      throw Refusal.forbidden("no-member");
    }
    return new Actor.Person(
        account.member(), account.username(), signedIn.hasRole("operator"), signedInAt());
  }

  private Instant signedInAt() {
    return pass()
        .map(MeetingPass::issuedAt)
        .orElseGet(() -> Instant.ofEpochSecond(token.getIssuedAtTime()));
  }

  private static final String FIND_ACCOUNT =
      "select account, username, member from account_of(:subject, :name)";

  private static final String IS_CLOSED = "select account_is_closed(:subject)";
}
