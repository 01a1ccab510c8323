package vn.chibo.conference;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.organisation.OrganisationId;

/// Conferences and the cells they invite, for whoever reaches them.
@ApplicationScoped
class Conferences {

  /// A host, and how many living cells stand below it.
  record Host(UUID id, String name, String place, int cells) {}

  /// A cell that can be invited.
  record Invitable(UUID id, String name) {}

  private final Database database;

  Conferences(Database database) {
    this.database = database;
  }

  /// An organisation for which this person may host; refuses `nothing-hosted`.
  Uni<Host> host(OrganisationId organisation) {
    return database
        .find(Host.class, HOST, Map.of("organisation", organisation.value()))
        .plug(Absent.fails(() -> Refusal.missing("nothing-hosted")));
  }

  /// The last hundred of a host, newest first.
  Uni<List<Conference>> of(OrganisationId organisation) {
    return database.list(
        Conference.class,
        COLUMNS + "where c.organisation = :organisation order by c.starts_at desc limit 100",
        Map.of("organisation", organisation.value()));
  }

  /// Refuses `no-such-conference` to whom neither the host nor an invited cell concerns.
  Uni<Conference> one(ConferenceId conference) {
    return database
        .find(Conference.class, COLUMNS + "where c.id = :id", Map.of("id", conference.value()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-conference")));
  }

  /// As [#one], for who may change it, and keeps everyone else off it until the transaction ends.
  Uni<Conference> hold(ConferenceId conference) {
    return database
        .find(Conference.class, COLUMNS + HELD, Map.of("id", conference.value()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-conference")));
  }

  Uni<Boolean> isHostedByMe(Conference conference) {
    return database
        .find(Boolean.class, MINE, Map.of("organisation", conference.organisation()))
        .map(Boolean.TRUE::equals);
  }

  /// Living cells below the host, at most 400.
  Uni<List<Invitable>> invitable(OrganisationId organisation) {
    return database.list(Invitable.class, INVITABLE, Map.of("organisation", organisation.value()));
  }

  /// The invited cells within this person's reach.
  Uni<List<CellLine>> cells(ConferenceId conference) {
    return database.list(CellLine.class, CELLS, Map.of("id", conference.value()));
  }

  private static final String COLUMNS =
      """
      select c.id, c.organisation, o.name as host, c.title, c.number, c.decided_on, c.ground, c.form,
        c.place, c.starts_at, c.planned_end, c.cancelled_at, c.cancel_reason
      from study_conference c join organisation o on o.id = c.organisation
      """;

  private static final String HELD =
      """
      where c.id = :id and c.organisation in (select hosting_organisations())
      for update of c
      """;

  private static final String MINE =
      "select cast(:organisation as uuid) in (select hosting_organisations())";

  private static final String HOST =
      """
      select o.id, o.name, o.place,
        (select count(*) from organisation c
         where c.path <@ o.path and c.kind = 'CELL' and c.dissolved_on is null)::integer
      from organisation o
      where o.id = :organisation and o.id in (select hosting_organisations())
      """;

  private static final String INVITABLE =
      """
      select c.id, c.short_name
      from organisation c
      where c.path <@ (select path from organisation where id = :organisation)
        and c.kind = 'CELL' and c.dissolved_on is null
      order by c.code
      limit 400
      """;

  private static final String CELLS =
      """
      select s.cell, o.short_name, s.meeting, s.hindrance, m.stage, m.starts_at,
        (select count(*) from summons u
         where u.meeting = m.id and u.role = 'MEMBER' and u.withdrawn_at is null)::integer,
        coalesce(r.expected, 0)::integer, coalesce(r.here, 0)::integer
      from study_conference_cell s
        join organisation o on o.id = s.cell
        left join meeting m on m.id = s.meeting and m.stage <> 'DRAFT'
        left join lateral (
          select count(*) as expected,
            count(*) filter (where l.state like 'PRESENT%') as here
          from roll_line l
          where l.meeting = m.id
            and l.closing = (select max(closing) from roll_call where meeting = m.id)
            and l.standing in ('OFFICIAL', 'PROBATIONARY') and l.state <> 'NOT_EXPECTED') r on true
      where s.conference = :id
      order by o.code
      limit 400
      """;
}
