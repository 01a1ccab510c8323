package vn.chibo.office;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.SignInAccounts;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.kernel.Subject;

/// Closes the account of who holds no post any more. Our own tables are asked at each request, so
/// the door is shut when the transaction ends; the sign-in server is told afterwards, and again
/// until it has heard.
@ApplicationScoped
class CloseAccounts {

  private static final Logger LOG = Logger.getLogger(CloseAccounts.class);
  private static final Subject JOB = Subject.job("close-accounts");
  private static final int AT_ONCE = 50;
  private static final int LONGEST_DOUBLING = 7;

  private final Database database;
  private final SignInAccounts signIn;
  private final Trail trail;
  private final OfficeConfig config;
  private final Clock clock;

  CloseAccounts(
      Database database, SignInAccounts signIn, Trail trail, OfficeConfig config, Clock clock) {
    this.database = database;
    this.signIn = signIn;
    this.trail = trail;
    this.config = config;
    this.clock = clock;
  }

  /// In the transaction that ended a post of this member: whether his account was closed with it.
  Uni<Boolean> closeWith(UUID member, Subject who, UUID organisation) {
    return database
        .find(Boolean.class, CLOSE, Map.of("member", member, "at", clock.instant()))
        .map(Boolean.TRUE::equals)
        .call(closed -> closed ? remember(member, who, organisation) : nothing());
  }

  private Uni<Void> remember(UUID member, Subject who, UUID organisation) {
    return trail.append(
        Fact.of("ACCOUNT_CLOSED", who).inCell(organisation).with(Map.of("member", member)));
  }

  /// Posts that ended by their date take their accounts with them.
  @Scheduled(
      every = "${chibo.jobs.close-accounts:1m}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> close() {
    return database.as(JOB, this::closeEnded).chain(this::tellNow);
  }

  private Uni<Void> closeEnded() {
    return database
        .list(UUID.class, CLOSE_ENDED, Map.of("at", clock.instant(), "most", AT_ONCE))
        .chain(closed -> InTurn.each(closed, this::rememberByDate));
  }

  private Uni<Void> rememberByDate(UUID member) {
    return trail.append(Fact.of("ACCOUNT_CLOSED", JOB).with(Map.of("member", member)));
  }

  private record Closed(UUID id, String username, @Nullable String subject, int tries) {}

  /// Never fails: what cannot be told now is told later.
  Uni<Void> tellNow() {
    var now = clock.instant();
    return database
        .as(
            JOB,
            () ->
                database.list(
                    Closed.class,
                    TAKE,
                    Map.of("now", now, "again", now.plus(config.firstPause()), "most", AT_ONCE)))
        .chain(due -> InTurn.each(due, this::tell));
  }

  private Uni<Void> tell(Closed account) {
    return idOf(account)
        .chain(id -> id == null ? nothing() : signIn.close(id))
        .chain(() -> heard(account))
        .onFailure()
        .recoverWithUni(failure -> tellLater(account, failure));
  }

  private Uni<@Nullable String> idOf(Closed account) {
    return account.subject() == null
        ? signIn.idOf(account.username())
        : Uni.createFrom().item(account.subject());
  }

  private Uni<Void> heard(Closed account) {
    return database
        .as(JOB, () -> database.run(HEARD, Map.of("id", account.id())))
        .replaceWithVoid();
  }

  private Uni<Void> tellLater(Closed account, Throwable failure) {
    LOG.warnf(
        "The sign-in server was not told of a closed account, attempt %d: %s",
        account.tries(), failure.getClass().getSimpleName());
    var next = clock.instant().plus(pauseAfter(account.tries()));
    return database
        .as(JOB, () -> database.run(LATER, Map.of("id", account.id(), "next", next)))
        .replaceWithVoid();
  }

  Duration pauseAfter(int tries) {
    return config.firstPause().multipliedBy(1L << Math.clamp(tries - 1L, 0, LONGEST_DOUBLING));
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }

  private static final String CLOSE = "select close_account_of(:member, :at)";

  private static final String CLOSE_ENDED = "select close_ended_accounts(:at, :most)";

  private static final String TAKE =
      """
      with due as (
        select id from account
        where sign_in_due and sign_in_next_at <= :now
        order by sign_in_next_at
        limit :most
        for update skip locked),
      taken as (
        update account a set sign_in_tries = a.sign_in_tries + 1, sign_in_next_at = :again
        from due where a.id = due.id
        returning a.id, a.username, a.subject, a.sign_in_tries)
      select id, username, subject, sign_in_tries from taken
      """;

  /// Opened again meanwhile, it is no more due either.
  private static final String HEARD =
      "update account set sign_in_due = false, sign_in_next_at = null where id = :id";

  private static final String LATER = "update account set sign_in_next_at = :next where id = :id";
}
