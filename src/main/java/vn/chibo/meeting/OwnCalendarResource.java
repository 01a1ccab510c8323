package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;

/// Leads who signed in to the calendar of his own cell. Its path stands at the method: at the class
/// it would take every longer path that begins alike.
@Path("/")
class OwnCalendarResource {

  private final Who who;
  private final Database database;

  OwnCalendarResource(Who who, Database database) {
    this.who = who;
    this.database = database;
  }

  @GET
  @Path("meetings")
  public Uni<Response> own() {
    return who.person()
        .chain(person -> database.as(person.subject(), this::ownCell))
        .map(cell -> Answers.seeOther("/cells/" + cell + "/meetings"));
  }

  /// The cell he keeps comes before the one he only belongs to.
  private Uni<UUID> ownCell() {
    return database
        .find(UUID.class, OWN_CELL, Map.of())
        .plug(Absent.fails(() -> Refusal.missing("no-such-cell")));
  }

  private static final String OWN_CELL =
      """
      select own.cell
      from (
        select cell, 1 as turn from kept_cells() as cell
        union all
        select cell, 2 from own_cells() as cell) own
      order by own.turn, own.cell
      limit 1
      """;
}
