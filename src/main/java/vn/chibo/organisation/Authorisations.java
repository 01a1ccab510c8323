package vn.chibo.organisation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.chibo.kernel.Database;

/// The authorisations of a cell, newest first. Whether one covers a day is its own answer.
@ApplicationScoped
public class Authorisations {

  private final Database database;

  Authorisations(Database database) {
    this.database = database;
  }

  /// Every authorisation ever given to this cell; empty for who may not see them.
  public Uni<List<Authorisation>> of(CellId cell) {
    return database.list(Authorisation.class, OF, Map.of("cell", cell.value()));
  }

  private static final String OF =
      """
      select a.id, a.cell, o.name, a.number, a.issued_on, a.ground, a.ground_text, a.online,
        a.hybrid, a.from_on, a.until_on, a.members_away, a.members_total, a.revoked_on,
        a.groups_in_place, a.committee_in_place
      from online_authorisation a join organisation o on o.id = a.issued_by
      where a.cell = :cell
      order by a.from_on desc, a.recorded_at desc
      limit 100
      """;
}
