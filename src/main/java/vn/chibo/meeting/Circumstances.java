package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;

/// The special circumstances that cells stated for an online form, as rows (R10).
@ApplicationScoped
public class Circumstances {

  private final Database database;
  private final Trail trail;
  private final Clock clock;

  Circumstances(Database database, Trail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  /// One circumstance with the meeting it was stated for. `decision` is CONFIRMED, REFUSED or null.
  public record Stated(
      UUID meeting,
      UUID cell,
      Form form,
      Stage stage,
      Instant startsAt,
      String ground,
      String groundText,
      Instant recordedAt,
      @Nullable String decision,
      @Nullable Instant decidedAt,
      @Nullable String note) {

    /// Refused when it was too late to go back: the form stays on record, marked (R10).
    public boolean standsRefused() {
      return "REFUSED".equals(decision) && form != Form.IN_PERSON;
    }
  }

  /// What was stated for this meeting, or null; for everyone who may see the meeting.
  public Uni<@Nullable Stated> find(MeetingId meeting) {
    return database.find(Stated.class, FIND, Map.of("meeting", meeting.value()));
  }

  /// The circumstance of a meeting below this person's committee, held until the transaction ends;
  /// refuses `no-such-meeting`.
  Uni<Stated> holdBelow(MeetingId meeting) {
    return database
        .find(Stated.class, HOLD_BELOW, Map.of("meeting", meeting.value()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-meeting")));
  }

  /// Writes what the cell states now, or that it states nothing any more. A decided one stays.
  Uni<Void> state(Actor.Person person, Draft draft, Venue.@Nullable Circumstance circumstance) {
    if (circumstance == null) {
      return database
          .run(WITHDRAW, Map.of("meeting", draft.id(), "at", clock.instant()))
          .replaceWithVoid();
    }
    return database
        .run(
            STATE,
            Map.of(
                "meeting", draft.id(),
                "ground", circumstance.ground(),
                "words", circumstance.text(),
                "person", person.member(),
                "at", clock.instant()))
        .chain(() -> trail.append(fact(person, draft, circumstance)));
  }

  private static Fact fact(Actor.Person person, Draft draft, Venue.Circumstance circumstance) {
    return Fact.of("CIRCUMSTANCE_STATED", person.subject())
        .inCell(draft.cell())
        .atMeeting(draft.id())
        .with(Map.of("ground", circumstance.ground()))
        .saying(circumstance.text());
  }

  private static final String COLUMNS =
      """
      select m.id, m.cell, m.form, m.stage, m.starts_at, c.ground, c.ground_text, c.recorded_at,
        c.decision, c.decided_at, c.decision_note
      from special_circumstance c join meeting m on m.id = c.meeting
      where c.meeting = :meeting and c.withdrawn_at is null
      """;

  private static final String FIND = COLUMNS;

  private static final String HOLD_BELOW =
      COLUMNS + "and m.cell in (select governed_cells()) for update of c";

  private static final String WITHDRAW =
      """
      update special_circumstance set withdrawn_at = :at
      where meeting = :meeting and withdrawn_at is null and decision is null
      """;

  private static final String STATE =
      """
      insert into special_circumstance (meeting, ground, ground_text, recorded_by, recorded_at)
      values (:meeting, :ground, :words, :person, :at)
      on conflict (meeting) do update
      set ground = excluded.ground, ground_text = excluded.ground_text,
        recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at,
        withdrawn_at = null
      where special_circumstance.decision is null
      """;
}
