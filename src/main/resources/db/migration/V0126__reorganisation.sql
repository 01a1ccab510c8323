-- Changes of the tree by a decision (R2): prepared, shown, confirmed, done on their day. What a
-- decision touches stays where it was; who comes after whom is written down.

set search_path to chibo, public;

create table reorganisation (
  id            uuid primary key,
  act           text not null check (act in ('CREATE', 'RENAME', 'MOVE', 'MERGE', 'SPLIT', 'DISSOLVE')),
  root          uuid not null references organisation,
  number        text not null check (length(number) between 1 and 60),
  decided_on    date not null,
  decided_by    text not null check (length(decided_by) between 2 and 200),
  effective_on  date not null,
  goes_on       boolean not null default false,
  state         text not null default 'DRAFT' check (state in ('DRAFT', 'PLANNED', 'DONE', 'WITHDRAWN')),
  prepared_by   uuid not null references member,
  prepared_at   timestamptz not null,
  confirmed_by  uuid references member,
  confirmed_at  timestamptz,
  withdrawn_by  uuid references member,
  withdrawn_at  timestamptz,
  done_at       timestamptz,
  held_up       text,
  check (num_nulls(confirmed_by, confirmed_at) in (0, 2)),
  check (num_nulls(withdrawn_by, withdrawn_at) in (0, 2)),
  check (case state
    when 'DRAFT' then num_nonnulls(confirmed_at, withdrawn_at, done_at) = 0
    when 'PLANNED' then confirmed_at is not null and num_nonnulls(withdrawn_at, done_at) = 0
    when 'DONE' then confirmed_at is not null and done_at is not null and withdrawn_at is null
    else withdrawn_at is not null and done_at is null end)
);
comment on column reorganisation.root is 'The organisation on whose page it was prepared.';
comment on column reorganisation.goes_on is 'SPLIT: the old one goes on with those who are not assigned.';
comment on column reorganisation.held_up is 'Why the day came and it could not be done: the first fault, as a code.';
create index reorganisation_by_root on reorganisation (root, effective_on);
create index reorganisation_waiting on reorganisation (effective_on, confirmed_at) where state = 'PLANNED';

-- Who goes (FROM) and who receives (TO). A new organisation is named here before it exists.
create table reorganisation_part (
  id              uuid primary key,
  reorganisation  uuid not null references reorganisation,
  side            text not null check (side in ('FROM', 'TO')),
  position        integer not null,
  organisation    uuid references organisation,
  is_new          boolean not null,
  kind            text references organisation_kind,
  code            text check (code ~ '^[0-9A-Z]+(\.[0-9A-Z]+)*$'),
  name            text check (name = normalize(name, nfc) and length(name) between 2 and 200),
  short_name      text check (length(short_name) between 1 and 100),
  place           text check (length(place) between 1 and 100),
  parent          uuid references organisation,
  unique (reorganisation, side, position),
  check (side = 'TO' or organisation is not null and not is_new),
  check (not is_new or num_nulls(kind, code, name, short_name, place, parent) = 0)
);
create index reorganisation_part_by_organisation on reorganisation_part (organisation);

-- A split: which member, or which organisation below, goes to which part.
create table reorganisation_share (
  reorganisation  uuid not null references reorganisation,
  part            uuid not null references reorganisation_part,
  member          uuid references member,
  organisation    uuid references organisation,
  check (num_nonnulls(member, organisation) = 1),
  unique (reorganisation, member),
  unique (reorganisation, organisation)
);

-- Who came after whom.
create table organisation_successor (
  predecessor     uuid not null references organisation,
  successor       uuid not null references organisation,
  reorganisation  uuid references reorganisation,
  on_day          date not null,
  decision_number text,
  decided_on      date,
  decided_by      text,
  primary key (predecessor, successor),
  check (predecessor <> successor)
);
create index organisation_successor_back on organisation_successor (successor);

-- The same over all generations, so that reach costs one look.
create table inheritance (
  heir      uuid not null references organisation,
  forebear  uuid not null references organisation,
  primary key (heir, forebear)
);

alter table task add came_from uuid references organisation;
comment on column task.came_from is 'The cell that gave it, where that cell has ended.';

