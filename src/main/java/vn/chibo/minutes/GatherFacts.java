package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Evening;
import vn.chibo.minutes.Facts.Business;
import vn.chibo.minutes.Facts.Frozen;
import vn.chibo.minutes.Facts.Place;
import vn.chibo.minutes.Facts.RollLine;
import vn.chibo.minutes.MinutesContent.Dues;
import vn.chibo.minutes.MinutesContent.Heading;
import vn.chibo.rulebook.CallingRules;

/// Reads what happened at a meeting, inside the caller's transaction and with its eyes.
@ApplicationScoped
class GatherFacts {

  private final Database database;
  private final GatherBusiness gatherBusiness;
  private final MeetingRules meetingRules;

  GatherFacts(Database database, GatherBusiness gatherBusiness, MeetingRules meetingRules) {
    this.database = database;
    this.gatherBusiness = gatherBusiness;
    this.meetingRules = meetingRules;
  }

  /// What is known so far; each step adds one part.
  private record Known(
      Evening evening,
      SessionRow session,
      List<Place> sites,
      List<RollLine> roll,
      @Nullable Frozen frozen,
      @Nullable Dues dues) {

    Known with(@Nullable Frozen closing) {
      return new Known(evening, session, sites, roll, closing, dues);
    }

    Known withRoll(List<RollLine> lines) {
      return new Known(evening, session, sites, lines, frozen, dues);
    }

    Known with(@Nullable Dues counted) {
      return new Known(evening, session, sites, roll, frozen, counted);
    }
  }

  Uni<Facts> of(Evening evening) {
    return place(evening).chain(this::roll).chain(this::dues).chain(this::finish);
  }

  private Uni<Known> place(Evening evening) {
    return database
        .find(SessionRow.class, FactSql.SESSION, at(evening))
        .plug(Absent.fails(() -> Refusal.missing("no-such-meeting")))
        .chain(session -> sites(evening, session));
  }

  private Uni<Known> sites(Evening evening, SessionRow session) {
    return database
        .list(Place.class, FactSql.SITES, at(evening))
        .map(sites -> new Known(evening, session, sites, List.of(), null, null));
  }

  private Uni<Known> roll(Known known) {
    return database
        .find(Frozen.class, FactSql.FROZEN, at(known.evening()))
        .map(frozen -> known.with(frozen))
        .chain(this::lines);
  }

  private Uni<Known> lines(Known known) {
    return database.list(RollLine.class, FactSql.ROLL, at(known.evening())).map(known::withRoll);
  }

  private Uni<Known> dues(Known known) {
    var evening = known.evening();
    return database
        .find(Dues.class, FactSql.DUES, Map.of("cell", evening.cell(), "month", evening.month()))
        .map(dues -> known.with(dues));
  }

  private Uni<Facts> finish(Known known) {
    return gatherBusiness.of(known.evening()).map(business -> facts(known, business));
  }

  private Facts facts(Known known, Business business) {
    var evening = known.evening();
    var least =
        CallingRules.leastLength(meetingRules.of(evening))
            .of(evening.startsAt(), evening.plannedEnd(), isCombined(evening));
    var dues = known.dues();
    return new Facts(
        heading(evening, known.session()),
        known.session().setting(evening, least.minutesNeeded()),
        known.sites(),
        known.roll(),
        known.frozen(),
        dues == null ? new Dues(evening.month(), 0, 0, 0, 0) : dues,
        business);
  }

  private static boolean isCombined(Evening evening) {
    return evening.kind() == vn.chibo.meeting.Kind.ORDINARY && evening.thematicTopic() != null;
  }

  private static Heading heading(Evening evening, SessionRow row) {
    var opened = evening.openedAt();
    return new Heading(
        row.upper(),
        row.cell(),
        row.place(),
        KindWords.about(evening.kind(), evening.thematicTopic(), evening.month()),
        VietnamTime.dayOf(opened == null ? evening.startsAt() : opened));
  }

  private static Map<String, Object> at(Evening evening) {
    return Map.of("meeting", evening.id());
  }
}
