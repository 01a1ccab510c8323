package vn.chibo.minutes;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.MeetingNames;
import vn.chibo.organisation.CellId;
import vn.chibo.organisation.CellName;
import vn.chibo.organisation.Organisations;

/// The minute book of a cell, a year at a time: for its officers whole, for its members what was
/// issued, for the superior committee what was sent (R35).
@Path("/cells/{cell}/minutes")
@Produces(TEXT_HTML)
class MinuteBookResource {

  record book(String cell, String name, int year, List<Line> lines, List<Integer> years)
      implements TemplateInstance {}

  record Line(
      String meeting,
      String title,
      String date,
      String stage,
      @Nullable String number,
      @Nullable String score,
      boolean onPaper,
      boolean sent) {}

  private final Who who;
  private final Database database;
  private final Organisations organisations;
  private final MinuteBook minuteBook;
  private final Reader reader;
  private final Clock clock;

  MinuteBookResource(
      Who who,
      Database database,
      Organisations organisations,
      MinuteBook minuteBook,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.organisations = organisations;
    this.minuteBook = minuteBook;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<TemplateInstance> year(@RestPath CellId cell, @RestQuery @Nullable Integer year) {
    int asked = year == null ? VietnamTime.today(clock).getYear() : year;
    return who.person()
        .chain(person -> database.as(person.subject(), () -> page(cell, asked)))
        .map(page -> page);
  }

  private Uni<book> page(CellId cell, int year) {
    return organisations.reached(cell).chain(name -> page(name, year));
  }

  private Uni<book> page(CellName name, int year) {
    return minuteBook
        .years(name.cell())
        .chain(years ->
            minuteBook.of(name.cell(), year).map(entries -> page(name, year, years, entries)));
  }

  private book page(CellName name, int year, List<Integer> years, List<MinuteBook.Entry> entries) {
    var names = MeetingNames.in(reader.locale());
    return new book(
        name.cell().toString(),
        name.name(),
        year,
        entries.stream().map(entry -> line(entry, names)).toList(),
        years);
  }

  private static Line line(MinuteBook.Entry entry, MeetingNames names) {
    return new Line(
        entry.meeting().toString(),
        names.title(entry.kind(), entry.topic(), entry.month()),
        VietnamTime.date(entry.at()),
        entry.stage(),
        entry.number(),
        entry.score() == null ? null : entry.score() + "/100",
        entry.onPaper(),
        entry.sent());
  }
}
