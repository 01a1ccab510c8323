package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.RecordPaperEvening;

/// Takes over an evening that was held and minuted on paper: its hours and its text, marked so in
/// the page and in print (R37). Reading, adoption and signatures follow as always.
@ApplicationScoped
class EnterPaperEvening {

  private final Database database;
  private final RecordPaperEvening recordPaperEvening;
  private final HoldMinutes holdMinutes;
  private final ReadMinutes readMinutes;
  private final MinutesFile file;
  private final Trail trail;

  EnterPaperEvening(
      Database database,
      RecordPaperEvening recordPaperEvening,
      HoldMinutes holdMinutes,
      ReadMinutes readMinutes,
      MinutesFile file,
      Trail trail) {
    this.database = database;
    this.recordPaperEvening = recordPaperEvening;
    this.holdMinutes = holdMinutes;
    this.readMinutes = readMinutes;
    this.file = file;
    this.trail = trail;
  }

  /// Entered again, the hours stay and the text is replaced until the first signature. Refuses as
  /// [RecordPaperEvening#record], and `minutes-locked`.
  Uni<Void> enter(
      Actor.Person person, MeetingId meeting, RecordPaperEvening.Hours hours, String text) {
    return database.as(
        person.subject(),
        () ->
            recordPaperEvening
                .record(person, meeting, hours)
                .chain(() -> holdMinutes.led(meeting))
                .chain(held -> write(person, held, text)));
  }

  private Uni<Void> write(Actor.Person person, Held held, String text) {
    if (!held.row().takesNotes()) {
      throw Refusal.conflict("minutes-locked");
    }
    return readMinutes
        .of(held.evening(), held.row())
        .chain(content -> file.write(held.row(), with(content, text)))
        .chain(() -> database.run(MARK, Map.of("meeting", held.evening().id())))
        .chain(() ->
            trail.append(EditMinutes.fact("MINUTES_ENTERED_FROM_PAPER", person, held, Map.of())));
  }

  private static MinutesContent with(MinutesContent content, String text) {
    var notes = new HashMap<>(content.notes());
    notes.put(Notes.PAPER, text);
    return content.withNotes(notes);
  }

  private static final String MARK = "update minutes set on_paper = true where meeting = :meeting";
}
