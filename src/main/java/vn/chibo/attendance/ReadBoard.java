package vn.chibo.attendance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Absent;
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
  private final Clock clock;

  ReadBoard(
      Database database,
      Evenings evenings,
      Attendance attendance,
      Sites sites,
      Rules rules,
      Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.attendance = attendance;
    this.sites = sites;
    this.rules = rules;
    this.clock = clock;
  }

  /// Whose board, of which evening, in which language.
  record Asked(Actor actor, String door, MeetingId meeting, Phrases phrases) {}

  /// In a transaction of its own.
  Uni<Boards> read(Asked asked) {
    return database.as(asked.actor().subject(), () -> within(asked));
  }

  /// In the transaction of who runs the evening.
  Uni<Boards> within(Asked asked) {
    return stillLit(asked.actor())
        .chain(() -> evenings.run(asked.meeting()))
        .chain(evening -> of(asked, evening));
  }

  /// A clerk's screen may be put out while its board is watched; the tables know no screen but only
  /// the evening it runs.
  private Uni<Void> stillLit(Actor actor) {
    return switch (actor) {
      case Actor.ClerkScreen screen -> lit(screen);
      case Actor.Person _, Actor.LinkHolder _, Actor.SiteKeeper _ -> Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> lit(Actor.ClerkScreen screen) {
    return database
        .find(Integer.class, LIT, Map.of("screen", screen.screen(), "now", clock.instant()))
        .plug(Absent.fails(() -> Refusal.gone("screen-closed")))
        .replaceWithVoid();
  }

  private Uni<Boards> of(Asked asked, Evening evening) {
    if (evening.stage() == Stage.DRAFT) {
      throw Refusal.missing("no-such-meeting");
    }
    return attendance.of(evening).chain(sheet -> with(asked, sheet));
  }

  private Uni<Boards> with(Asked asked, RollSheet sheet) {
    var evening = sheet.evening();
    return sites
        .of(evening)
        .map(places -> new Looks(evening.form(), places, asked.phrases()))
        .map(looks -> new Boards(asked.door(), sheet, rules.held(evening), looks));
  }

  private static final String LIT =
      """
      select 1 from clerk_screen s
      where s.id = :screen and s.closed_at is null and s.expires_at > :now
      """;
}
