package vn.chibo.organisation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.kernel.Database;

/// The cells that the person of this transaction is a member or guest of today.
@ApplicationScoped
public class OwnCells {

  private final Database database;

  OwnCells(Database database) {
    this.database = database;
  }

  public record Line(UUID id, String name) {}

  public Uni<List<Line>> list() {
    return database.list(Line.class, OWN, Map.of());
  }

  private static final String OWN =
      """
      select c.id, c.name
      from organisation c
      where c.id in (select own_cells())
      order by c.code
      limit 10
      """;
}