do $$
declare
  t text;
begin
  foreach t in array array['reorganisation', 'reorganisation_part', 'reorganisation_share',
      'organisation_successor', 'inheritance'] loop
    execute format('alter table %I enable row level security', t);
  end loop;
end
$$;

-- What was done is open as the tree is; what is prepared or planned is its committee's.
create policy done_or_steered on reorganisation for select using (
  is_job() or (state = 'DONE' and subject_kind() <> '') or steers(root));
create policy prepared_by on reorganisation for insert with check (
  state = 'DRAFT' and prepared_by = subject_as('person') and steers(root));
create policy of_its_reorganisation on reorganisation_part for select using (
  reorganisation in (select r.id from reorganisation r));
create policy of_a_draft on reorganisation_part for insert with check (
  reorganisation in (select r.id from reorganisation r
    where r.state = 'DRAFT' and r.prepared_by = subject_as('person')));
create policy steered on reorganisation_share for select using (
  is_job() or reorganisation in (select r.id from reorganisation r where steers(r.root)));
create policy the_tree_is_no_secret on organisation_successor for select using (subject_kind() <> '');
create policy the_tree_is_no_secret on inheritance for select using (subject_kind() <> '');
revoke update on reorganisation, reorganisation_part from ${app_role};
revoke insert, update on reorganisation_share, organisation_successor, inheritance from ${app_role};

-- What stands against it. `final` asks also what is asked of a confirmation: that everybody is
-- assigned. The answer is in the order in which it is to be put right.
create function reorganisation_faults(asked uuid, final boolean)
  returns table (fault text, about text, detail text)
  language plpgsql stable security definer set search_path = chibo, public, pg_temp as
$$
declare
  r reorganisation;
