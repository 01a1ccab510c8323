package vn.chibo.meeting;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.CellDoor;
import vn.chibo.organisation.CellId;

/// The ticks of a cell's last months: did the follower see to what he asked for.
@Path("/cells/{cell}/month-ticks")
@Produces(TEXT_HTML)
class MonthTicksResource {

  private static final int MONTHS = 6;

  record ticks(CellDoor.Entry entry, List<Line> lines) implements TemplateInstance {}

  record Line(YearMonth month, String written, @Nullable String ticked) {}

  record Tick(LocalDate month, Instant at) {}

  private final Who who;
  private final Database database;
  private final CellDoor door;
  private final TickMonth tickMonth;
  private final Clock clock;

  MonthTicksResource(Who who, Database database, CellDoor door, TickMonth tickMonth, Clock clock) {
    this.who = who;
    this.database = database;
    this.door = door;
    this.tickMonth = tickMonth;
    this.clock = clock;
  }

  @GET
  public Uni<ticks> list(@RestPath CellId cell) {
    return who.person()
        .chain(person ->
            database.as(person.subject(), () -> door.asOfficer(cell).chain(this::withTicks)));
  }

  private Uni<ticks> withTicks(CellDoor.Entry entry) {
    var values = Map.of("cell", entry.id().value(), "step", MonthStep.FOLLOW_UP.name());
    return database.list(Tick.class, LIST, values).map(found -> new ticks(entry, lines(found)));
  }

  private List<Line> lines(List<Tick> ticks) {
    var at =
        ticks.stream().collect(Collectors.toMap(tick -> YearMonth.from(tick.month()), Tick::at));
    var present = VietnamTime.thisMonth(clock);
    return IntStream.range(0, MONTHS)
        .mapToObj(present::minusMonths)
        .map(month -> line(month, at.get(month)))
        .toList();
  }

  private static Line line(YearMonth month, @Nullable Instant at) {
    var written = "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    return new Line(month, written, at == null ? null : VietnamTime.date(at));
  }

  @POST
  public Uni<Response> tick(@RestPath CellId cell, MultivaluedMap<String, String> fields) {
    var month = monthOf(new Typed(fields).text("month"));
    return who.person()
        .chain(person -> tickMonth.followUp(person, cell, month))
        .map(_ -> Answers.seeOther("/cells/" + cell + "/month-ticks"));
  }

  private static YearMonth monthOf(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw Refusal.invalid("unreadable");
    }
  }

  private static final String LIST =
      """
      select k.month, k.ticked_at
      from month_tick k
      where k.cell = :cell and k.step = :step
      order by k.month desc
      limit 24
      """;
}
