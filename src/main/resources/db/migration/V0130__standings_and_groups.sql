-- Standings that leave no day open (R4), transfers on their way, and the groups of large cells (R3).
-- Decision 21.

set search_path to chibo, public;

-- Whose standings a person may write today: the secretary and the deputy of a cell those of that
-- cell; organisation staff and administrators of a committee those of the cells below it.
create function standing_cells() returns setof uuid
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select c.id
  from post p
    join organisation o on o.id = p.organisation
    join organisation c on c.path <@ o.path and c.kind = 'CELL'
  where p.member = subject_as('person')
    and (p.role in ('ORGANISATION_STAFF', 'ADMINISTRATOR')
      or p.role in ('SECRETARY', 'DEPUTY_SECRETARY') and o.kind = 'CELL')
    and p.from_on <= today() and (p.until_on is null or p.until_on > today())
$$;

-- standings ----------------------------------------------------------------------------------------
alter table standing
  add column decided_on date,
  add column decided_by text check (length(decided_by) <= 200),
  add column elsewhere text check (length(elsewhere) <= 200),
  add column recorded_by uuid references member;
comment on column standing.decided_by is 'The body that decided, as it was called then (R2).';
comment on column standing.elsewhere is 'TEMP_OUT only: the host, where it is no cell of this service.';

create function is_end(kind text) returns boolean
  language sql immutable as
$$
  select kind in ('LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED')
$$;

-- A member belongs to one cell at a time; a guest's standing does not belong.
alter table standing add constraint one_home_at_a_time
  exclude using gist (member with =, daterange(from_on, until_on) with &&)
  where (kind not in ('TEMP_IN', 'LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED'));

-- No day between two standings is left open, except after an end: who left may come back later.
-- Asked when the transaction ends, for an act writes several rows.
create function standings_follow_each_other() returns trigger
  language plpgsql security definer set search_path = chibo, public, pg_temp as
$$
declare
  whose uuid := case tg_op when 'DELETE' then old.member else new.member end;
begin
  if exists (
    select 1 from standing s
    where s.member = whose and s.kind <> 'TEMP_IN'
      and exists (
        select 1 from standing e
        where e.member = whose and e.kind <> 'TEMP_IN' and e.from_on < s.from_on)
      and not exists (
        select 1 from standing e
        where e.member = whose and e.kind <> 'TEMP_IN' and e.from_on < s.from_on
          and (e.until_on = s.from_on
            or is_end(e.kind) and (e.until_on is null or e.until_on >= s.from_on))))
  then
    raise exception 'a day is left open between two standings of a member'
      using errcode = 'check_violation', constraint = 'no_gap_between_standings', table = 'standing';
  end if;
  return null;
end
$$;
create constraint trigger no_gap_between_standings
  after insert or update of member, kind, from_on, until_on or delete on standing
  deferrable initially deferred
  for each row execute function standings_follow_each_other();

-- What a corrected row said before. The wrong entry is never lost.
create table standing_was (
  id               bigint generated always as identity primary key,
  standing         uuid not null,
  member           uuid not null references member,
  cell             uuid not null references organisation,
  kind             text not null,
  from_on          date not null,
  until_on         date,
  decision_number  text,
  decided_on       date,
  decided_by       text,
  reason           text not null check (length(reason) between 1 and 500),
  corrected_by     uuid not null references member,
  corrected_at     timestamptz not null
);
create index standing_was_by_member on standing_was (member, id);

-- transfers ------------------------------------------------------------------------------------------
create table transfer (
  id               uuid primary key,
  member           uuid not null references member,
  from_cell        uuid not null references organisation,
  to_cell          uuid references organisation,
  to_place         text check (length(to_place) between 2 and 200),
  arrives_as       text not null check (arrives_as in ('OFFICIAL', 'PROBATIONARY', 'EXEMPT')),
  sent_on          date not null,
  due_on           date not null check (due_on >= sent_on),
  longest_on       date not null check (longest_on >= due_on),
  decision_number  text not null,
  decided_on       date not null,
  decided_by       text not null,
  sent_by          uuid not null references member,
  sent_at          timestamptz not null,
  received_on      date check (received_on > sent_on),
  taken_back_on    date check (taken_back_on > sent_on),
  ended_by         uuid references member,
  ended_at         timestamptz,
  check (from_cell <> to_cell),
  check (num_nulls(to_cell, to_place) = 1),
  check (num_nonnulls(received_on, taken_back_on) <= 1),
  check (num_nulls(ended_by, ended_at) in (0, 2)),
  check ((ended_at is null) = (num_nonnulls(received_on, taken_back_on) = 0))
);
create unique index one_transfer_on_the_way on transfer (member)
  where received_on is null and taken_back_on is null;
create index transfer_by_from_cell on transfer (from_cell, sent_on desc);
create index transfer_by_to_cell on transfer (to_cell, sent_on desc);

-- party groups ---------------------------------------------------------------------------------------
create table party_group (
  id               uuid primary key,
  cell             uuid not null references organisation,
  name             text not null check (length(name) between 2 and 100),
  from_on          date not null,
  until_on         date check (until_on > from_on),
  decision_number  text not null,
  recorded_by      uuid references member,
  recorded_at      timestamptz not null default now(),
  unique (id, cell)
);
create unique index one_group_a_name on party_group (cell, lower(name)) where until_on is null;

