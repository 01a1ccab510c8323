package vn.chibo.notice;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Outbox;
import vn.chibo.audit.Outbox.Letter;
import vn.chibo.audit.Trail;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.kernel.Subject;
import vn.chibo.meeting.Changes;

/// Tells who was written to that the meeting was moved or cancelled. It looks at what each person's
/// calendar was last told, so a change reaches everybody once, whoever made it and how often, and
/// each reads what is different for him and nothing else.
@ApplicationScoped
class AnnounceChanges {

  private static final Subject JOB = Subject.job("announce-changes");

  private final Database database;
  private final Changes changes;
  private final Letters letters;
  private final Links links;
  private final Outbox outbox;
  private final Deliveries deliveries;
  private final Trail trail;

  AnnounceChanges(
      Database database,
      Changes changes,
      Letters letters,
      Links links,
      Outbox outbox,
      Deliveries deliveries,
      Trail trail) {
    this.database = database;
    this.changes = changes;
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
    var mail = UUID.randomUUID();
    return letter(due)
        .chain(letter -> outbox.putAll(letter, List.of(copy(due, mail))))
        .chain(() -> deliveries.byMail(due.gathering(), mailed(due, mail), method(due)))
        .chain(() -> remember(due));
  }

  private Uni<Letter> letter(Due due) {
    return due.cancelled()
        ? Uni.createFrom().item(letters.cancelled(due.gathering()))
        : changes
            .since(due.meetingId(), due.told())
            .map(changed -> letters.moved(due.gathering(), changed));
  }

  private Outbox.Copy copy(Due due, UUID mail) {
    return letters.copy(mail, due.gathering(), due.recipient(), "");
  }

  private static List<Deliveries.Mailed> mailed(Due due, UUID mail) {
    return List.of(new Deliveries.Mailed(due.summons(), mail));
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
        o.place, o.sequence, o.helper, o.helper_phone, o.rule_set, o.cancelled, o.told,
        o.coming
      from (select pg_try_advisory_xact_lock(hashtext('announce-changes')) as mine offset 0) lock,
        lateral (select * from outdated_summons() where lock.mine) o
      """;
}
