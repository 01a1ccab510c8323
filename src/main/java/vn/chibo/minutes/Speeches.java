package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;

/// What was said: who, and the gist. Typed on a device that may be without a network, so an id
/// comes with it and the same words sent twice are one speech. It can be struck, and corrected by
/// another in its place.
@ApplicationScoped
class Speeches {

  static final int LONGEST = 4000;

  private final Database database;
  private final Evenings evenings;
  private final MinutesFile file;
  private final Trail trail;
  private final Clock clock;

  Speeches(Database database, Evenings evenings, MinutesFile file, Trail trail, Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.file = file;
    this.trail = trail;
    this.clock = clock;
  }

  /// `saidAt` is the device's clock, null where only ours counts.
  record Entry(
      UUID id,
      @Nullable UUID item,
      @Nullable UUID speaker,
      SpeechKind kind,
      String gist,
      @Nullable Instant saidAt) {}

  /// True when the minutes still take it in by themselves; false when they were already read and
  /// must be taken back to the draft. Refuses `speech-empty`, `speech-too-long`, `minutes-locked`.
  Uni<Boolean> enter(Actor actor, MeetingId meeting, Entry entry) {
    requireWords(entry.gist());
    return database.as(
        actor.subject(),
        () -> evenings.run(meeting).chain(evening -> enter(actor, evening, entry)));
  }

  private Uni<Boolean> enter(Actor actor, Evening evening, Entry entry) {
    return unlocked(evening)
        .call(_ ->
            leave(
                database.run(ENTER, values(actor, evening, entry)),
                fact("SPEECH_MINUTED", actor, evening, entry.id())));
  }

  /// Struck twice, nothing changes.
  Uni<Boolean> strike(Actor actor, MeetingId meeting, UUID speech) {
    return database.as(
        actor.subject(),
        () -> evenings.run(meeting).chain(evening -> strike(actor, evening, speech)));
  }

  private Uni<Boolean> strike(Actor actor, Evening evening, UUID speech) {
    return unlocked(evening)
        .call(_ ->
            leave(
                database.run(STRIKE, at(evening, speech)),
                fact("SPEECH_STRUCK", actor, evening, speech)));
  }

  /// Strikes the speech and writes the new words in its place.
  Uni<Boolean> correct(Actor actor, MeetingId meeting, UUID speech, Entry entry) {
    requireWords(entry.gist());
    return database.as(
        actor.subject(),
        () -> evenings.run(meeting).chain(evening -> correct(actor, evening, speech, entry)));
  }

  private Uni<Boolean> correct(Actor actor, Evening evening, UUID speech, Entry entry) {
    var values = values(actor, evening, entry);
    values.keySet().retainAll(List.of("id", "meeting", "speaker", "gist", "at", "by"));
    values.put("speech", speech);
    return unlocked(evening)
        .call(_ -> database.run(CORRECT, values))
        .call(_ ->
            leave(
                database.run(STRIKE, at(evening, speech)),
                fact("SPEECH_CORRECTED", actor, evening, speech)));
  }

  /// The fact of what was written; nothing where nothing was.
  private Uni<Void> leave(Uni<Integer> written, Fact fact) {
    return written.chain(rows -> trail.appendIfAny(rows, fact));
  }

  private Uni<Boolean> unlocked(Evening evening) {
    return file.find(evening.meeting()).map(Speeches::isTakenIn);
  }

  private static boolean isTakenIn(@Nullable MinutesRow row) {
    if (row != null && !row.takesNotes()) {
      throw Refusal.conflict("minutes-locked");
    }
    return row == null || row.isDraft();
  }

  private static void requireWords(String gist) {
    if (gist.isBlank()) {
      throw Refusal.invalid("speech-empty");
    }
    if (gist.length() > LONGEST) {
      throw Refusal.invalid("speech-too-long", Map.of("longest", LONGEST));
    }
  }

  private Map<String, @Nullable Object> values(Actor actor, Evening evening, Entry entry) {
    var now = clock.instant();
    var values = new HashMap<String, @Nullable Object>();
    values.put("id", entry.id());
    values.put("meeting", evening.id());
    values.put("item", entry.item());
    values.put("speaker", entry.speaker());
    values.put("kind", entry.kind().name());
    values.put("gist", entry.gist());
    values.put("at", now);
    values.put("by", actor.subject().asSetting());
    values.put("said", Objects.requireNonNullElse(entry.saidAt(), now));
    return values;
  }

  private Map<String, Object> at(Evening evening, UUID speech) {
    return Map.of("meeting", evening.id(), "speech", speech, "at", clock.instant());
  }

  private static Fact fact(String kind, Actor actor, Evening evening, UUID speech) {
    return Fact.of(kind, actor.subject())
        .inCell(evening.cell())
        .atMeeting(evening.id())
        .with(Map.of("speech", speech));
  }

  private static final String ENTER =
      """
      insert into speech (id, meeting, agenda_item, speaker, kind, gist, entered_at, entered_by,
        said_at)
      select :id, :meeting,
        (select a.id from agenda_item a
         where a.id = cast(:item as uuid) and a.meeting = :meeting),
        (select p.id from member p where p.id = cast(:speaker as uuid)),
        :kind, :gist, :at, :by, :said
      where not exists (
        select 1 from speech s
        where s.meeting = :meeting and s.struck_at is null and s.kind = :kind and s.gist = :gist
          and s.agenda_item is not distinct from cast(:item as uuid)
          and s.speaker is not distinct from cast(:speaker as uuid))
      on conflict (id) do nothing
      """;

  private static final String CORRECT =
      """
      insert into speech (id, meeting, agenda_item, speaker, kind, gist, entered_at, entered_by,
        said_at, corrects)
      select :id, s.meeting, s.agenda_item,
        coalesce((select p.id from member p where p.id = cast(:speaker as uuid)), s.speaker),
        s.kind, :gist, :at, :by, s.said_at, s.id
      from speech s
      where s.id = :speech and s.meeting = :meeting and s.struck_at is null
      on conflict (id) do nothing
      """;

  private static final String STRIKE =
      """
      update speech set struck_at = :at
      where id = :speech and meeting = :meeting and struck_at is null
      """;
}
