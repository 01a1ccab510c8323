package vn.chibo.meeting;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.CellDoor;
import vn.chibo.membership.Roster;
import vn.chibo.membership.RosterLine;
import vn.chibo.organisation.CellId;
import vn.chibo.organisation.RulesInForce;

/// The dues of a whole year on one page, for the officers of the cell.
@Path("/cells/{cell}/dues-years/{year: [0-9]{4}}")
@Produces(TEXT_HTML)
class DuesYearResource {

  record year(DuesYear page) implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final CellDoor door;
  private final Roster roster;
  private final Dues book;
  private final RulesInForce rulesInForce;
  private final Reader reader;
  private final Clock clock;

  DuesYearResource(
      Who who,
      Database database,
      CellDoor door,
      Roster roster,
      Dues book,
      RulesInForce rulesInForce,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.door = door;
    this.roster = roster;
    this.book = book;
    this.rulesInForce = rulesInForce;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<year> page(@RestPath CellId cell, @RestPath int year) {
    return who.person()
        .chain(person ->
            database.as(
                person.subject(),
                () -> door.asOfficer(cell).chain(entry -> withRoster(entry, year))))
        .map(year::new);
  }

  private Uni<DuesYear> withRoster(CellDoor.Entry entry, int year) {
    var day = MonthBooks.countingDay(YearMonth.of(year, 12), VietnamTime.today(clock));
    return roster.of(entry.id(), day).chain(lines -> withTicks(entry, year, lines));
  }

  private Uni<DuesYear> withTicks(CellDoor.Entry entry, int year, List<RosterLine> lines) {
    return book.ofYear(entry.id(), year)
        .map(ticks -> new DuesYear.Facts(entry.cell(), year, lines, ticks))
        .chain(this::page);
  }

  private Uni<DuesYear> page(DuesYear.Facts facts) {
    return rulesInForce
        .today(facts.cell().cell())
        .map(rules -> DuesYear.of(facts, VietnamTime.thisMonth(clock), rules, reader.locale()));
  }
}
