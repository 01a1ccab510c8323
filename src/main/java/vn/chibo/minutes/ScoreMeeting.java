package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.MeetingId;
import vn.chibo.minutes.MinutesContent.Score;
import vn.chibo.quorum.Ratio;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.RuleSet;

/// The meeting scores itself before the minutes are read (R26, R33).
@ApplicationScoped
class ScoreMeeting {

  private final Database database;
  private final HoldMinutes holdMinutes;
  private final GatherFacts gatherFacts;
  private final Contents contents;
  private final MinutesFile file;
  private final MeetingRules meetingRules;
  private final Trail trail;
  private final Clock clock;

  ScoreMeeting(
      Database database,
      HoldMinutes holdMinutes,
      GatherFacts gatherFacts,
      Contents contents,
      MinutesFile file,
      MeetingRules meetingRules,
      Trail trail,
      Clock clock) {
    this.database = database;
    this.holdMinutes = holdMinutes;
    this.gatherFacts = gatherFacts;
    this.contents = contents;
    this.file = file;
    this.meetingRules = meetingRules;
    this.trail = trail;
    this.clock = clock;
  }

  /// Scored twice, the second counts. Refuses `minutes-already-read`.
  Uni<Score> score(Actor actor, MeetingId meeting, Map<String, Integer> byHand) {
    return database.as(
        actor.subject(), () -> holdMinutes.run(meeting).chain(held -> score(actor, held, byHand)));
  }

  private Uni<Score> score(Actor actor, Held held, Map<String, Integer> byHand) {
    if (!held.row().isDraft()) {
      throw Refusal.conflict("minutes-already-read");
    }
    return gatherFacts
        .of(held.evening())
        .chain(facts ->
            sheet(held.evening(), facts).map(sheet -> new Scored(facts, sheet.score(byHand))))
        .chain(scored -> remember(actor, held, scored));
  }

  private record Scored(Facts facts, Score score) {}

  private Uni<Score> remember(Actor actor, Held held, Scored scored) {
    var score = scored.score();
    var content = Draft.of(scored.facts(), contents.typed(held.row()).notes(), score);
    var values =
        Map.of("meeting", held.evening().id(), "score", score.total(), "grade", score.grade());
    return file.write(held.row(), content)
        .chain(() -> database.run(STORE, values))
        .chain(() ->
            trail.append(
                EditMinutes.fact("MEETING_SCORED", actor, held, Map.of("score", score.total()))))
        .replaceWith(score);
  }

  /// The sheet of a meeting with what its records give, inside the caller's transaction.
  Uni<ScoreSheet> sheet(Evening evening, Facts facts) {
    var rules = meetingRules.of(evening);
    return database
        .list(Instant.class, POSTED, Map.of("meeting", evening.id()))
        .map(posted ->
            new ScoreSheet(rules, records(evening, facts, inTime(evening, rules, posted))));
  }

  private ScoreSheet.Records records(Evening evening, Facts facts, boolean postedInTime) {
    var end = evening.endedAt() == null ? clock.instant() : evening.endedAt();
    var start = evening.openedAt() == null ? end : evening.openedAt();
    return new ScoreSheet.Records(
        attendance(facts),
        Duration.between(start, end).toMinutes(),
        facts.setting().leastMinutes(),
        postedInTime);
  }

  private static Ratio attendance(Facts facts) {
    var counted =
        facts.roll().stream()
            .filter(line -> line.standing() != null && line.standing().canMissMonths())
            .toList();
    var here = counted.stream().filter(line -> line.state().here()).count();
    return new Ratio(Math.toIntExact(here), counted.size());
  }

  private static boolean inTime(Evening evening, RuleSet rules, List<Instant> posted) {
    var last =
        VietnamTime.dayOf(evening.startsAt()).minusDays(rules.value(CallingRules.PAPERS_LEAD_DAYS));
    return posted.stream().anyMatch(at -> !VietnamTime.dayOf(at).isAfter(last));
  }

  private static final String POSTED =
      "select posted_at from handbook_posting where meeting = :meeting and packet = 'NOTICE' limit 1";

  private static final String STORE =
      "update minutes set score = :score, grade = :grade where meeting = :meeting";
}
