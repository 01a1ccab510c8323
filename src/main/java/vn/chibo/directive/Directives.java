package vn.chibo.directive;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.organisation.OrganisationId;

/// The decisions of committees as rows, and for whom they are.
@ApplicationScoped
class Directives {

  /// An organisation for which this person's committee decides.
  record Scope(UUID id, String name, String path, UUID issuer, String issuerName) {}

  record Cell(UUID id, String name, String path) {}

  /// A meeting that was called already and keeps the rules of that day.
  record Called(UUID meeting, String cell, Instant startsAt) {}

  private final Database database;

  Directives(Database database) {
    this.database = database;
  }

  /// Refuses `nothing-decided` for who serves no committee at or above the organisation.
  Uni<Scope> scope(OrganisationId organisation) {
    return database
        .find(Scope.class, SCOPE, Map.of("organisation", organisation.value()))
        .plug(Absent.fails(() -> Refusal.missing("nothing-decided")));
  }

  /// Nobody else decides on this parameter here until the transaction ends.
  Uni<Void> hold(Scope scope, String key) {
    return database.list(String.class, HOLD, Map.of("what", scope.id() + key)).replaceWithVoid();
  }

  /// Those of the organisation itself, the newest first.
  Uni<List<Decided>> of(Scope scope) {
    return database.list(Decided.class, OF, Map.of("organisation", scope.id()));
  }

  /// Those on one parameter at the organisation and above it.
  Uni<List<Decided>> over(Scope scope, String key) {
    return database.list(Decided.class, OVER, Map.of("organisation", scope.id(), "key", key));
  }

  /// The living cells of the subtree.
  Uni<List<Cell>> cells(Scope scope) {
    return database.list(Cell.class, CELLS, Map.of("organisation", scope.id()));
  }

  /// Meetings of the subtree from this day on that were called already, as far as this person
  /// reaches them.
  Uni<List<Called>> called(Scope scope, LocalDate from) {
    return database.list(Called.class, CALLED, Map.of("organisation", scope.id(), "from", from));
  }

  private static final String SCOPE =
      """
      select o.id, o.name, cast(o.path as text), u.id as issuer, u.name as issuer_name
      from organisation o
        join organisation u on o.path <@ u.path
        join post p on p.organisation = u.id and p.member = subject_as('person')
          and p.role in ('COMMITTEE_SECRETARY', 'ORGANISATION_STAFF')
          and p.from_on <= today() and (p.until_on is null or p.until_on > today())
      where o.id = :organisation and o.dissolved_on is null and governs(o.id)
      order by nlevel(u.path) desc
      limit 1
      """;

  private static final String HOLD =
      "select cast(pg_advisory_xact_lock(hashtextextended(:what, 0)) as text)";

  private static final String COLUMNS =
      """
      select r.id, cast(o.path as text), r.key, cast(r.value as text), r.fixed, r.from_on,
        r.until_on, r.ended_on, r.decision_number, r.issued_on, i.name as issuer
      from rule_override r
        join organisation o on o.id = r.organisation
        join organisation i on i.id = r.issued_by
      """;

  private static final String OF =
      COLUMNS
          + """
          where r.organisation = :organisation
          order by r.from_on desc, r.recorded_at desc
          limit 200
          """;

  /// What stands above is read by the door that every subject has to the rules of its cells.
  private static final String OVER =
      """
      select d.id, d.path, d.key, d.value, d.fixed, d.from_on, d.until_on, d.ended_on, d.number,
        d.issued_on, d.issuer
      from decisions_over(:organisation, :key) d
      order by d.from_on
      """;

  private static final String CELLS =
      """
      select c.id, c.name, cast(c.path as text)
      from organisation o
        join organisation c on c.path <@ o.path and c.kind = 'CELL' and c.dissolved_on is null
      where o.id = :organisation
      order by c.code
      limit 20000
      """;

  private static final String CALLED =
      """
      select m.id, c.name, m.starts_at
      from organisation o
        join organisation c on c.path <@ o.path
        join meeting m on m.cell = c.id
      where o.id = :organisation and m.stage in ('CALLED', 'OPEN')
        and vietnam_day(m.starts_at) >= :from
      order by m.starts_at, c.code
      limit 2000
      """;
}
