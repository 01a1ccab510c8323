package vn.chibo.attendance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.chibo.identity.Actor;
import vn.chibo.identity.StillOpen;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.Stage;

/// Reads the roll for who runs the evening. Asked again and again by a live board, it refuses as
/// soon as the right to see it has ended.
@ApplicationScoped
class ReadBoard {

  private final Database database;
  private final Evenings evenings;
  private final Attendance attendance;
  private final Sites sites;
  private final Rules rules;
  private final StillOpen stillOpen;

  ReadBoard(
      Database database,
      Evenings evenings,
      Attendance attendance,
      Sites sites,
      Rules rules,
      StillOpen stillOpen) {
    this.database = database;
    this.evenings = evenings;
    this.attendance = attendance;
    this.sites = sites;
    this.rules = rules;
    this.stillOpen = stillOpen;
  }

  /// Whose board, of which evening, in which language.
  record Asked(Actor actor, String door, MeetingId meeting, Phrases phrases) {}

  /// In a transaction of its own.
  Uni<Boards> read(Asked asked) {
    return database.as(asked.actor().subject(), () -> within(asked));
  }

  /// Refuses as [#read] does, and reads nothing.
  Uni<Evening> mayRead(Actor actor, MeetingId meeting) {
    return database.as(actor.subject(), () -> enter(actor, meeting));
  }

  /// In the transaction of who runs the evening.
  Uni<Boards> within(Asked asked) {
    return enter(asked.actor(), asked.meeting()).chain(evening -> of(asked, evening));
  }

  private Uni<Evening> enter(Actor actor, MeetingId meeting) {
    return stillOpen
        .check(actor)
        .chain(() -> evenings.run(meeting))
        .invoke(ReadBoard::mustBeCalled);
  }

  private static void mustBeCalled(Evening evening) {
    if (evening.stage() == Stage.DRAFT) {
      throw Refusal.missing("no-such-meeting");
    }
  }

  private Uni<Boards> of(Asked asked, Evening evening) {
    return attendance.of(evening).chain(sheet -> with(asked, sheet));
  }

  private Uni<Boards> with(Asked asked, RollSheet sheet) {
    var evening = sheet.evening();
    return sites
        .of(evening)
        .map(places -> new Looks(evening.form(), places, asked.phrases()))
        .map(looks -> new Boards(asked.door(), sheet, rules.held(evening), looks));
  }
}
