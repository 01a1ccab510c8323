package vn.chibo.membership;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.Rulebook;

/// The committee's desk of rosters: what ends soon, and which cells R3 has something to say about.
@Path("/people")
@Produces(TEXT_HTML)
class PeopleResource {

  private static final int MOST = 50;

  /// @param cut there are more ends than are shown
  record people(
      List<EndLine> ends, boolean cut, List<Warned> warned, String wanted, List<Found> cells)
      implements TemplateInstance {}

  record Warned(UUID cell, String name, boolean opens, List<ConcernLine> concerns) {}

  record Found(UUID cell, String name, String upper, boolean opens) {}

  private final Who who;
  private final Database database;
  private final ComingEnds comingEnds;
  private final Shapes shapes;
  private final Rulebook rulebook;
  private final Reader reader;
  private final Clock clock;

  PeopleResource(
      Who who,
      Database database,
      ComingEnds comingEnds,
      Shapes shapes,
      Rulebook rulebook,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.comingEnds = comingEnds;
    this.shapes = shapes;
    this.rulebook = rulebook;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<people> page(@RestQuery Optional<String> q) {
    var wanted = q.map(String::strip).map(text -> text.replace("\0", "")).orElse("");
    return who.person().chain(person -> database.as(person.subject(), () -> withCells(wanted)));
  }

  /// Refuses `nothing-overseen` for whose committee keeps no roster.
  private Uni<people> withCells(String wanted) {
    return database
        .list(Found.class, CELLS, Map.of("wanted", wanted))
        .chain(cells ->
            cells.isEmpty() && wanted.isEmpty()
                ? Uni.createFrom().failure(Refusal.missing("nothing-overseen"))
                : withEnds(wanted, cells));
  }

  private Uni<people> withEnds(String wanted, List<Found> cells) {
    return comingEnds
        .overseen(rules())
        .chain(ends ->
            shapes
                .overseen(today(), CellShape.Sizes.of(rules()))
                .map(warned -> page(wanted, cells, ends, warned)));
  }

  private people page(
      String wanted, List<Found> cells, List<ComingEnds.Line> ends, List<Shapes.Counted> warned) {
    return new people(
        EndLine.of(ends, reader.locale()),
        ends.size() >= MOST,
        warned.stream()
            .map(cell ->
                new Warned(
                    cell.cell(),
                    cell.name(),
                    cell.opens(),
                    ConcernLine.of(cell.shape(), rules(), reader.locale())))
            .toList(),
        wanted,
        cells);
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }

  private RuleSet rules() {
    return rulebook.inForceOn(today());
  }

  private static final String CELLS =
      """
      select c.id, c.name, u.name as upper, c.id in (select standing_cells())
      from organisation c join organisation u on u.id = c.parent
      where c.kind = 'CELL' and (c.dissolved_on is null or c.dissolved_on > today())
        and (:wanted = '' or position(lower(:wanted) in lower(c.name)) > 0 or c.code = upper(:wanted))
        and (%s)
      order by c.code
      limit 60
      """
          .formatted(Shapes.OVERSEEN);
}
