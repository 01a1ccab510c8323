-- Records of a cell that has ended stay under it, and are read by those who stand above or keep its
-- successor (R2). Nothing of it can be written by them: kept_cells(), governed_cells() and runs()
-- are what they were.

set search_path to chibo, public;

create or replace function overseen_cells() returns setof uuid
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  with seen as (
    select p.organisation as id
    from post p
    where p.member = subject_as('person') and p.role = 'FOLLOWER'
      and p.from_on <= today() and (p.until_on is null or p.until_on > today())
    union
    select c.id
    from post p
      join organisation o on o.id = p.organisation
      join organisation c on c.path <@ o.path and c.kind = 'CELL'
    where p.member = subject_as('person')
      and p.role in ('COMMITTEE_SECRETARY', 'INSPECTOR', 'ORGANISATION_STAFF')
      and p.from_on <= today() and (p.until_on is null or p.until_on > today()))
  select id from seen
  union
  select i.forebear
  from inheritance i join organisation c on c.id = i.forebear and c.kind = 'CELL'
  where i.heir in (select id from seen)
$$;

-- Cells that ended in one whose officer the person is today.
create function forebears() returns setof uuid
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select i.forebear
  from inheritance i join organisation c on c.id = i.forebear and c.kind = 'CELL'
  where i.heir in (select kept_cells())
$$;

create or replace function person_cells() returns setof uuid
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select kept_cells() union select own_cells() union select overseen_cells() union select forebears()
$$;

create policy of_a_forebear on meeting for select using (
  stage in ('ENDED', 'CANCELLED') and called_at is not null and cell in (select forebears()));
create policy of_a_forebear on minutes for select using (
  stage = 'ISSUED'
  and exists (select 1 from meeting m where m.id = meeting and m.cell in (select forebears())));
create policy of_a_forebear on roll_line for select using (
  exists (select 1 from meeting m where m.id = meeting and m.cell in (select forebears())));
create policy of_a_forebear on document_number for select using (cell in (select forebears()));

-- What a person may open of the tree: the organisations he works above, the line above the cells he
-- belongs to, and whatever ended in one of these.
create function sees_organisation(asked uuid) returns boolean
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  with line as (
    select asked as id union select i.heir from inheritance i where i.forebear = asked)
  select subject_kind() = 'person' and (
    exists (
      select 1
      from line l join organisation c on c.id = l.id, post p join organisation o on o.id = p.organisation
      where p.member = subject_as('person') and (c.path <@ o.path or c.path @> o.path)
        and p.from_on <= today() and (p.until_on is null or p.until_on > today()))
    or exists (
      select 1
      from line l join organisation c on c.id = l.id, organisation o
      where o.id in (select own_cells()) and c.path @> o.path))
$$;

-- Organisations below one that the person may open, whose name or code holds all the words.
create function find_below(root uuid, words text, most integer) returns setof uuid
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select o.id
  from organisation o join organisation r on r.id = root
  where sees_organisation(root) and o.path <@ r.path and o.id <> r.id
    and folded_name(o.name || ' ' || o.code) like words_in_order(words)
  order by o.dissolved_on is not null, nlevel(o.path), o.name collate vietnamese, o.id
  limit most
$$;

-- Living organisations that the person's committee arranges, by their code or by words of the name;
-- an exact code or name is answered alone.
create function find_steered(words text, most integer)
  returns table (id uuid, kind text, code text, name text)
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  with found as (
    select distinct o.id, o.kind, o.code, o.name, o.code = upper(trim(words)) as by_code,
      folded_name(o.name) = folded_name(trim(words)) as by_name
    from post p
      join organisation r on r.id = p.organisation and r.kind <> 'CELL'
      join organisation o on o.path <@ r.path and o.dissolved_on is null
    where p.member = subject_as('person') and p.role in ('ADMINISTRATOR', 'ORGANISATION_STAFF')
      and p.from_on <= today() and (p.until_on is null or p.until_on > today())
      and folded_name(o.name || ' ' || o.code) like words_in_order(words))
  select f.id, f.kind, f.code, f.name
  from found f
  where trim(words) <> ''
    and (f.by_code or not exists (select 1 from found x where x.by_code))
    and (f.by_code or f.by_name or not exists (select 1 from found x where x.by_name))
  order by f.name collate vietnamese, f.code
  limit most
$$;

-- The next free code right below an organisation.
create function next_code(above uuid) returns text
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select u.code || '.' || lpad((coalesce(max(substring(o.code from '[0-9]+$')::integer), 0) + 1)::text, 3, '0')
  from organisation u
    left join organisation o on o.code ~ ('^' || replace(u.code, '.', '\.') || '\.[0-9]{3}$')
  where u.id = above and subject_kind() = 'person'
  group by u.code
$$;
