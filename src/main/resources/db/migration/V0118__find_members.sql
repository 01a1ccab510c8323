-- Names found the way people type them (decision 4): without tones or marks, in any order, by the
-- beginnings of words. An index is not used through a policy, so one function asks and applies the
-- reach itself.

set search_path to chibo, public;

-- "Nguyễn Thị Hoà" and "nguyen thi hòa" are both "nguyen thi hoa", however the letters are composed.
create function bare_name(name text) returns text
  language sql immutable strict parallel safe as
$$
  select btrim(regexp_replace(
    regexp_replace(lower(normalize(translate(name, 'Đđ''’', 'dd'), nfd)), '[\u0300-\u036F]', '', 'g'),
    '[^a-z0-9]+', ' ', 'g'))
$$;

alter table member
  add column bare_words tsvector
    generated always as (to_tsvector('simple'::regconfig, bare_name(full_name))) stored,
  add column sort_name text collate vietnamese
    generated always as (name_key(full_name)) stored;
comment on column member.bare_words is 'The words of the name without marks, to be found by.';
comment on column member.sort_name is 'Given name first, then the rest, in Vietnamese order.';
create index member_by_bare_words on member using gin (bare_words) with (fastupdate = off);
create index member_by_sort_name on member (sort_name, id);

-- Where the person of this transaction may look for names today: cells he keeps or follows, and all
-- below a committee that he serves.
create function found_cells(out cells uuid[], out tops ltree[])
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select
    array_agg(p.organisation) filter (where p.role in ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER', 'FOLLOWER')),
    array_agg(o.path) filter (where p.role in ('COMMITTEE_SECRETARY', 'INSPECTOR', 'ORGANISATION_STAFF', 'ADMINISTRATOR'))
  from post p join organisation o on o.id = p.organisation
  where p.member = subject_as('person')
    and p.from_on <= today() and (p.until_on is null or p.until_on > today())
$$;

-- Does he look for names at all?
create function finds_members() returns boolean
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select num_nonnulls(f.cells, f.tops) > 0 from found_cells() f
$$;

-- Many match: walk through the names in order until enough are found.
create function walk_members(wanted tsquery, cells uuid[], tops ltree[], most integer)
  returns table (member uuid, cell uuid, kind text)
  language plpgsql stable security definer set search_path = chibo, public, pg_temp
  set plan_cache_mode = force_custom_plan set enable_sort = off set enable_bitmapscan = off
  set enable_hashjoin = off set enable_mergejoin = off as
$$
begin
  return query
  select m.id, s.cell, s.kind
  from member m
    join standing s on s.member = m.id and s.from_on <= today() and (s.until_on is null or s.until_on > today())
      and s.kind not in ('LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED')
    join organisation c on c.id = s.cell
  where m.bare_words @@ wanted and (c.path <@ any (tops) or c.id = any (cells))
  order by m.sort_name, m.id
  limit most;
end
$$;

-- Few match: take them all, then see who is within reach.
create function gather_members(wanted tsquery, cells uuid[], tops ltree[], most integer)
  returns table (member uuid, cell uuid, kind text)
  language plpgsql stable security definer set search_path = chibo, public, pg_temp
  set plan_cache_mode = force_custom_plan set enable_indexscan = on as
$$
begin
  return query
  with named as materialized (
    select m.id, m.sort_name from member m where m.bare_words @@ wanted)
  select n.id, s.cell, s.kind
  from named n
    join standing s on s.member = n.id and s.from_on <= today() and (s.until_on is null or s.until_on > today())
      and s.kind not in ('LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED')
    join organisation c on c.id = s.cell
  where c.path <@ any (tops) or c.id = any (cells)
  order by n.sort_name, n.id
  limit most;
end
$$;

-- Few cells are within reach: look at their members.
create function look_in_cells(wanted tsquery, within uuid[], most integer)
  returns table (member uuid, cell uuid, kind text)
  language plpgsql stable security definer set search_path = chibo, public, pg_temp
  set plan_cache_mode = force_custom_plan as
$$
begin
  return query
  with here as materialized (
    select s.member as id, s.cell as of_cell, s.kind as held
    from standing s
    where s.cell = any (within) and s.from_on <= today() and (s.until_on is null or s.until_on > today())
      and s.kind not in ('LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED'))
  select h.id, h.of_cell, h.held
  from here h join member m on m.id = h.id
  where m.bare_words @@ wanted
  order by m.sort_name, m.id
  limit most;
end
$$;

-- How many names match, as the statistics of the names say; nothing is counted.
create function names_expected(wanted tsquery) returns bigint
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
declare
  plan json;
begin
  execute format('explain (format json) select 1 from chibo.member where bare_words @@ %L::tsquery', wanted)
  into plan;
  return (plan -> 0 -> 'Plan' ->> 'Plan Rows')::bigint;
end
$$;

-- Who is called so, within the reach of the person who asks, in Vietnamese order. Which way is
-- shortest depends on how many are called so and how many cells are within reach.
create function find_members(asked text, most integer)
  returns table (member uuid, full_name text, birth_year integer, kind text, cell uuid, cell_name text, upper_name text)
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
declare
  cell_limit constant integer := 200;
  gather_limit constant bigint := 2500;
  wanted tsquery;
  reach record;
  within uuid[];
  way text;
begin
  select to_tsquery('simple', string_agg(w.word || ':*', ' & ')) into wanted
  from (select word from unnest(string_to_array(bare_name(asked), ' ')) word where word <> '' limit 6) w;
  select f.cells, f.tops into reach from found_cells() f;
  if wanted is null or num_nonnulls(reach.cells, reach.tops) = 0 then return; end if;
  select array_agg(t.id) into within
  from (
    select unnest(reach.cells) as id
    union
    (select c.id from organisation c where c.kind = 'CELL' and c.path <@ any (reach.tops) limit cell_limit + 1)) t;
  way := case
    when cardinality(within) <= cell_limit then 'LOOK'
    when names_expected(wanted) <= gather_limit then 'GATHER'
    else 'WALK' end;
  return query
  with found as materialized (
    select w.* from look_in_cells(wanted, within, most) w where way = 'LOOK'
    union all
    select w.* from gather_members(wanted, reach.cells, reach.tops, most) w where way = 'GATHER'
    union all
    select w.* from walk_members(wanted, reach.cells, reach.tops, most) w where way = 'WALK')
  select f.member, m.full_name, m.birth_year, f.kind, f.cell, c.name, coalesce(u.name, '')
  from found f
    join member m on m.id = f.member
    join organisation c on c.id = f.cell
    left join organisation u on u.id = c.parent
  order by m.sort_name, m.id, c.code;
end
$$;

revoke execute on function found_cells(), walk_members(tsquery, uuid[], ltree[], integer),
  gather_members(tsquery, uuid[], ltree[], integer), look_in_cells(tsquery, uuid[], integer),
  names_expected(tsquery) from public;
