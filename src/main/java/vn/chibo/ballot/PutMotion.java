package vn.chibo.ballot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.Stage;
import vn.chibo.quorum.Body;
import vn.chibo.quorum.MotionKind;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.Rulebook;
import vn.chibo.rulebook.VotingRules;

/// Puts a motion to the vote, against the body of the newest closing of the roll-call (R20). What
/// it needs comes from the rule set noted when the session opened (decision 7).
@ApplicationScoped
class PutMotion {

  /// What the clerk typed. `id` is chosen by his device, so that sending twice puts one motion.
  record Wish(UUID id, MotionKind kind, String title, boolean secret, @Nullable UUID agendaItem) {}

  private final Database database;
  private final Evenings evenings;
  private final Rulebook rulebook;
  private final Trail trail;
  private final Clock clock;

  PutMotion(Database database, Evenings evenings, Rulebook rulebook, Trail trail, Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.rulebook = rulebook;
    this.trail = trail;
    this.clock = clock;
  }

  /// Refuses `session-not-open`, `roll-call-not-closed` and `title-missing`.
  Uni<Void> put(Actor actor, MeetingId meeting, Wish wish) {
    return database.as(
        actor.subject(),
        () -> evenings.hold(meeting).chain(evening -> against(actor, evening, wish)));
  }

  private Uni<Void> against(Actor actor, Evening evening, Wish wish) {
    mayBePut(evening, wish);
    return newestClosing(evening)
        .chain(closing -> write(actor, evening, wish, closing))
        .chain(written -> written == 0 ? nothingNew() : trail.append(fact(actor, evening, wish)));
  }

  /// An evening on paper is entered afterwards, when the session has ended (R37).
  private static void mayBePut(Evening evening, Wish wish) {
    if (!evening.isOpen() && !(evening.onPaper() && evening.stage() == Stage.ENDED)) {
      throw Refusal.conflict("session-not-open");
    }
    if (wish.title().isBlank()) {
      throw Refusal.invalid("title-missing");
    }
  }

  private record Closing(int closing, int body, int decidingPresent) {}

  private Uni<Closing> newestClosing(Evening evening) {
    return database
        .find(Closing.class, NEWEST, Map.of("meeting", evening.id()))
        .plug(Absent.fails(() -> Refusal.conflict("roll-call-not-closed")));
  }

  private Uni<Integer> write(Actor actor, Evening evening, Wish wish, Closing closing) {
    var rules = rulesOf(evening);
    var kind = wish.kind();
    var needs =
        VotingRules.requirement(rules, kind, new Body(closing.body(), closing.decidingPresent()));
    var secret = wish.secret() || rules.value(VotingRules.SECRET_ON_PAPER).contains(kind);
    var values = new HashMap<String, @Nullable Object>();
    values.put("id", wish.id());
    values.put("meeting", evening.id());
    values.put("closing", closing.closing());
    values.put("item", wish.agendaItem());
    values.put("kind", kind.name());
    values.put("title", wish.title().strip());
    values.put("mode", (secret ? Mode.SECRET_ON_PAPER : Mode.CARD).name());
    values.put("numerator", needs.value().threshold().numerator());
    values.put("denominator", needs.value().threshold().denominator());
    values.put("strict", needs.value().threshold().strict());
    values.put("rules", rules.id().code());
    values.put("key", "threshold." + kind);
    values.put("body", closing.body());
    values.put("entitled", closing.decidingPresent());
    values.put("needed", needs.value().votesNeeded());
    values.put("link", !secret && rules.value(VotingRules.BY_LINK).contains(kind));
    values.put("at", clock.instant());
    values.put("by", actor.subject().asSetting());
    return database.run(PUT, values);
  }

  private RuleSet rulesOf(Evening evening) {
    return rulebook.kept(
        evening.openingRuleSet() == null ? evening.calledUnder() : evening.heldUnder());
  }

  private static Fact fact(Actor actor, Evening evening, Wish wish) {
    return Fact.of("MOTION_PUT", actor.subject())
        .inCell(evening.cell())
        .atMeeting(evening.id())
        .with(Map.of("motion", wish.id(), "kind", wish.kind().name()))
        .saying(wish.title());
  }

  private static Uni<Void> nothingNew() {
    return Uni.createFrom().voidItem();
  }

  private static final String NEWEST =
      """
      select closing, body, deciding_present
      from roll_call
      where meeting = :meeting
      order by closing desc
      limit 1
      """;

  private static final String PUT =
      """
      insert into motion (id, meeting, closing, agenda_item, position, kind, title, mode,
        numerator, denominator, strict, rule_set, rule_key, body, entitled, needed, by_link,
        attempt, opened_at, opened_by)
      select :id, :meeting, :closing, cast(:item as uuid),
        coalesce((select max(position) from motion where meeting = :meeting), 0) + 1,
        :kind, :title, :mode, :numerator, :denominator, :strict, :rules, :key,
        :body, :entitled, :needed, :link,
        (select count(*) from motion
         where meeting = :meeting and kind = :kind and title = :title and outcome = 'FAILED') + 1,
        :at, :by
      on conflict (id) do nothing
      """;
}
