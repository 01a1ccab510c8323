package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;

/// The clerk completes the draft with his own sentences, reads it out, and takes it back when the
/// reading found something missing. After the adoption the sentences may still be corrected in form
/// until the first signature; each correction leaves a fact (R28).
@ApplicationScoped
class EditMinutes {

  private final Database database;
  private final HoldMinutes holdMinutes;
  private final ReadMinutes readMinutes;
  private final MinutesFile file;
  private final Trail trail;
  private final Clock clock;

  EditMinutes(
      Database database,
      HoldMinutes holdMinutes,
      ReadMinutes readMinutes,
      MinutesFile file,
      Trail trail,
      Clock clock) {
    this.database = database;
    this.holdMinutes = holdMinutes;
    this.readMinutes = readMinutes;
    this.file = file;
    this.trail = trail;
    this.clock = clock;
  }

  /// The sentences of some sections as they were typed over version `version`.
  record Edit(int version, Map<String, String> notes) {}

  /// Sections that were not sent stay as they are. Refuses `minutes-locked` and `note-too-long`.
  Uni<Saving> save(Actor actor, MeetingId meeting, Edit edit) {
    if (edit.notes().values().stream().anyMatch(text -> text.length() > Notes.LONGEST)) {
      throw Refusal.invalid("note-too-long", Map.of("longest", Notes.LONGEST));
    }
    return database.as(
        actor.subject(), () -> holdMinutes.run(meeting).chain(held -> save(actor, held, edit)));
  }

  private Uni<Saving> save(Actor actor, Held held, Edit edit) {
    if (!held.row().takesNotes()) {
      throw Refusal.conflict("minutes-locked");
    }
    if (held.row().version() != edit.version()) {
      return Uni.createFrom().item(new Saving.Stale(held.row().version()));
    }
    return readMinutes
        .of(held.evening(), held.row())
        .chain(content -> file.write(held.row(), content.withNotes(merged(content, edit))))
        .call(() -> trail.append(corrected(actor, held)))
        .map(_ -> new Saving.Saved(held.row().version() + 1));
  }

  private static Map<String, String> merged(MinutesContent content, Edit edit) {
    var notes = new HashMap<>(content.notes());
    notes.putAll(edit.notes());
    notes.values().removeIf(String::isBlank);
    return notes;
  }

  private static Fact corrected(Actor actor, Held held) {
    var kind = held.row().isDraft() ? "MINUTES_WRITTEN" : "MINUTES_CORRECTED";
    return fact(kind, actor, held, Map.of("version", held.row().version() + 1));
  }

  /// From here on the minutes are what was read. Read twice, the second changes nothing.
  Uni<Void> read(Actor actor, MeetingId meeting) {
    return database.as(
        actor.subject(), () -> holdMinutes.run(meeting).chain(held -> read(actor, held)));
  }

  private Uni<Void> read(Actor actor, Held held) {
    if (!held.row().isDraft()) {
      return Uni.createFrom().voidItem();
    }
    if (held.evening().clerk() == null) {
      throw Refusal.conflict("clerk-missing");
    }
    return readMinutes
        .of(held.evening(), held.row())
        .chain(content -> file.write(held.row(), content))
        .chain(() -> move(held, READ))
        .chain(() -> trail.append(fact("MINUTES_READ", actor, held, Map.of())));
  }

  /// Back to the draft, while they are not adopted. Refuses `minutes-locked`.
  Uni<Void> reopen(Actor actor, MeetingId meeting) {
    return database.as(
        actor.subject(), () -> holdMinutes.run(meeting).chain(held -> reopen(actor, held)));
  }

  private Uni<Void> reopen(Actor actor, Held held) {
    if (!held.row().stage().isBefore(MinutesStage.ADOPTED)) {
      throw Refusal.conflict("minutes-locked");
    }
    return move(held, REOPEN)
        .chain(() -> trail.append(fact("MINUTES_REOPENED", actor, held, Map.of())));
  }

  private Uni<Integer> move(Held held, String sql) {
    return database.run(sql, Map.of("meeting", held.evening().id(), "at", clock.instant()));
  }

  static Fact fact(String kind, Actor actor, Held held, Map<String, Object> values) {
    return Fact.of(kind, actor.subject())
        .inCell(held.evening().cell())
        .atMeeting(held.evening().id())
        .with(values);
  }

  private static final String READ =
      """
      update minutes set stage = 'READ', read_at = :at where meeting = :meeting and stage = 'DRAFT'
      """;

  private static final String REOPEN =
      """
      update minutes set stage = 'DRAFT', read_at = null
      where meeting = :meeting and stage = 'READ' and cast(:at as timestamptz) is not null
      """;
}
