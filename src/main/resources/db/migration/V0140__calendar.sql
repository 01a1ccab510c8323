-- The year of a cell planned ahead (R6, R7), more kinds of meetings (R11), what changed about a
-- called meeting, and agendas that a cell keeps for its next meetings (R12, R26).

set search_path to chibo, public;

-- What everybody who was called is to be told: the difference, and nothing but the difference.
create table meeting_change (
  meeting     uuid not null references meeting,
  sequence    integer not null check (sequence > 0),
  what        text not null check (what in ('START', 'END', 'PLACE', 'FORM', 'CANCELLED')),
  was         text not null,
  became      text not null check (became <> was),
  changed_by  uuid not null,
  changed_at  timestamptz not null,
  primary key (meeting, sequence, what)
);
comment on table meeting_change is 'Old and new value of what a raised calendar_sequence changed: an instant, a place, a form or a stage.';
alter table meeting_change enable row level security;
create policy seen_with_its_meeting on meeting_change for select using (
  is_job() or exists (select 1 from meeting m where m.id = meeting));
create policy changed_by on meeting_change for insert with check (runs(meeting));
revoke update on meeting_change from ${app_role};

create or replace function revert_refused_form(asked uuid) returns boolean
  language sql volatile security definer set search_path = chibo, public as
$$
  with refused as (
    select m.id, m.form, m.stage
    from meeting m
    where m.id = asked and m.form <> 'IN_PERSON'
      and m.stage in ('DRAFT', 'CALLED')
      and m.cell in (select governed_cells())
      and exists (
        select 1 from special_circumstance c where c.meeting = m.id and c.decision = 'REFUSED')
    for update),
  reverted as (
    update meeting m
    set form = 'IN_PERSON', authorisation = null,
      calendar_sequence = m.calendar_sequence + case m.stage when 'CALLED' then 1 else 0 end,
      version = m.version + 1
    from refused r
    where m.id = r.id
    returning m.id, m.calendar_sequence, m.stage, r.form as was),
  told as (
    insert into meeting_change (meeting, sequence, what, was, became, changed_by, changed_at)
    select r.id, r.calendar_sequence, 'FORM', r.was, 'IN_PERSON', subject_as('person'),
      clock_timestamp()
    from reverted r where r.stage = 'CALLED')
  select exists (select 1 from reverted)
$$;

-- Kinds of R11. A party group and the whole cell do not meet at once; two groups may.
alter table meeting drop constraint meeting_kind_check;
alter table meeting
  add constraint meeting_kind_check check (kind in ('ORDINARY', 'THEMATIC', 'EXTRAORDINARY',
    'COMMITTEE_MEETING', 'PARTY_GROUP', 'CONFERENCE_IN_PLACE', 'STUDY_CONFERENCE', 'CONGRESS')),
  add column party_group uuid,
  add column in_place boolean not null default false,
  add constraint group_has_its_group check ((kind = 'PARTY_GROUP') = (party_group is not null)),
  add constraint in_place_of_what check (
    not in_place or kind in ('PARTY_GROUP', 'CONFERENCE_IN_PLACE')),
  add constraint conference_is_in_place check (kind <> 'CONFERENCE_IN_PLACE' or in_place);
comment on column meeting.in_place is 'R11: stands in for the ordinary meeting of its month, by an authorisation.';
alter table meeting drop constraint no_overlap;
alter table meeting
  add constraint no_overlap exclude using gist
    (cell with =, tstzrange(starts_at, planned_end) with &&)
    where (stage <> 'CANCELLED' and party_group is null),
  add constraint no_overlap_in_group exclude using gist
    (party_group with =, tstzrange(starts_at, planned_end) with &&)
    where (stage <> 'CANCELLED' and party_group is not null);

-- Minutes and speakers of an agenda.
alter table agenda_item add column minutes integer check (minutes between 1 and 600);

-- The agenda that a cell's meetings of one kind begin with, where it keeps its own.
create table agenda_template (
  cell        uuid not null references organisation,
  occasion    text not null,
  version     integer not null,
  written_by  uuid not null,
  written_at  timestamptz not null,
  primary key (cell, occasion)
);
create table agenda_template_line (
  cell      uuid not null,
  occasion  text not null,
  position  integer not null,
  kind      text not null,
  title     text not null,
  minutes   integer check (minutes between 1 and 600),
  reporter  text check (reporter in ('CHAIR', 'SECRETARY', 'DEPUTY_SECRETARY', 'FOLLOWER')),
  primary key (cell, occasion, position),
  foreign key (cell, occasion) references agenda_template on delete cascade
);
grant delete on agenda_template, agenda_template_line to ${app_role};
alter table agenda_template enable row level security;
alter table agenda_template_line enable row level security;
create policy kept_by on agenda_template for all using (cell in (select kept_cells()))
  with check (cell in (select kept_cells()));
create policy kept_by on agenda_template_line for all using (cell in (select kept_cells()))
  with check (cell in (select kept_cells()));

-- A rule for the ordinary meetings of a cell, from a month on. Changing it ends it and begins
-- another; the months before keep theirs.
create table series (
  id            uuid primary key default uuidv7(),
  cell          uuid not null references organisation,
  repetition    text not null check (repetition in ('ON_DAY', 'LAST_DAY', 'NTH_WEEKDAY', 'LAST_WEEKDAY')),
  nth           integer check (nth between 1 and 31),
  weekday       integer check (weekday between 1 and 7),
  when_off      text not null check (when_off in ('WARN', 'KEEP', 'NEXT_WORKING_DAY', 'PREVIOUS_WORKING_DAY')),
  starts        text not null check (starts ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  minutes       integer not null check (minutes between 1 and 1440),
  place         text not null,
  chair         uuid not null references member,
  term_until    date check (extract(day from term_until) = 1),
  from_month    date not null check (extract(day from from_month) = 1),
  until_month   date check (extract(day from until_month) = 1 and until_month >= from_month),
  made_by       uuid not null,
  made_at       timestamptz not null,
  withdrawn_at  timestamptz,
  constraint one_rule_a_month exclude using gist
    (cell with =, daterange(from_month, until_month, '[]') with &&) where (withdrawn_at is null)
);
comment on column series.until_month is 'The last month of this rule; null while it goes on.';
comment on column series.withdrawn_at is 'Replaced or ended before it had a month of its own.';

-- Which meeting a rule made for a month, whatever became of it since.
create table series_month (
  cell     uuid not null references organisation,
  month    date not null check (extract(day from month) = 1),
  series   uuid not null references series,
  meeting  uuid not null unique references meeting,
  primary key (cell, month)
);
alter table series enable row level security;
alter table series_month enable row level security;
create policy kept_by on series for all using (cell in (select kept_cells()))
  with check (cell in (select kept_cells()));
create policy kept_by on series_month for all using (cell in (select kept_cells()))
  with check (cell in (select kept_cells()));