-- Who belongs to a group when: one group of a cell at a time.
create table group_member (
  id           uuid primary key default uuidv7(),
  party_group  uuid not null,
  cell         uuid not null,
  member       uuid not null references member,
  from_on      date not null,
  until_on     date check (until_on > from_on),
  recorded_by  uuid references member,
  recorded_at  timestamptz not null default now(),
  foreign key (party_group, cell) references party_group (id, cell),
  constraint one_group_at_a_time
    exclude using gist (member with =, cell with =, daterange(from_on, until_on) with &&)
);
create index group_member_by_group on group_member (party_group, from_on);

-- The leader of a group is a post of the cell that names the group; one at a time.
alter table post drop constraint post_role_check;
alter table post
  add column party_group uuid references party_group,
  add constraint post_role_check check (role in ('SECRETARY', 'DEPUTY_SECRETARY',
    'COMMITTEE_MEMBER', 'GROUP_LEADER', 'FOLLOWER', 'COMMITTEE_SECRETARY', 'INSPECTOR',
    'ORGANISATION_STAFF', 'ADMINISTRATOR')),
  add constraint a_leader_has_a_group check ((role = 'GROUP_LEADER') = (party_group is not null)),
  add constraint one_leader_at_a_time
    exclude using gist (party_group with =, daterange(from_on, until_on) with &&)
    where (role = 'GROUP_LEADER');

-- reach ----------------------------------------------------------------------------------------------
-- Members who are on their way to a cell of this person, or guests elsewhere from one of his.
create function members_on_the_way() returns setof uuid
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select t.member
  from transfer t
  where t.received_on is null and t.taken_back_on is null
    and (t.to_cell in (select standing_cells()) or t.to_cell in (select kept_cells()))
  union
  select s.member
  from standing s
  where s.kind = 'TEMP_OUT' and (s.until_on is null or s.until_on > today())
    and (s.cell in (select standing_cells()) or s.cell in (select kept_cells()))
$$;

-- Whose home standing this person may write: of the cell where the member belongs today or next,
-- or of one on his way here.
create function may_write_standing(whose uuid) returns boolean
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select exists (
      select 1 from standing s
      where s.member = whose and s.kind <> 'TEMP_IN' and not is_end(s.kind)
        and (s.until_on is null or s.until_on > today())
        and s.cell in (select standing_cells()))
    or exists (
      select 1 from transfer t
      where t.member = whose and t.received_on is null and t.taken_back_on is null
        and t.to_cell in (select standing_cells()))
$$;

-- Meetings of a cell that are called and lie ahead, and whether this member is summoned to each.
create function evenings_ahead(asked uuid, who uuid, since date)
  returns table (meeting uuid, kind text, starts_at timestamptz, summoned boolean)
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select m.id, m.kind, m.starts_at,
    exists (select 1 from summons s
      where s.meeting = m.id and s.member = who and s.withdrawn_at is null)
  from meeting m
  where m.cell = asked and m.stage = 'CALLED'
    and (m.starts_at at time zone 'Asia/Ho_Chi_Minh')::date >= greatest(since, today())
    and (asked in (select standing_cells()) or asked in (select kept_cells()))
  order by m.starts_at
  limit 20
$$;

create policy on_the_way on standing for select using (member in (select members_on_the_way()));
create policy written_by on standing for insert with check (
  cell in (select standing_cells()) or kind = 'TEMP_IN' and may_write_standing(member));
create policy closed_by on standing for update
  using (cell in (select standing_cells()) or may_write_standing(member))
  with check (cell in (select standing_cells()) or may_write_standing(member));
-- What has not begun may be taken back; what has begun is closed or corrected.
create policy not_begun on standing for delete using (
  from_on > today() and (cell in (select standing_cells()) or may_write_standing(member)));
grant delete on standing to ${app_role};

create policy entered_by on member for insert with check (
  exists (select 1 from standing_cells()));
create policy slips_are_corrected on member for update using (
  exists (select 1 from standing s where s.member = member.id and s.cell in (select standing_cells())));

alter table standing_was enable row level security;
create policy in_reach on standing_was for select using (
  cell in (select kept_cells()) or cell in (select standing_cells()));
create policy written_by on standing_was for insert with check (
  cell in (select standing_cells()) and corrected_by = subject_as('person'));
revoke update on standing_was from ${app_role};

alter table transfer enable row level security;
create policy in_reach on transfer for select using (
  from_cell in (select person_cells()) or to_cell in (select person_cells())
  or from_cell in (select administered_cells()) or to_cell in (select administered_cells())
  or member = myself());
create policy sent_by on transfer for insert with check (
  from_cell in (select standing_cells()) and sent_by = subject_as('person'));
create policy ended_by on transfer for update using (
  from_cell in (select standing_cells()) or to_cell in (select standing_cells()));

alter table party_group enable row level security;
create policy in_reach on party_group for select using (
  cell in (select person_cells()) or cell in (select administered_cells()));
create policy written_by on party_group for insert with check (cell in (select standing_cells()));
create policy changed_by on party_group for update using (cell in (select standing_cells()));

alter table group_member enable row level security;
create policy in_reach on group_member for select using (
  cell in (select person_cells()) or cell in (select administered_cells()));
create policy written_by on group_member for insert with check (cell in (select standing_cells()));
create policy changed_by on group_member for update using (cell in (select standing_cells()));

create policy leads_a_group on post for insert with check (
  role = 'GROUP_LEADER' and organisation in (select standing_cells()));
create policy ends_with_the_standing on post for update using (
  organisation in (select standing_cells()));
