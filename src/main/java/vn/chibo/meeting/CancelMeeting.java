package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;

/// An officer takes a planned or called meeting back, with a reason. Its row and its summons stay;
/// calendars learn it from the raised sequence.
@ApplicationScoped
class CancelMeeting {

  private final Database database;
  private final Drafts drafts;
  private final Changes changes;
  private final Trail trail;
  private final Clock clock;

  CancelMeeting(Database database, Drafts drafts, Changes changes, Trail trail, Clock clock) {
    this.database = database;
    this.drafts = drafts;
    this.changes = changes;
    this.trail = trail;
    this.clock = clock;
  }

  /// Cancelled twice, the first reason stays. Refuses `session-already-open`: what has begun is
  /// ended, not cancelled.
  Uni<Cancelling> cancel(Actor.Person person, MeetingId meeting, String reason) {
    return database.as(
        person.subject(), () -> drafts.hold(meeting).chain(draft -> decide(person, draft, reason)));
  }

  private Uni<Cancelling> decide(Actor.Person person, Draft draft, String reason) {
    return switch (draft.stage()) {
      case OPEN, ENDED -> throw Refusal.conflict("session-already-open");
      case CANCELLED -> Uni.createFrom().item(new Cancelling.AlreadyCancelled());
      case DRAFT, CALLED -> remember(person, draft, reason);
    };
  }

  /// Writes it, in the transaction of a caller who holds the draft.
  Uni<Cancelling> remember(Actor.Person person, Draft draft, String reason) {
    return database
        .run(
            CANCEL,
            Map.of(
                "meeting", draft.id(),
                "person", person.member(),
                "at", clock.instant(),
                "reason", reason))
        .call(() -> database.run(CLOSE_SCREENS, closing(draft)))
        .call(() -> changes.remember(person, draft.meeting(), difference(draft)))
        .call(() -> trail.append(fact(person, draft, reason)))
        .replaceWith(new Cancelling.Cancelled());
  }

  /// Nobody was told of a draft, so nobody is told that it is gone.
  private static List<Changes.Change> difference(Draft draft) {
    return draft.stage() == Stage.DRAFT
        ? List.of()
        : List.of(
            new Changes.Change(
                Changes.What.CANCELLED, draft.stage().name(), Stage.CANCELLED.name()));
  }

  private Map<String, Object> closing(Draft draft) {
    return Map.of("meeting", draft.id(), "at", clock.instant());
  }

  private static Fact fact(Actor.Person person, Draft draft, String reason) {
    return Fact.of("MEETING_CANCELLED", person.subject())
        .inCell(draft.cell())
        .atMeeting(draft.id())
        .with(Map.of("stage", draft.stage().name()))
        .saying(reason);
  }

  private static final String CANCEL =
      """
      update meeting
      set stage = 'CANCELLED', cancelled_by = :person, cancelled_at = :at, cancel_reason = :reason,
        calendar_sequence = calendar_sequence + 1, version = version + 1
      where id = :meeting and stage in ('DRAFT', 'CALLED')
      """;

  private static final String CLOSE_SCREENS =
      "update clerk_screen set closed_at = :at where meeting = :meeting and closed_at is null";
}
