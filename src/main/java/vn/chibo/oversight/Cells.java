package vn.chibo.oversight;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;

/// The cells below an organisation and their meetings of a year, for whoever oversees them.
@ApplicationScoped
class Cells {

  /// An upper organisation or a followed cell that a person oversees; `hosted` where he may also
  /// convene study conferences for it.
  record Overseen(UUID id, String kind, String name, int cells, boolean hosted) {}

  /// A year of an organisation; `near` leaves out the cells of organisations below it.
  record Span(UUID organisation, int year, boolean near) {

    LocalDate from() {
      return LocalDate.of(year, 1, 1);
    }
  }

  private final Database database;

  Cells(Database database) {
    this.database = database;
  }

  /// Where a person's oversight begins: the organisations of his posts, and the cells he follows.
  Uni<List<Overseen>> beginnings() {
    return database.list(Overseen.class, BEGINNINGS, Map.of());
  }

  /// The organisation itself, if any cell below it is overseen.
  Uni<@Nullable Overseen> one(UUID organisation) {
    return database.find(Overseen.class, ONE, Map.of("organisation", organisation));
  }

  /// Organisations right below that have overseen cells, for the way down from a province.
  Uni<List<Overseen>> below(UUID organisation) {
    return database.list(Overseen.class, BELOW, Map.of("organisation", organisation));
  }

  /// At most 400 cells; a province is read commune by commune. Also those that ended in the course
  /// of the year.
  Uni<List<CellRow>> under(Span span) {
    return database.list(
        CellRow.class,
        UNDER,
        Map.of("organisation", span.organisation(), "from", span.from(), "near", span.near()));
  }

  Uni<List<SessionRow>> sessions(Span span) {
    return database.list(
        SessionRow.class,
        SESSIONS,
        Map.of(
            "organisation", span.organisation(),
            "from", span.from(),
            "until", span.from().plusYears(1),
            "near", span.near()));
  }

  private static final String OVERSEEN_BELOW =
      """
      (select count(*) from organisation c
       where c.path <@ o.path and c.kind = 'CELL' and c.id in (select overseen_cells()))::integer
      """;

  private static final String BEGINNINGS =
      """
      select o.id, o.kind, o.name, %s, o.id in (select hosting_organisations())
      from organisation o
      where o.id in (
        select p.organisation from post p
        where p.member = myself()
          and p.role in ('FOLLOWER', 'COMMITTEE_SECRETARY', 'INSPECTOR', 'ORGANISATION_STAFF')
          and p.from_on <= today() and (p.until_on is null or p.until_on > today()))
      order by o.path
      limit 100
      """
          .formatted(OVERSEEN_BELOW);

  private static final String ONE =
      """
      select o.id, o.kind, o.name, %1$s, o.id in (select hosting_organisations())
      from organisation o
      where o.id = :organisation and %1$s > 0
      """
          .formatted(OVERSEEN_BELOW);

  private static final String BELOW =
      """
      select o.id, o.kind, o.name, %1$s, o.id in (select hosting_organisations())
      from organisation o
      where o.parent = :organisation and o.kind <> 'CELL' and %1$s > 0
      order by o.name collate vietnamese
      limit 400
      """
          .formatted(OVERSEEN_BELOW);

  private static final String UNDER =
      """
      select c.id, c.short_name, c.established_on, c.dissolved_on,
        (select count(*) from standing s
         where s.cell = c.id
           and s.kind not in ('TEMP_IN', 'LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED')
           and s.from_on <= today() and (s.until_on is null or s.until_on > today()))::integer
      from organisation c
      where c.kind = 'CELL'
        and c.path <@ (select path from organisation where id = :organisation)
        and (not :near or c.parent = :organisation)
        and c.id in (select overseen_cells())
        and (c.dissolved_on is null or c.dissolved_on > :from)
      order by c.code
      limit 400
      """;

  private static final String SESSIONS =
      """
      select m.id, m.cell, case when m.in_place then 'ORDINARY' else m.kind end,
        m.thematic_topic is not null, m.form, m.month, m.starts_at,
        m.stage, m.ended_at,
        coalesce((select c.decision = 'REFUSED' from special_circumstance c where c.meeting = m.id and c.withdrawn_at is null), false),
        (select t.sent_at from minutes t where t.meeting = m.id),
        coalesce(r.expected, 0)::integer, coalesce(r.here, 0)::integer
      from meeting m
        join organisation c on c.id = m.cell
        left join lateral (
          select count(*) as expected,
            count(*) filter (where l.state like 'PRESENT%') as here
          from roll_line l
          where l.meeting = m.id
            and l.closing = (select max(closing) from roll_call where meeting = m.id)
            and l.standing in ('OFFICIAL', 'PROBATIONARY') and l.state <> 'NOT_EXPECTED') r on true
      where c.path <@ (select path from organisation where id = :organisation)
        and (not :near or c.parent = :organisation)
        and m.cell in (select overseen_cells())
        and m.stage <> 'DRAFT'
        and (m.kind in ('ORDINARY', 'THEMATIC', 'EXTRAORDINARY') or m.in_place)
        and m.month >= :from and m.month < :until
      order by m.starts_at
      limit 12000
      """;
}