begin
  select * into strict r from reorganisation where id = asked;
  if not is_job() and not steers(r.root) then
    raise exception 'not this subject''s' using errcode = 'insufficient_privilege';
  end if;

  -- Reach, for who prepares and confirms. The job does what somebody with the reach confirmed.
  return query
    select 'out-of-reach', coalesce(o.name, ''), ''
    from reorganisation_part p left join organisation o on o.id = p.organisation
    where p.reorganisation = asked and not is_job()
      and (p.organisation is not null and not reforms(p.organisation)
        or p.parent is not null and not steers(p.parent));

  return query
    select 'same', o.name, ''
    from reorganisation_part f
      join reorganisation_part t on t.reorganisation = asked and t.side = 'TO' and t.organisation = f.organisation
      join organisation o on o.id = f.organisation
    where f.reorganisation = asked and f.side = 'FROM';

  return query
    select 'dissolved', o.name, to_char(o.dissolved_on, 'DD/MM/YYYY')
    from reorganisation_part p join organisation o on o.id in (p.organisation, p.parent)
    where p.reorganisation = asked and o.dissolved_on is not null;

  return query
    select 'cycle', o.name, n.name
    from reorganisation_part p
      join organisation o on o.id = p.organisation
      join organisation n on n.id = p.parent
    where p.reorganisation = asked and p.side = 'FROM' and n.path <@ o.path;

  return query
    select 'kind', coalesce(p.name, o.name), n.name
    from reorganisation_part p
      left join organisation o on o.id = p.organisation
      join organisation n on n.id = p.parent
      join organisation_kind k on k.code = coalesce(p.kind, o.kind)
      join organisation_kind u on u.code = n.kind
    where p.reorganisation = asked and u.rank >= k.rank and not (o.id is not null and n.path <@ o.path);

  return query
    select 'kind-ended', p.name, to_char(k.ended_on, 'DD/MM/YYYY')
    from reorganisation_part p join organisation_kind k on k.code = p.kind
    where p.reorganisation = asked and p.is_new and k.ended_on <= r.effective_on;

  return query
    select 'kinds-differ', o.name, coalesce(p.name, x.name)
    from reorganisation_part f
      join organisation o on o.id = f.organisation
      join reorganisation_part p on p.reorganisation = asked and p.side = 'TO'
      left join organisation x on x.id = p.organisation
    where f.reorganisation = asked and f.side = 'FROM' and o.kind <> coalesce(p.kind, x.kind);

  return query
    select 'before-established', o.name, to_char(o.established_on, 'DD/MM/YYYY')
    from reorganisation_part p join organisation o on o.id = p.organisation or o.id = p.parent
    where p.reorganisation = asked
      and (r.effective_on < o.established_on
        or r.effective_on = o.established_on and p.side = 'FROM' and o.id = p.organisation);

  -- A later change is not undone by an earlier decision.
  return query
    select 'before-last-change', o.name, to_char(max(h.from_on), 'DD/MM/YYYY')
    from reorganisation_part p
      join organisation o on o.id = p.organisation
      join (
        select n.organisation, n.from_on, 'RENAME' as act from organisation_name n
        union all
        select m.organisation, m.from_on, 'MOVE' from organisation_parent m) h
      on h.organisation = o.id and h.act = r.act and h.from_on > o.established_on
    where p.reorganisation = asked and p.side = 'FROM' and h.from_on >= r.effective_on
    group by o.id, o.name;
  return query
    select 'before-last-change', c.name, to_char(max(h.from_on), 'DD/MM/YYYY')
    from reorganisation_part p
      join organisation c on c.parent = p.organisation and c.dissolved_on is null
      join organisation_parent h on h.organisation = c.id
    where p.reorganisation = asked and p.side = 'FROM' and r.act in ('MERGE', 'SPLIT', 'DISSOLVE')
      and h.from_on >= r.effective_on
    group by c.id, c.name
    limit 5;

  return query
    select 'code-taken', p.name, p.code
    from reorganisation_part p
    where p.reorganisation = asked and p.is_new
      and (exists (select 1 from organisation o where o.code = p.code)
        or exists (select 1 from reorganisation_part q join reorganisation x on x.id = q.reorganisation
          where q.code = p.code and q.is_new and q.id <> p.id
            and (x.state = 'PLANNED' or x.id = asked)));

  return query
    select 'name-taken', p.name, n.name
    from reorganisation_part p
      left join organisation o on o.id = p.organisation
      join organisation n on n.id = coalesce(p.parent, o.parent)
    where p.reorganisation = asked and p.name is not null
      and exists (
        select 1 from organisation s
        where s.parent = n.id and s.dissolved_on is null
          and lower(s.name) = lower(p.name)
          and s.id not in (select f.organisation from reorganisation_part f
            where f.reorganisation = asked and f.side = 'FROM'));

  return query
    select 'nothing-changes', o.name, ''
    from reorganisation_part p join organisation o on o.id = p.organisation
    where p.reorganisation = asked and p.side = 'FROM'
      and (r.act = 'MOVE' and p.parent = o.parent
        or r.act = 'RENAME' and (p.name, p.short_name, p.place) = (o.name, o.short_name, o.place));

  return query
    select 'already-planned', o.name, x.number
    from reorganisation_part p
      join organisation o on o.id = p.organisation
      join reorganisation_part q on q.organisation = o.id
      join reorganisation x on x.id = q.reorganisation and x.state = 'PLANNED' and x.id <> asked
    where p.reorganisation = asked and (p.side = 'FROM' or q.side = 'FROM');

  return query
    select 'not-empty', o.name, ''
    from reorganisation_part p join organisation o on o.id = p.organisation
    where p.reorganisation = asked and p.side = 'FROM' and r.act = 'DISSOLVE'
      and not exists (select 1 from reorganisation_part t where t.reorganisation = asked and t.side = 'TO')
      and (exists (select 1 from organisation c where c.parent = o.id and c.dissolved_on is null)
        or exists (select 1 from standing s where s.cell = o.id
          and s.kind not in ('LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED')
          and (s.until_on is null or s.until_on > r.effective_on)));

  if final and r.act = 'SPLIT' then
    return query
      select 'unassigned', o.name, count(*)::text
      from reorganisation_part p
        join organisation o on o.id = p.organisation
        join (
          select s.cell as at, s.member as who from standing s
          where s.kind not in ('LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED')
            and (s.until_on is null or s.until_on > r.effective_on)
          union
          select c.parent, c.id from organisation c where c.dissolved_on is null) x on x.at = o.id
      where p.reorganisation = asked and p.side = 'FROM' and not r.goes_on
        and not exists (select 1 from reorganisation_share h
          where h.reorganisation = asked and x.who in (h.member, h.organisation))
      group by o.id, o.name;
    return query
      select 'empty-part', p.name, ''
      from reorganisation_part p
      where p.reorganisation = asked and p.side = 'TO'
        and not exists (select 1 from reorganisation_share h where h.part = p.id);
  end if;

  if is_job() then
    return query
      select 'session-open', o.name, ''
      from reorganisation_part p
        join organisation o on o.id = p.organisation
        join meeting m on m.cell = o.id and m.stage = 'OPEN'
      where p.reorganisation = asked and p.side = 'FROM' and r.act in ('MERGE', 'SPLIT', 'DISSOLVE');
  end if;
