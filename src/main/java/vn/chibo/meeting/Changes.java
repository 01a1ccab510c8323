package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;

/// What changed about a called meeting, kept with the calendar sequence that it raised, so that
/// everybody who was called can be told what changed and only that.
@ApplicationScoped
public class Changes {

  private final Database database;
  private final Clock clock;

  Changes(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// START and END hold an instant as `Instant.toString` writes it, FORM a [Form], CANCELLED a
  /// [Stage], PLACE the words of the place.
  public enum What {
    START,
    END,
    PLACE,
    FORM,
    CANCELLED
  }

  public record Change(What what, String was, String became) {

    boolean matters() {
      return !was.equals(became);
    }
  }

  /// What is different now from how the meeting stood at this sequence; what was changed and
  /// changed back is left out. Read by jobs and by everyone who sees the meeting.
  public Uni<List<Change>> since(MeetingId meeting, int sequence) {
    return database.list(
        Change.class, SINCE, Map.of("meeting", meeting.value(), "sequence", sequence));
  }

  /// Writes what is different, under the sequence that the meeting has by now.
  Uni<Void> remember(Actor.Person person, MeetingId meeting, List<Change> changes) {
    var different = changes.stream().filter(Change::matters).toList();
    return InTurn.each(different, change -> write(person, meeting, change));
  }

  private Uni<Integer> write(Actor.Person person, MeetingId meeting, Change change) {
    return database.run(
        WRITE,
        Map.of(
            "meeting", meeting.value(),
            "what", change.what().name(),
            "was", change.was(),
            "became", change.became(),
            "person", person.member(),
            "at", clock.instant()));
  }

  private static final String SINCE =
      """
      select c.what, first.was, last.became
      from (select distinct n.what from meeting_change n
            where n.meeting = :meeting and n.sequence > :sequence) c
        cross join lateral (
          select n.was from meeting_change n
          where n.meeting = :meeting and n.what = c.what and n.sequence > :sequence
          order by n.sequence limit 1) first
        cross join lateral (
          select n.became from meeting_change n
          where n.meeting = :meeting and n.what = c.what and n.sequence > :sequence
          order by n.sequence desc limit 1) last
      where first.was <> last.became
      order by array_position(array['CANCELLED', 'START', 'END', 'FORM', 'PLACE'], c.what)
      """;

  private static final String WRITE =
      """
      insert into meeting_change (meeting, sequence, what, was, became, changed_by, changed_at)
      select m.id, m.calendar_sequence, :what, :was, :became, :person, :at
      from meeting m
      where m.id = :meeting
      """;
}
