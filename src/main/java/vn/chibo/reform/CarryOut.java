package vn.chibo.reform;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Subject;
import vn.chibo.meeting.SettlePlans;
import vn.chibo.membership.MoveMembers;
import vn.chibo.organisation.ChangeTree;

/// Does what was confirmed, on its day in Viet Nam: each decision in one transaction, one at a time
/// over all nodes. A service that was down on the day does it soon after its start. What cannot be
/// done, because a session of the cell is open or the tree has changed, waits and says why.
@ApplicationScoped
class CarryOut {

  private static final Logger LOG = Logger.getLogger(CarryOut.class);

  static final Subject JOB = Subject.job("reorganise");

  private static final int AT_ONCE = 500;

  /// A draft that nobody confirmed is no longer shown after this.
  private static final Duration DRAFT_LIFE = Duration.ofDays(90);

  private final Database database;
  private final Plans plans;
  private final ChangeTree changeTree;
  private final MoveMembers moveMembers;
  private final SettlePlans settlePlans;
  private final Trail trail;
  private final Clock clock;

  CarryOut(
      Database database,
      Plans plans,
      ChangeTree changeTree,
      MoveMembers moveMembers,
      SettlePlans settlePlans,
      Trail trail,
      Clock clock) {
    this.database = database;
    this.plans = plans;
    this.changeTree = changeTree;
    this.moveMembers = moveMembers;
    this.settlePlans = settlePlans;
    this.trail = trail;
    this.clock = clock;
  }

  @Scheduled(
      every = "${chibo.jobs.carry-out:1m}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> carryOutWhatIsDue() {
    return due().chain(ids -> InTurn.each(ids, this::carryOut)).chain(this::forgetDrafts);
  }

  private Uni<List<UUID>> due() {
    return database.as(
        JOB,
        () ->
            database.list(
                UUID.class, "select due_reorganisations(:most)", Map.of("most", AT_ONCE)));
  }

  private Uni<Void> forgetDrafts() {
    var before = Map.of("before", clock.instant().minus(DRAFT_LIFE));
    return database
        .as(JOB, () -> database.list(Integer.class, "select forget_drafts(:before)", before))
        .replaceWithVoid();
  }

  /// Does this one if its day has come. Done twice it is done once; a second node passes by. Its
  /// failure is written down and the others go on.
  Uni<Void> carryOut(UUID id) {
    return database
        .as(JOB, () -> hold(id))
        .onFailure()
        .recoverWithUni(failure -> giveUp(id, failure));
  }

  private Uni<Void> giveUp(UUID id, Throwable failure) {
    LOG.errorf(failure, "A reorganisation could not be done. reorganisation=%s", id);
    return database.as(JOB, () -> holdUp(id, "failed"));
  }

  private Uni<Void> hold(UUID id) {
    return flag("select hold_reorganisation(:plan)", Map.of("plan", id))
        .chain(held -> held ? plans.find(new ReorganisationId(id)).chain(this::decide) : nothing());
  }

  private Uni<Void> decide(Plan plan) {
    return plans
        .faults(plan.id(), true)
        .chain(faults ->
            faults.isEmpty() ? change(plan) : holdUp(plan.id(), faults.getFirst().fault()));
  }

  private Uni<Void> holdUp(UUID id, String why) {
    return flag("select hold_up_reorganisation(:plan, :why)", Map.of("plan", id, "why", why))
        .replaceWithVoid();
  }

  /// People before meetings, the tree before people: each rests on the one before.
  private Uni<Void> change(Plan plan) {
    return moveMembers
        .endFollowers(plan.id())
        .chain(followers -> changeTree.by(plan.id()).chain(touched -> move(plan, touched)))
        .chain(() -> finish(plan));
  }

  private Uni<Void> move(Plan plan, List<ChangeTree.Touched> touched) {
    return moveMembers
        .by(plan.id())
        .chain(moved ->
            settlePlans.by(JOB, plan.id(), reason(plan)).map(off -> body(plan, moved, off)))
        .chain(body -> remember(plan, touched, body));
  }

  /// As it will be read on the cancelled meeting and in the letters about it.
  private static String reason(Plan plan) {
    return Reader.words(TouchText.class, Locale.ROOT)
        .cancelReason(plan.number(), plan.decided(), plan.decidedBy());
  }

  private static Map<String, Object> body(Plan plan, MoveMembers.Moved moved, int cancelled) {
    return Map.of(
        "reorganisation", plan.id().toString(),
        "act", plan.act().name(),
        "number", plan.number(),
        "decidedOn", plan.decidedOn().toString(),
        "effectiveOn", plan.effectiveOn().toString(),
        "members", moved.members(),
        "posts", moved.posts(),
        "cancelledMeetings", cancelled);
  }

  /// One fact with the decision for each organisation that was touched.
  private Uni<Void> remember(
      Plan plan, List<ChangeTree.Touched> touched, Map<String, Object> body) {
    return InTurn.each(touched, each -> trail.append(fact(plan, each, body)));
  }

  private static Fact fact(Plan plan, ChangeTree.Touched touched, Map<String, Object> body) {
    return Fact.of("REORGANISED_" + touched.role(), JOB)
        .inCell(touched.organisation())
        .with(body)
        .saying(plan.decidedBy());
  }

  private Uni<Void> finish(Plan plan) {
    return flag(
            "select finish_reorganisation(:plan, :at)",
            Map.of("plan", plan.id(), "at", clock.instant()))
        .replaceWithVoid();
  }

  private Uni<Boolean> flag(String sql, Map<String, ?> values) {
    return database.find(Boolean.class, sql, values).map(Boolean.TRUE::equals);
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }
}
