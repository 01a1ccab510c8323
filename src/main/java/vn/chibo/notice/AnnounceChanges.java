package vn.chibo.notice;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Outbox;
import vn.chibo.audit.Outbox.Letter;
import vn.chibo.audit.Trail;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.kernel.Subject;

/// Tells who was written to that the meeting was moved or cancelled. It looks at what each person's
/// calendar was last told, so a change reaches everybody once, whoever made it and how often.
@ApplicationScoped
class AnnounceChanges {

  private static final Subject JOB = Subject.job("announce-changes");

  private final Database database;
  private final Letters letters;
  private final Links links;
  private final Outbox outbox;
  private final Deliveries deliveries;
  private final Trail trail;

  AnnounceChanges(
      Database database,
      Letters letters,
      Links links,
      Outbox outbox,
      Deliveries deliveries,
      Trail trail) {
    this.database = database;
    this.letters = letters;
    this.links = links;
    this.outbox = outbox;
    this.deliveries = deliveries;
    this.trail = trail;
  }

  @Scheduled(
      every = "${chibo.jobs.announce-changes:10s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> announce() {
    return database.as(JOB, () -> outdated().chain(this::announceAll));
  }

  private Uni<List<Due>> outdated() {
    return database.list(Due.class, OUTDATED, Map.of());
  }

  private Uni<Void> announceAll(List<Due> people) {
    return InTurn.each(people, this::announce);
  }

  private Uni<Void> announce(Due due) {
    return outbox
        .put(letter(due))
        .map(mail -> new Deliveries.Told(mail, due.sequence(), method(due)))
        .chain(told -> deliveries.byMail(due.id(), told))
        .chain(() -> remember(due));
  }

  private Letter letter(Due due) {
    return due.cancelled()
        ? letters.cancelled(due.gathering(), due.recipient())
        : letters.moved(due.gathering(), due.recipient());
  }

  private static String method(Due due) {
    return due.cancelled() ? "CANCEL" : "REQUEST";
  }

  private Uni<Void> remember(Due due) {
    var fact =
        Fact.of("NOTICE_UPDATED", JOB)
            .inCell(due.cell())
            .atMeeting(due.meeting())
            .with(Map.of("summons", due.summons(), "sequence", due.sequence()));
    return trail.append(fact).chain(() -> prolong(due));
  }

  private Uni<Void> prolong(Due due) {
    var values =
        Map.of("meeting", due.meeting(), "until", links.expiry(due.ruleSet(), due.plannedEnd()));
    return database
        .list(Integer.class, "select prolong_links(:meeting, :until)", values)
        .replaceWithVoid();
  }

  /// One node at a time: two would write the same letter twice.
  private static final String OUTDATED =
      """
      select o.summons, o.meeting, o.member, o.cell, o.name, o.email, o.starts_at, o.planned_end,
        o.place, o.sequence, o.helper, o.helper_phone, o.rule_set, o.cancelled
      from (select pg_try_advisory_xact_lock(hashtext('announce-changes')) as mine offset 0) lock,
        lateral (select * from outdated_summons() where lock.mine) o
      """;
}
