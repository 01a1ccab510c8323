package vn.chibo.web;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.meeting.Calendars;
import vn.chibo.membership.CellDoor;
import vn.chibo.membership.Watch;
import vn.chibo.office.Notices;
import vn.chibo.organisation.CellId;
import vn.chibo.organisation.CellName;
import vn.chibo.organisation.RulesInForce;

/// The home of a cell's officers.
@Path("/cells/{cell}")
@Produces(TEXT_HTML)
class CellResource {

  record home(HomePage page, Watch.Watched watched) implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final CellDoor door;
  private final CellHome cellHome;
  private final Calendars calendars;
  private final LastLooks lastLooks;
  private final Notices notices;
  private final Watch watch;
  private final RulesInForce rulesInForce;
  private final Reader reader;
  private final Clock clock;

  CellResource(
      Who who,
      Database database,
      CellDoor door,
      CellHome cellHome,
      Calendars calendars,
      LastLooks lastLooks,
      Notices notices,
      Watch watch,
      RulesInForce rulesInForce,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.door = door;
    this.cellHome = cellHome;
    this.calendars = calendars;
    this.lastLooks = lastLooks;
    this.notices = notices;
    this.watch = watch;
    this.rulesInForce = rulesInForce;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<home> page(@RestPath CellId cell) {
    var span = new HomeSpan(cell, clock.instant());
    return who.person()
        .chain(person -> database.as(person.subject(), () -> facts(span).chain(this::withWatch)));
  }

  private Uni<home> withWatch(HomePage.Facts facts) {
    var today = facts.months().span().today();
    var page = HomePage.of(facts, reader.locale());
    return watch
        .of(facts.cell().cell(), new Watch.Asking(facts.rules(), today, reader.locale()))
        .map(watched -> new home(page, watched));
  }

  private Uni<HomePage.Facts> facts(HomeSpan span) {
    return door.asOfficer(span.cell()).chain(entry -> withMonths(entry.cell(), span));
  }

  private Uni<HomePage.Facts> withMonths(CellName cell, HomeSpan span) {
    return cellHome.months(span).chain(months -> withPeople(cell, months));
  }

  private Uni<HomePage.Facts> withPeople(CellName cell, HomeMonths months) {
    return cellHome.people(months).chain(people -> withYears(cell, months, people));
  }

  private Uni<HomePage.Facts> withYears(CellName cell, HomeMonths months, HomePeople people) {
    int year = months.span().present().getYear();
    return calendars
        .years(cell.cell())
        .map(years -> years.stream().anyMatch(one -> one < year))
        .chain(earlier -> withLooks(cell, months, people, earlier));
  }

  private Uni<HomePage.Facts> withLooks(
      CellName cell, HomeMonths months, HomePeople people, boolean earlier) {
    Locale locale = reader.locale();
    return lastLooks
        .of(months.span(), locale)
        .chain(looks ->
            rulesInForce
                .today(cell.cell())
                .map(rules -> new HomePage.Facts(cell, months, people, earlier, looks, rules)))
        .chain(facts -> notices.of(cell.cell(), locale).map(facts::withPosts));
  }
}
