package vn.chibo.notice;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Outbox;
import vn.chibo.audit.Trail;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.kernel.Subject;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.Rulebook;

/// Reminds, once a person and meeting, who was written to and has not answered when the meeting is
/// as near as the rules say. Who was written to later than that is not reminded.
@ApplicationScoped
class RemindMembers {

  private static final Subject JOB = Subject.job("remind-members");

  private final Database database;
  private final Rulebook rulebook;
  private final Letters letters;
  private final Outbox outbox;
  private final Trail trail;
  private final Clock clock;

  RemindMembers(
      Database database,
      Rulebook rulebook,
      Letters letters,
      Outbox outbox,
      Trail trail,
      Clock clock) {
    this.database = database;
    this.rulebook = rulebook;
    this.letters = letters;
    this.outbox = outbox;
    this.trail = trail;
    this.clock = clock;
  }

  @Scheduled(
      every = "${chibo.jobs.remind-members:1m}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> remind() {
    return database.as(JOB, () -> due().chain(this::remindAll));
  }

  private Uni<List<Due>> due() {
    var now = clock.instant();
    return database.list(Due.class, DUE, Map.of("now", now, "until", now.plus(lead())));
  }

  private Duration lead() {
    return rulebook.inForceOn(VietnamTime.today(clock)).value(CallingRules.REMINDER_BEFORE);
  }

  private Uni<Void> remindAll(List<Due> people) {
    return InTurn.each(people, this::remind);
  }

  private Uni<Void> remind(Due due) {
    return outbox
        .put(letters.reminder(due.gathering(), due.recipient()))
        .chain(mail -> remember(due, mail))
        .chain(() -> trail.append(fact(due)));
  }

  private Uni<Integer> remember(Due due, UUID mail) {
    return database.run(
        REMEMBER, Map.of("summons", due.summons(), "mail", mail, "at", clock.instant()));
  }

  private static Fact fact(Due due) {
    return Fact.of("MEMBER_REMINDED", JOB)
        .inCell(due.cell())
        .atMeeting(due.meeting())
        .with(Map.of("summons", due.summons()));
  }

  /// One node at a time: two would write the same letter twice.
  private static final String DUE =
      """
      select u.summons, u.meeting, u.member, u.cell, u.name, u.email, u.starts_at, u.planned_end,
        u.place, u.sequence, u.helper, u.helper_phone, u.rule_set, false as cancelled
      from (select pg_try_advisory_xact_lock(hashtext('remind-members')) as mine offset 0) lock,
        lateral (select * from unanswered_summons(:now, :until) where lock.mine) u
      """;

  private static final String REMEMBER =
      "insert into reminder (summons, mail, at) values (:summons, :mail, :at)";
}
