-- Who gives a post, who ends it, and who stands in for an absent secretary (decision 22). Posts alone
-- give authority, so the table of who may give what is one function, asked by pages and policies.

set search_path to chibo, public;

alter table post
  drop constraint post_check,
  add constraint ends_after_it_began check (until_on >= from_on),
  add given_by uuid references member,
  add ended_by uuid references member,
  add ended_at timestamptz,
  add end_decision text check (length(end_decision) <= 60),
  add constraint ended_together check (num_nulls(ended_by, ended_at) in (0, 2));
comment on column post.until_on is
  'The first day on which it is not held any more; the day it began, where it was given by mistake.';

-- One secretary at a time, on any day.
drop index one_secretary_now;
alter table post add constraint one_secretary_at_a_time
  exclude using gist (organisation with =, daterange(from_on, until_on) with &&)
  where (role = 'SECRETARY');

-- Somebody of the cell's committee leads it while the secretary is away. It gives no post: what is
-- signed is signed as before (R30). It ends by itself.
create table standing_in (
  id               uuid primary key default uuidv7(),
  cell             uuid not null references organisation,
  member           uuid not null references member,
  from_on          date not null,
  until_on         date not null check (until_on >= from_on),
  ground           text not null check (ground in ('DUTY', 'STUDY', 'LEAVE', 'VACANT', 'OTHER')),
  decision_number  text check (length(decision_number) <= 60),
  recorded_by      uuid not null references member,
  recorded_at      timestamptz not null,
  ended_by         uuid references member,
  ended_at         timestamptz,
  check (num_nulls(ended_by, ended_at) in (0, 2)),
  exclude using gist (cell with =, daterange(from_on, until_on) with &&)
);
comment on column standing_in.ground is 'A word from a list: why a secretary is away is nobody''s to write down.';
alter table standing_in enable row level security;

-- The secretary of this cell today, or who stands in for him.
create function heads_cell(asked uuid) returns boolean
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select exists (
      select 1 from post p
      where p.member = subject_as('person') and p.organisation = asked and p.role = 'SECRETARY'
        and p.from_on <= today() and (p.until_on is null or p.until_on > today()))
    or exists (
      select 1 from standing_in s
      where s.member = subject_as('person') and s.cell = asked
        and s.from_on <= today() and s.until_on > today()
        and asked in (select kept_cells()))
$$;

-- Whether the person holds one of these posts today at an organisation above this one, or at itself.
create function serves_above(asked uuid, roles text[], at_itself boolean) returns boolean
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select exists (
    select 1
    from organisation o
      join organisation u on o.path <@ u.path and (at_itself or u.id <> o.id)
      join post p on p.organisation = u.id
    where o.id = asked and p.member = subject_as('person') and p.role = any (roles)
      and p.from_on <= today() and (p.until_on is null or p.until_on > today()))
$$;

-- A new installation knows nobody of this committee yet: its administrator enters the first.
create function nobody_decides(asked uuid) returns boolean
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select not exists (
    select 1 from post p
    where p.organisation = asked and p.role in ('COMMITTEE_SECRETARY', 'ORGANISATION_STAFF')
      and p.from_on <= today() and (p.until_on is null or p.until_on > today()))
$$;

-- THE table of who gives and ends which post (docs/decisions/0022). Nobody gives one to himself:
-- that is asked beside it, because it is about the member. Leaders of groups come with their groups.
create function gives_post(asked uuid, wanted text) returns boolean
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select case
    when o.kind = 'CELL' then case wanted
      when 'SECRETARY' then serves_above(asked, '{COMMITTEE_SECRETARY,ORGANISATION_STAFF}', false)
      when 'FOLLOWER' then serves_above(asked, '{COMMITTEE_SECRETARY,ORGANISATION_STAFF}', false)
      when 'DEPUTY_SECRETARY' then
        serves_above(asked, '{COMMITTEE_SECRETARY,ORGANISATION_STAFF,ADMINISTRATOR}', false)
      when 'COMMITTEE_MEMBER' then
        serves_above(asked, '{COMMITTEE_SECRETARY,ORGANISATION_STAFF,ADMINISTRATOR}', false)
        or heads_cell(asked)
      else false end
    else case wanted
      when 'COMMITTEE_SECRETARY' then
        serves_above(asked, '{COMMITTEE_SECRETARY,ORGANISATION_STAFF}', false)
        or (nobody_decides(asked) and serves_above(asked, '{ADMINISTRATOR}', true))
      when 'ORGANISATION_STAFF' then
        serves_above(asked, '{COMMITTEE_SECRETARY}', true)
        or serves_above(asked, '{ORGANISATION_STAFF}', false)
        or (nobody_decides(asked) and serves_above(asked, '{ADMINISTRATOR}', true))
      when 'INSPECTOR' then
        serves_above(asked, '{COMMITTEE_SECRETARY}', true)
        or serves_above(asked, '{ORGANISATION_STAFF}', false)
      when 'ADMINISTRATOR' then serves_above(asked, '{COMMITTEE_SECRETARY,ADMINISTRATOR}', true)
      else false end
    end
  from organisation o
  where o.id = asked
