-- A study conference that a committee hosts (R10, R11): its sites are cells. Each cell holds it as a
-- meeting of its own, so that the attendance stands in that cell's register from the first tick.

set search_path to chibo, public;

create table study_conference (
  id              uuid primary key default uuidv7(),
  organisation    uuid not null references organisation,
  title           text not null check (length(title) between 1 and 200),
  number          text not null check (length(number) between 1 and 60),
  decided_on      date not null,
  ground          text check (length(ground) <= 60),
  form            text not null check (form in ('IN_PERSON', 'HYBRID', 'ONLINE')),
  place           text not null check (length(place) between 1 and 200),
  starts_at       timestamptz not null,
  planned_end     timestamptz not null check (planned_end > starts_at),
  written_by      uuid not null references member,
  written_at      timestamptz not null,
  cancelled_by    uuid references member,
  cancelled_at    timestamptz,
  cancel_reason   text,
  unique (organisation, number, decided_on),
  constraint remote_needs_its_ground check (form = 'IN_PERSON' or ground is not null),
  constraint cancelled_together check (num_nulls(cancelled_by, cancelled_at, cancel_reason) in (0, 3))
);
comment on column study_conference.ground is 'Why it may be held online or hybrid; the decision that convenes it is the authorisation (decision 8).';
create index study_conference_by_organisation on study_conference (organisation, starts_at);

create table study_conference_cell (
  conference  uuid not null references study_conference,
  cell        uuid not null references organisation,
  meeting     uuid unique references meeting,
  hindrance   text check (hindrance in ('OVERLAP', 'NO_SECRETARY')),
  primary key (conference, cell),
  constraint convened_or_hindered check (meeting is null or hindrance is null)
);
create index study_conference_cell_by_cell on study_conference_cell (cell);

-- Organisations below which this person may host: those he serves and all under them.
create function hosting_organisations() returns setof uuid
  language sql stable security definer set search_path = chibo, public as
$$
  select h.id
  from post p
    join organisation o on o.id = p.organisation
    join organisation h on h.path <@ o.path and h.kind <> 'CELL'
  where p.member = subject_as('person')
    and p.role in ('COMMITTEE_SECRETARY', 'ORGANISATION_STAFF')
    and p.from_on <= today() and (p.until_on is null or p.until_on > today())
$$;

-- Conferences which a cell within this person's reach attends. The tables cannot ask each other
-- without going round in a circle.
create function conferences_attended() returns setof uuid
  language sql stable security definer set search_path = chibo, public as
$$
  select s.conference from study_conference_cell s where s.cell in (select person_cells())
$$;

alter table study_conference enable row level security;
alter table study_conference_cell enable row level security;
create policy in_reach on study_conference for select using (
  organisation in (select hosting_organisations()) or id in (select conferences_attended()));
create policy hosted_by on study_conference for insert with check (
  organisation in (select hosting_organisations()) and written_by = subject_as('person'));
create policy changed_by_the_host on study_conference for update using (
  organisation in (select hosting_organisations()));
create policy in_reach on study_conference_cell for select using (
  cell in (select person_cells())
  or conference in (select c.id from study_conference c
    where c.organisation in (select hosting_organisations())));

-- Invites cells below the host. Called again, those that are invited stay as they are.
create function invite_cells(asked uuid, cells uuid[]) returns integer
  language sql volatile security definer set search_path = chibo, public as
$$
  with invited as (
    insert into study_conference_cell (conference, cell)
    select c.id, o.id
    from study_conference c
      join organisation h on h.id = c.organisation
      join organisation o on o.path <@ h.path and o.kind = 'CELL'
    where c.id = asked and c.cancelled_at is null
      and c.organisation in (select hosting_organisations())
      and o.id = any(cells) and o.dissolved_on is null
    on conflict do nothing
    returning 1)
  select count(*)::integer from invited
$$;

-- Makes the draft of each invited cell that has none; what stands in the way is written beside it
-- and tried again the next time. Each is written for itself: one cell's clash stops no other.
create function convene(asked uuid, rules text, at_time timestamptz) returns integer
  language plpgsql volatile security definer set search_path = chibo, public as
$$
declare
  host study_conference;
  one record;
  made integer := 0;