end
$$;

-- Cells whose records a decision ends.
create function ending_organisations(asked uuid) returns setof uuid
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select p.organisation
  from reorganisation r join reorganisation_part p on p.reorganisation = r.id and p.side = 'FROM'
  where r.id = asked and r.act in ('MERGE', 'SPLIT', 'DISSOLVE') and not r.goes_on
$$;

-- Where the committee member who follows a cell is another's afterwards: cells that come under
-- another committee.
create function moving_cells(asked uuid) returns setof uuid
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select distinct c.id
  from reorganisation r
    join reorganisation_part p on p.reorganisation = r.id and p.side = 'FROM'
    join organisation o on o.id = p.organisation
    join organisation c on c.path <@ o.path and c.kind = 'CELL' and c.dissolved_on is null
  where r.id = asked
    and (r.act = 'MOVE'
      or o.kind <> 'CELL' and r.act in ('MERGE', 'DISSOLVE')
      or o.kind <> 'CELL' and r.act = 'SPLIT' and exists (
        select 1 from reorganisation_share h join organisation x on x.id = h.organisation
        where h.reorganisation = asked and c.path <@ x.path))
$$;

-- What it will touch, counted: for who may confirm it. No names of people and no words of theirs.
create function reorganisation_touches(asked uuid)
  returns table (organisation uuid, what text, many bigint)
  language plpgsql stable security definer set search_path = chibo, public, pg_temp as
$$
declare
  r reorganisation;
begin
  select * into strict r from reorganisation where id = asked;
  if not steers(r.root) then
    raise exception 'not this subject''s' using errcode = 'insufficient_privilege';
  end if;
  return query
  with source as (
    select p.organisation as id from reorganisation_part p
    where p.reorganisation = asked and p.side = 'FROM' and r.act <> 'RENAME'),
  ending as (select e as id from ending_organisations(asked) e),
  moving as (select m as id from moving_cells(asked) m)
  select s.cell, 'MEMBER_' || s.kind, count(distinct s.member)
  from standing s
  where s.cell in (select id from source) and r.act <> 'MOVE'
    and s.kind not in ('LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED')
    and (s.until_on is null or s.until_on > r.effective_on)
  group by s.cell, s.kind
  union all
  select o.parent, 'CHILD', count(*) from organisation o
  where o.parent in (select id from source) and o.dissolved_on is null and r.act <> 'MOVE'
  group by o.parent
  union all
  select f.id, 'CELL', count(*) from source f
    join organisation o on o.id = f.id
    join organisation c on c.path <@ o.path and c.id <> o.id and c.kind = 'CELL' and c.dissolved_on is null
  group by f.id
  union all
  select p.organisation, 'POST', count(*) from post p
  where p.organisation in (select id from ending) and (p.until_on is null or p.until_on > r.effective_on)
  group by p.organisation
  union all
  select f.id, 'FOLLOWER', count(*)
  from source f
    join organisation o on o.id = f.id
    join organisation c on c.path <@ o.path
    join post p on p.organisation = c.id and p.role = 'FOLLOWER'
  where c.id in (select id from moving) and c.id not in (select id from ending)
    and (p.until_on is null or p.until_on > r.effective_on)
  group by f.id
  union all
  select a.cell, 'AUTHORISATION', count(*) from online_authorisation a
  where a.cell in (select id from ending) and a.until_on >= r.effective_on
    and (a.revoked_on is null or a.revoked_on > r.effective_on)
  group by a.cell
  union all
  select m.cell, 'MEETING_' || m.stage, count(*) from meeting m
  where m.cell in (select id from ending) and m.stage in ('DRAFT', 'CALLED')
    and (m.starts_at at time zone 'Asia/Ho_Chi_Minh')::date >= r.effective_on
  group by m.cell, m.stage
  union all
  select m.cell, 'LINK', count(*)
  from meeting m join summons s on s.meeting = m.id join personal_link l on l.summons = s.id
  where m.cell in (select id from ending) and m.stage = 'CALLED'
    and (m.starts_at at time zone 'Asia/Ho_Chi_Minh')::date >= r.effective_on
    and l.revoked_at is null
  group by m.cell
  union all
  select m.cell, 'MEETING_HELD', count(*) from meeting m
  where m.cell in (select id from ending) and m.stage = 'ENDED'
  group by m.cell
  union all
  select t.cell, 'TASK', count(*) from task t
  where t.cell in (select id from source) and r.act <> 'MOVE' and t.status in ('OPEN', 'EXTENDED')
  group by t.cell;