$$;

-- Inviting is a technical act: whoever gives the post, and the administrators of it or above.
create function invites_to(asked uuid, wanted text) returns boolean
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select gives_post(asked, wanted) or serves_above(asked, '{ADMINISTRATOR}', true)
$$;

-- Who stands in is said by the secretary himself, or by the committee above.
create function names_stand_in(asked uuid) returns boolean
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select serves_above(asked, '{COMMITTEE_SECRETARY,ORGANISATION_STAFF}', false)
    or exists (
      select 1 from post p
      where p.member = subject_as('person') and p.organisation = asked and p.role = 'SECRETARY'
        and p.from_on <= today() and (p.until_on is null or p.until_on > today()))
$$;

-- Organisations whose posts the person looks after today, with all below them.
create function staffed_organisations() returns setof uuid
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select o.id
  from post p
    join organisation u on u.id = p.organisation
    join organisation o on o.path <@ u.path
  where p.member = subject_as('person')
    and p.role in ('COMMITTEE_SECRETARY', 'ORGANISATION_STAFF', 'ADMINISTRATOR')
    and p.from_on <= today() and (p.until_on is null or p.until_on > today())
$$;

create function within_life(asked uuid, from_on date, until_on date) returns boolean
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select from_on >= o.established_on
    and (o.dissolved_on is null or coalesce(until_on <= o.dissolved_on, false))
  from organisation o where o.id = asked
$$;

-- Members who hold a post of the cell's committee on that day: the only ones who can stand in.
create function on_the_committee(asked uuid, who uuid, day date) returns boolean
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select exists (
    select 1 from post p
    where p.organisation = asked and p.member = who
      and p.role in ('DEPUTY_SECRETARY', 'COMMITTEE_MEMBER')
      and p.from_on <= day and (p.until_on is null or p.until_on > day))
$$;

create policy looked_after on post for select using (
  organisation in (select staffed_organisations()));
create policy given on post for insert with check (
  given_by = subject_as('person') and member <> subject_as('person')
  and gives_post(organisation, role) and within_life(organisation, from_on, until_on));
create policy ended on post for update
  using (member <> subject_as('person') and gives_post(organisation, role))
  with check (ended_by = subject_as('person') and member <> subject_as('person'));
revoke update on post from ${app_role};
grant update (until_on, ended_by, ended_at, end_decision) on post to ${app_role};

create policy seen_with_the_cell on standing_in for select using (
  cell in (select person_cells()) or cell in (select staffed_organisations()));
create policy named on standing_in for insert with check (
  recorded_by = subject_as('person') and names_stand_in(cell)
  and on_the_committee(cell, member, from_on) and within_life(cell, from_on, until_on));
create policy ended on standing_in for update using (names_stand_in(cell))
  with check (ended_by = subject_as('person'));
revoke update on standing_in from ${app_role};
grant update (until_on, ended_by, ended_at) on standing_in to ${app_role};

-- People to whom a post of this organisation can be given: members of the cells below it, by the
-- words of their names without marks, and who holds a post of it already. Only for who looks after
-- its posts or heads the cell.
create function people_for_posts(asked uuid, words text, most integer)
  returns table (member uuid, name text, birth_year integer, place text)
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  with place as materialized (
    select o.path from organisation o
    where o.id = asked and (o.id in (select staffed_organisations()) or heads_cell(o.id))),
  reach as materialized (
    select c.id, c.short_name from place join organisation c on c.path <@ place.path and c.kind = 'CELL'),
  wanted as materialized (
    select w as word from regexp_split_to_table(lower(unaccent(words)), '\s+') w where w <> ''),
  known as (
    select s.member, r.short_name as place
    from reach r join standing s on s.cell = r.id
    where s.kind not in ('LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED', 'TEMP_IN')
      and s.from_on <= today() and (s.until_on is null or s.until_on > today())
    union
    select p.member, o.short_name
    from place join organisation o on o.path = place.path join post p on p.organisation = o.id),
  found as (
    select distinct on (m.id) m.id, m.full_name, m.birth_year, k.place
    from known k join member m on m.id = k.member
    where not exists (
      select 1 from wanted w
      where ' ' || lower(unaccent(m.full_name)) || ' ' not like '% ' || replace(replace(w.word, '%', ''), '_', '') || '%')
    order by m.id, k.place)
  select f.id, f.full_name, f.birth_year, f.place
  from found f
  order by name_key(f.full_name) collate vietnamese, f.id
  limit most
$$;