begin
  select * into host from study_conference c
  where c.id = asked and c.cancelled_at is null
    and c.organisation in (select hosting_organisations())
  for update;
  if not found then
    return 0;
  end if;
  for one in
    select s.cell, o.place, uuidv7() as meeting,
      (select p.member from post p
       where p.organisation = s.cell and p.role in ('SECRETARY', 'DEPUTY_SECRETARY')
         and p.from_on <= today() and (p.until_on is null or p.until_on > today())
       order by p.role desc, p.from_on desc limit 1) as chair
    from study_conference_cell s join organisation o on o.id = s.cell
    where s.conference = asked and s.meeting is null
    order by o.code
  loop
    if one.chair is null then
      update study_conference_cell set hindrance = 'NO_SECRETARY'
      where conference = asked and cell = one.cell;
      continue;
    end if;
    begin
      perform convene_one(host, one.cell, one.meeting, one.chair, one.place, rules, at_time);
      update study_conference_cell set meeting = one.meeting, hindrance = null
      where conference = asked and cell = one.cell;
      made := made + 1;
    exception when exclusion_violation then
      update study_conference_cell set hindrance = 'OVERLAP'
      where conference = asked and cell = one.cell;
    end;
  end loop;
  return made;
end
$$;

create function convene_one(host study_conference, of_cell uuid, as_meeting uuid, chair uuid,
    place text, rules text, at_time timestamptz) returns void
  language plpgsql volatile set search_path = chibo, public as
$$
declare
  allowed uuid;
  on_day date := (host.starts_at at time zone 'Asia/Ho_Chi_Minh')::date;
begin
  if host.form <> 'IN_PERSON' then
    insert into online_authorisation (cell, issued_by, number, issued_on, ground, ground_text,
      online, hybrid, from_on, until_on, recorded_by, recorded_at)
    values (of_cell, host.organisation, host.number, host.decided_on, host.ground, host.title,
      host.form = 'ONLINE', host.form = 'HYBRID', on_day, on_day, host.written_by, at_time)
    returning id into allowed;
  end if;
  insert into meeting (id, cell, kind, form, month, starts_at, planned_end, place, stage, rule_set,
    chair, contact, authorisation, room_name, written_by, written_at)
  values (as_meeting, of_cell, 'STUDY_CONFERENCE', host.form, date_trunc('month', on_day)::date,
    host.starts_at, host.planned_end, place, 'DRAFT', rules, chair, chair, allowed,
    replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), host.written_by, at_time);
  insert into agenda_item (meeting, position, kind, title, how)
  values (as_meeting, 1, 'INFORMATION', host.title, 'OPEN');
end
$$;
revoke execute on function convene_one(study_conference, uuid, uuid, uuid, text, text, timestamptz) from public;

-- The host moves its conference: cells that still hold it at the old hour go with it, cells that
-- chose another hour stay, a cell that has something else then is marked. Answers how many moved.
create function move_conference(asked uuid, starts timestamptz, ends timestamptz) returns integer
  language plpgsql volatile security definer set search_path = chibo, public as
$$
declare
  host study_conference;
  one uuid;
  on_day date := (starts at time zone 'Asia/Ho_Chi_Minh')::date;
  moved integer := 0;
begin
  select * into host from study_conference c
  where c.id = asked and c.cancelled_at is null
    and c.organisation in (select hosting_organisations())
  for update;
  if not found then
    return 0;
  end if;
  for one in
    select m.id from study_conference_cell s join meeting m on m.id = s.meeting
    where s.conference = asked and m.stage in ('DRAFT', 'CALLED') and m.starts_at = host.starts_at
    order by m.id
    for update of m
  loop
    begin
      update meeting m
      set starts_at = starts, planned_end = ends, month = date_trunc('month', on_day)::date,
        calendar_sequence = m.calendar_sequence + case m.stage when 'CALLED' then 1 else 0 end,
        version = m.version + 1
      where m.id = one;
      update online_authorisation a set from_on = on_day, until_on = on_day
      from meeting m where m.id = one and a.id = m.authorisation and a.number = host.number;
      moved := moved + 1;
    exception when exclusion_violation then
      null; -- It keeps its hour, and the page of the conference shows that it differs.
    end;
  end loop;
  update study_conference set starts_at = starts, planned_end = ends where id = asked;
  return moved;
end
$$;

-- The host calls its conference off, and with it the meetings that have not begun.
create function cancel_conference(asked uuid, reason text, at_time timestamptz) returns integer
  language plpgsql volatile security definer set search_path = chibo, public as
$$
declare
  ended integer;
begin
  update study_conference c
  set cancelled_by = subject_as('person'), cancelled_at = at_time, cancel_reason = reason
  where c.id = asked and c.cancelled_at is null
    and c.organisation in (select hosting_organisations());
  if not found then
    return 0;
  end if;
  update meeting m
  set stage = 'CANCELLED', cancelled_by = subject_as('person'), cancelled_at = at_time,
    cancel_reason = reason, calendar_sequence = m.calendar_sequence + 1, version = m.version + 1
  from study_conference_cell s
  where s.conference = asked and m.id = s.meeting and m.stage in ('DRAFT', 'CALLED');
  get diagnostics ended = row_count;
  return ended;
end
$$;
