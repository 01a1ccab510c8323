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
import vn.chibo.rulebook.Key;
import vn.chibo.rulebook.Rulebook;

/// Reminds by mail as the rules say (R9): a day before, it asks who has not answered and reminds
/// who comes; an hour before, it reminds who comes. Each turn comes once a person and meeting; who
/// said no is left alone, and so is who was written to later than a turn begins.
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
    return InTurn.each(List.of(Turn.values()), this::remind);
  }

  /// The day before, and shortly before.
  private enum Turn {
    FIRST(CallingRules.REMINDER_BEFORE),
    LAST(CallingRules.LAST_REMINDER_BEFORE);

    private final Key<Duration> lead;

    Turn(Key<Duration> lead) {
      this.lead = lead;
    }
  }

  private Uni<Void> remind(Turn turn) {
    return database.as(
        JOB, () -> due(turn).chain(people -> InTurn.each(people, due -> remind(turn, due))));
  }

  private Uni<List<Due>> due(Turn turn) {
    var now = clock.instant();
    var lead = rulebook.inForceOn(VietnamTime.today(clock)).value(turn.lead);
    return database.list(
        Due.class, DUE, Map.of("turn", turn.name(), "now", now, "until", now.plus(lead)));
  }

  private Uni<Void> remind(Turn turn, Due due) {
    var mail = UUID.randomUUID();
    var copy = letters.copy(mail, due.gathering(), due.recipient(), "");
    return outbox
        .putAll(letters.reminder(due.gathering(), due.coming()), List.of(copy))
        .chain(() -> remember(turn, due, mail))
        .chain(() -> trail.append(fact(turn, due)));
  }

  private Uni<Integer> remember(Turn turn, Due due, UUID mail) {
    return database.run(
        REMEMBER,
        Map.of(
            "summons", due.summons(),
            "turn", turn.name(),
            "mail", mail,
            "at", clock.instant()));
  }

  private static Fact fact(Turn turn, Due due) {
    return Fact.of("MEMBER_REMINDED", JOB)
        .inCell(due.cell())
        .atMeeting(due.meeting())
        .with(Map.of("summons", due.summons(), "turn", turn.name()));
  }

  /// One node at a time: two would write the same letter twice.
  private static final String DUE =
      """
      select u.summons, u.meeting, u.member, u.cell, u.name, u.email, u.starts_at, u.planned_end,
        u.place, u.sequence, u.helper, u.helper_phone, u.rule_set, u.cancelled, u.told, u.coming
      from (select pg_try_advisory_xact_lock(hashtext('remind-members')) as mine offset 0) lock,
        lateral (select * from due_reminders(:turn, :now, :until) where lock.mine) u
      """;

  private static final String REMEMBER =
      "insert into reminder (summons, turn, mail, at) values (:summons, :turn, :mail, :at)";
}
