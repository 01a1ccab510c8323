package vn.chibo.reform;

/// The statements of [Plans].
final class PlanSql {

  private PlanSql() {}

  static final String PLACE =
      """
      select o.id, o.kind, o.code, o.name, o.short_name, o.place, u.id as above,
        u.name as above_name, o.dissolved_on, reforms(o.id) as reformed,
        case when o.kind <> 'CELL' then next_code(o.id) end as next_code,
        case when u.id is not null then next_code(u.id) end as next_to_it
      from organisation o left join organisation u on u.id = o.parent
      where o.id = :organisation and steers(o.id)
      """;

  private static final String COLUMNS =
      """
      select r.id, r.act, r.root, o.name, r.number, r.decided_on, r.decided_by, r.effective_on,
        r.goes_on, r.state, r.confirmed_at, r.done_at, r.withdrawn_at, r.held_up,
        steers(r.root) as steered,
        exists (select 1 from reorganisation_part p join organisation c on c.id = p.organisation
          where p.reorganisation = r.id and p.side = 'FROM' and c.kind = 'CELL') as of_cells
      from reorganisation r join organisation o on o.id = r.root
      """;

  static final String ONE =
      COLUMNS
          + """
          where r.id = :plan
            and (is_job() or steers(r.root) or r.state = 'DONE' and exists (
              select 1 from reorganisation_part p
              where p.reorganisation = r.id and sees_organisation(coalesce(p.organisation, r.root))))
          """;

  static final String ABOUT =
      COLUMNS
          + """
          where r.state <> 'WITHDRAWN'
            and (r.root = :organisation
              or exists (select 1 from reorganisation_part p
                where p.reorganisation = r.id and p.organisation = :organisation)
              or r.root in (select c.id from organisation c where c.parent = :organisation))
          order by r.state = 'DONE', r.effective_on desc, r.prepared_at desc, r.id
          limit 26 offset :skipped
          """;

  static final String PARTS =
      """
      select p.id, p.side, p.organisation, p.is_new, coalesce(
          case when p.is_new then p.name end, name_of_day(o.id, r.effective_on - 1), o.name) as was,
        coalesce(p.code, o.code) as code,
        case when r.act = 'RENAME' then p.name end as renamed, u.name as placed,
        (select count(*) from reorganisation_share h where h.part = p.id)::integer as shared
      from reorganisation_part p
        join reorganisation r on r.id = p.reorganisation
        left join organisation o on o.id = p.organisation
        left join organisation u on u.id = p.parent
      where p.reorganisation = :plan
      order by p.side, p.position
      limit 400
      """;

  static final String WRITE =
      """
      insert into reorganisation (id, act, root, number, decided_on, decided_by, effective_on,
        goes_on, prepared_by, prepared_at)
      values (:id, :act, :root, :number, :decided, :body, :effective, :goesOn, :person, :at)
      """;

  static final String WRITE_PART =
      """
      insert into reorganisation_part (id, reorganisation, side, position, organisation, is_new,
        kind, code, name, short_name, place, parent)
      values (:id, :plan, :side, :position, cast(:organisation as uuid), :isNew,
        cast(:kind as text), cast(:code as text), cast(:name as text), cast(:shortName as text),
        cast(:place as text), cast(:parent as uuid))
      """;
}
