package vn.chibo.meeting;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;
import vn.chibo.organisation.CellName;
import vn.chibo.organisation.Organisations;

/// The meetings of a cell by year.
@Path("/cells/{cell}/meetings")
@Produces(TEXT_HTML)
class CalendarResource {

  private static final int FIRST_YEAR = 1930;
  private static final int LAST_YEAR = 2200;

  record calendar(CellName cell, int year, List<Integer> years, boolean kept, List<Line> lines)
      implements TemplateInstance {}

  record Line(String id, String title, String when, String form, String stage, String tone) {}

  private final Who who;
  private final Database database;
  private final Organisations organisations;
  private final Calendars calendars;
  private final Reader reader;
  private final Clock clock;

  CalendarResource(
      Who who,
      Database database,
      Organisations organisations,
      Calendars calendars,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.organisations = organisations;
    this.calendars = calendars;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<calendar> ofYear(@RestPath CellId cell, @RestQuery Optional<Integer> year) {
    int asked =
        year.filter(given -> given >= FIRST_YEAR && given <= LAST_YEAR)
            .orElseGet(() -> VietnamTime.today(clock).getYear());
    return who.person().chain(person -> database.as(person.subject(), () -> page(cell, asked)));
  }

  private Uni<calendar> page(CellId cell, int year) {
    return organisations.reached(cell).chain(name -> withYears(name, year));
  }

  private Uni<calendar> withYears(CellName cell, int year) {
    return calendars.years(cell.cell()).chain(years -> withLines(cell, year, years));
  }

  private Uni<calendar> withLines(CellName cell, int year, List<Integer> years) {
    return calendars
        .of(cell.cell(), year)
        .map(entries -> entries.stream().map(this::line).toList())
        .chain(lines -> withReach(cell, year, years, lines));
  }

  private Uni<calendar> withReach(CellName cell, int year, List<Integer> years, List<Line> lines) {
    var all = new TreeSet<>(years).descendingSet();
    all.add(year);
    return calendars
        .keeps(cell.cell())
        .map(kept -> new calendar(cell, year, List.copyOf(all), kept, lines));
  }

  private Line line(Calendars.Entry entry) {
    var names = MeetingNames.in(reader.locale());
    return new Line(
        entry.id().toString(),
        names.title(entry.kind(), entry.topic(), entry.month()),
        VietnamTime.hourAndDate(entry.startsAt(), reader.locale()),
        names.form(entry.form()),
        names.stage(entry.stage()),
        MeetingNames.tone(entry.stage()));
  }
}
