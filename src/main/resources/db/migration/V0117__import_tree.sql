-- A file of organisations (R1, R2): a committee brings in those below it. It creates; what is there
-- already is renamed, moved and dissolved by decisions, on their pages.

set search_path to chibo, public;

create function judge_units(asked uuid) returns void
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
declare
  place record;
begin
  select o.id, o.path into strict place
  from import_run r join organisation o on o.id = r.organisation
  where r.id = asked and r.state in ('READING', 'CHECKED') and o.id in (select tree_organisations());

  create temp table said_unit on commit drop as
  select i.* from import_unit i where i.run = asked;
  create index on said_unit (code);
  analyze pg_temp.said_unit;

  -- A superior stands in the tree already or in the same file; one's own code may be taken.
  create temp table judged_unit on commit drop as
  with codes as materialized (
    select code, array_to_string((array_agg(line order by line))[1:10], ' ') as lines, count(*) as many
    from said_unit where code <> '' group by code)
  select i.line, i.code, i.parent_code, i.kind, i.name, i.established_on, above.id as above,
    held.id as held,
    concat_ws(',', nullif(i.problems, ''),
      case when c.many > 1 then 'code-twice:' || c.lines end,
      case
        when held.id is not null and (not held.path <@ place.path or held.name <> i.name
          or held.kind <> i.kind or held_above.code is distinct from i.parent_code) then 'taken-code'
        when held.id is not null then null
        when i.parent_code = '' then 'no-parent'
        when above.id is null and said.line is null then 'unknown-parent' end,
      case
        when held.id is not null or i.problems <> '' then null
        when coalesce(above_kind.rank, said_kind.rank) >= own.rank then 'wrong-kind' end,
      case
        when held.id is null and i.established_on < coalesce(above.established_on, said.established_on)
          then 'before-parent' end) as reasons
  from said_unit i
    left join codes c on c.code = i.code
    left join organisation held on held.code = i.code
    left join organisation held_above on held_above.id = held.parent
    left join organisation above on above.code = i.parent_code and above.path <@ place.path
      and (above.dissolved_on is null or above.dissolved_on > today())
    left join codes said_once on said_once.code = i.parent_code and said_once.many = 1
    left join said_unit said on said.code = said_once.code
    left join organisation_kind own on own.code = i.kind
    left join organisation_kind above_kind on above_kind.code = above.kind
    left join organisation_kind said_kind on said_kind.code = said.kind;
  create index on judged_unit (code);
  analyze pg_temp.judged_unit;

  -- Who stands above himself.
  with recursive up as (
    select j.line, j.code, j.parent_code as above from judged_unit j where j.above is null
    union
    select u.line, u.code, j.parent_code
    from up u join judged_unit j on j.code = u.above and j.above is null
    where u.above <> u.code)
  update judged_unit j
  set reasons = concat_ws(',', nullif(j.reasons, ''), 'circle')
  from up u
  where u.line = j.line and u.above = u.code;

  -- Whoever stands under a refused row waits for it.
  loop
    update judged_unit j
    set reasons = 'orphan:' || said.line
    from judged_unit said
    where j.reasons = '' and j.above is null and j.held is null and said.code = j.parent_code
      and said.reasons <> '';
    exit when not found;
  end loop;

  delete from import_verdict where run = asked;
  insert into import_verdict (run, line, verdict, reasons, cell)
  select asked, j.line,
    case when j.reasons <> '' then 'REFUSE' when j.held is not null then 'SAME' else 'CREATE' end,
    j.reasons, coalesce(j.held, md5(asked::text || j.code)::uuid)
  from judged_unit j;
  update import_run r
  set state = 'CHECKED', created = t.created, changed = 0, same = t.same, refused = t.refused,
    judged = t.judged
  from (
    select
      count(*) filter (where verdict = 'CREATE') as created,
      count(*) filter (where verdict = 'SAME') as same,
      count(*) filter (where verdict = 'REFUSE') as refused,
      md5(coalesce(string_agg(verdict || cell, ';' order by line), '')) as judged
    from import_verdict where run = asked) t
  where r.id = asked;
  drop table pg_temp.said_unit, pg_temp.judged_unit;
end
$$;

-- From the top down, each level under the one just made.
create function apply_units(asked uuid, below integer) returns integer
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
begin
  if below > 0 then return null; end if;
  loop
    insert into organisation (id, kind, code, name, short_name, place, parent, path, invented, established_on)
    select v.cell, i.kind, i.code, i.name, i.short_name, coalesce(nullif(i.place, ''), above.place),
      above.id, above.path, above.invented, i.established_on
    from import_verdict v
      join import_unit i on i.run = v.run and i.line = v.line
      join organisation above on above.code = i.parent_code
    where v.run = asked and v.verdict = 'CREATE'
      and not exists (select 1 from organisation o where o.id = v.cell)
    order by v.line;
    exit when not found;
  end loop;
  insert into organisation_parent (organisation, parent, from_on, decision_number)
  select o.id, o.parent, o.established_on, i.decision
  from import_verdict v
    join import_unit i on i.run = v.run and i.line = v.line
    join organisation o on o.id = v.cell
  where v.run = asked and v.verdict = 'CREATE';
  return (select max(line) from import_verdict where run = asked);
end
$$;

revoke execute on function judge_units(uuid), apply_units(uuid, integer) from public;

-- Everything a committee owns of its tree, with the superior's code; for its own export.
create function owned_units(top uuid)
  returns table (code text, parent_code text, kind text, name text, short_name text, place text,
    established_on date, decision text)
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select u.code, above.code, u.kind, u.name, u.short_name, u.place, u.established_on,
    (select p.decision_number from organisation_parent p
     where p.organisation = u.id and p.parent = u.parent order by p.from_on desc limit 1)
  from organisation t
    join organisation u on u.path <@ t.path and u.id <> t.id
    join organisation above on above.id = u.parent
  where t.id = top and t.id in (select tree_organisations())
    and (u.dissolved_on is null or u.dissolved_on > today())
  order by nlevel(u.path), u.code
$$;
