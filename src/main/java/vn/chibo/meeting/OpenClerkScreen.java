package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Secret;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.rulebook.AttendanceRules;
import vn.chibo.rulebook.Rulebook;

/// The chair or an officer opens the clerk's screen on another machine, for this meeting alone
/// (decision 3). One screen is lit at a time: another opening closes the one before.
@ApplicationScoped
class OpenClerkScreen {

  private final Database database;
  private final Evenings evenings;
  private final Trail trail;
  private final Rulebook rulebook;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  OpenClerkScreen(
      Database database, Evenings evenings, Trail trail, Rulebook rulebook, Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.trail = trail;
    this.rulebook = rulebook;
    this.clock = clock;
  }

  /// The secret of the screen's link, told this once, and when it goes dark by itself.
  record Lit(Secret secret, Instant expiresAt) {}

  /// Refuses `meeting-not-called`, `meeting-cancelled` and `session-ended`.
  Uni<Lit> open(Actor.Person person, MeetingId meeting) {
    return database.as(
        person.subject(), () -> evenings.lead(meeting).chain(evening -> decide(person, evening)));
  }

  /// Closes what is lit; nothing lit is fine too.
  Uni<Void> close(Actor.Person person, MeetingId meeting) {
    return database.as(
        person.subject(), () -> evenings.lead(meeting).chain(evening -> darken(person, evening)));
  }

  private Uni<Lit> decide(Actor.Person person, Evening evening) {
    return switch (evening.stage()) {
      case DRAFT -> throw Refusal.conflict("meeting-not-called");
      case CANCELLED -> throw Refusal.conflict("meeting-cancelled");
      case ENDED -> throw Refusal.conflict("session-ended");
      case CALLED, OPEN -> light(person, evening, lit(evening));
    };
  }

  private Lit lit(Evening evening) {
    var lasts = rulebook.kept(evening.heldUnder()).value(AttendanceRules.SESSION_ENDS_AFTER);
    var now = clock.instant();
    var from = evening.startsAt().isAfter(now) ? evening.startsAt() : now;
    return new Lit(Secret.fresh(random), from.plus(lasts));
  }

  private Uni<Lit> light(Actor.Person person, Evening evening, Lit lit) {
    return darken(person, evening)
        .chain(() ->
            database.run(
                LIGHT,
                Map.of(
                    "id", UUID.randomUUID(),
                    "meeting", evening.id(),
                    "hash", lit.secret().hash(),
                    "person", person.member(),
                    "at", clock.instant(),
                    "expires", lit.expiresAt())))
        .call(() -> trail.append(fact("CLERK_SCREEN_OPENED", person, evening)))
        .replaceWith(lit);
  }

  private Uni<Void> darken(Actor.Person person, Evening evening) {
    return database
        .run(DARKEN, Map.of("meeting", evening.id(), "at", clock.instant()))
        .chain(closed ->
            closed == 0
                ? Uni.createFrom().voidItem()
                : trail.append(fact("CLERK_SCREEN_CLOSED", person, evening)));
  }

  private static Fact fact(String kind, Actor.Person person, Evening evening) {
    return Fact.of(kind, person.subject()).inCell(evening.cell()).atMeeting(evening.id());
  }

  private static final String LIGHT =
      """
      insert into clerk_screen (id, meeting, secret_hash, opened_by, opened_at, expires_at)
      values (:id, :meeting, :hash, :person, :at, :expires)
      """;

  private static final String DARKEN =
      "update clerk_screen set closed_at = :at where meeting = :meeting and closed_at is null";
}
