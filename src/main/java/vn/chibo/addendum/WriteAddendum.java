package vn.chibo.addendum;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.MeetingId;
import vn.chibo.minutes.IssuedMinutes;
import vn.chibo.minutes.IssuedMinutes.Original;

/// Whoever runs the evening writes what is to be added, and may withdraw it until somebody signed.
@ApplicationScoped
class WriteAddendum {

  static final int LONGEST_REASON = 2_000;
  static final int LONGEST_TEXT = 20_000;

  private final Database database;
  private final IssuedMinutes issuedMinutes;
  private final Addenda addenda;
  private final Trail trail;

  WriteAddendum(Database database, IssuedMinutes issuedMinutes, Addenda addenda, Trail trail) {
    this.database = database;
    this.issuedMinutes = issuedMinutes;
    this.addenda = addenda;
    this.trail = trail;
  }

  record Words(String reason, String text) {}

  /// Answers the number. Refuses `minutes-not-issued`.
  Uni<Integer> write(Actor.Person person, MeetingId meeting, Words words) {
    return database.as(
        person.subject(),
        () -> issuedMinutes.hold(meeting).chain(original -> write(person, original, words)));
  }

  private Uni<Integer> write(Actor.Person person, Original original, Words words) {
    var evening = original.evening();
    var draft =
        new Addenda.Draft(
            evening.id(), words.reason(), words.text(), original.sha256(), person.member());
    return addenda
        .add(draft)
        .call(number -> trail.append(fact("ADDENDUM_WRITTEN", person, evening, number)));
  }

  /// Withdrawn twice, the first stays. Refuses `addendum-signed`.
  Uni<Void> withdraw(Actor.Person person, MeetingId meeting, int number) {
    return database.as(
        person.subject(),
        () -> issuedMinutes.hold(meeting).chain(original -> withdraw(person, original, number)));
  }

  private Uni<Void> withdraw(Actor.Person person, Original original, int number) {
    var evening = original.evening();
    return addenda
        .find(evening.meeting(), number)
        .invoke(WriteAddendum::mustBeUnsigned)
        .chain(addenda::withdraw)
        .chain(written ->
            written == 0
                ? Uni.createFrom().voidItem()
                : trail.append(fact("ADDENDUM_WITHDRAWN", person, evening, number)));
  }

  private static void mustBeUnsigned(Addendum addendum) {
    if (addendum.isIssued() || addendum.signatures() > 0) {
      throw Refusal.conflict("addendum-signed");
    }
  }

  static Fact fact(String kind, Actor actor, Evening evening, int number) {
    return Fact.of(kind, actor.subject())
        .inCell(evening.cell())
        .atMeeting(evening.id())
        .with(Map.of("number", number));
  }
}