end
$$;

-- Confirmed twice is confirmed once: true only the first time.
create function confirm_reorganisation(asked uuid, at timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
begin
  perform pg_advisory_xact_lock(hashtext('chibo.reorganisation'));
  update reorganisation
  set state = 'PLANNED', confirmed_by = subject_as('person'), confirmed_at = at
  where id = asked and state = 'DRAFT' and steers(root);
  return found;
end
$$;

-- A draft at any time, a planned one until it is done. Twice is once.
create function withdraw_reorganisation(asked uuid, at timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
begin
  update reorganisation
  set state = 'WITHDRAWN', withdrawn_by = subject_as('person'), withdrawn_at = at, held_up = null
  where id = asked and state in ('DRAFT', 'PLANNED') and steers(root);
  return found;
end
$$;

-- Assigns members or organisations to a part of a split that is not confirmed yet; a null part takes
-- the assignment back. Answers how many were meant.
create function share_out(asked uuid, chosen uuid, people uuid[]) returns integer
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
declare
  r reorganisation;
  source organisation;
  many integer := 0;
begin
  select * into r from reorganisation where id = asked and state = 'DRAFT' and act = 'SPLIT' for update;
  if r.id is null or not steers(r.root) then
    return -1;
  end if;
  if chosen is not null and not exists (
      select 1 from reorganisation_part p where p.id = chosen and p.reorganisation = asked and p.side = 'TO') then
    return -1;
  end if;
  select o.* into strict source
  from reorganisation_part p join organisation o on o.id = p.organisation
  where p.reorganisation = asked and p.side = 'FROM';
  delete from reorganisation_share h
  where h.reorganisation = asked and (h.member = any (people) or h.organisation = any (people));
  if chosen is null then
    return 0;
  end if;
  if source.kind = 'CELL' then
    insert into reorganisation_share (reorganisation, part, member)
    select distinct asked, chosen, s.member
    from standing s
    where s.cell = source.id and s.member = any (people)
      and s.kind not in ('LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED')
      and (s.until_on is null or s.until_on > r.effective_on);
  else
    insert into reorganisation_share (reorganisation, part, organisation)
    select asked, chosen, c.id
    from organisation c
    where c.parent = source.id and c.id = any (people) and c.dissolved_on is null;
  end if;
  get diagnostics many = row_count;
  return many;
end
$$;

-- Drafts that nobody confirmed, so long after they were prepared.
create function forget_drafts(before timestamptz) returns integer
  language sql volatile security definer set search_path = chibo, public, pg_temp as
$$
  with gone as (
    update reorganisation set state = 'WITHDRAWN', withdrawn_by = prepared_by, withdrawn_at = now()
    where is_job() and state = 'DRAFT' and prepared_at < before
    returning 1)
  select count(*)::integer from gone
$$;
