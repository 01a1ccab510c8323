-- Meetings, their sites, agenda and papers, and the month around them: dues, tasks, ticks (R37).

set search_path to chibo, public;

create table meeting (
  id               uuid primary key default uuidv7(),
  cell             uuid not null references organisation,
  kind             text not null check (kind in ('ORDINARY', 'THEMATIC', 'EXTRAORDINARY',
                     'COMMITTEE_MEETING', 'STUDY_CONFERENCE', 'CONGRESS')),
  thematic_topic   text,
  form             text not null check (form in ('IN_PERSON', 'HYBRID', 'ONLINE')),
  month            date not null check (extract(day from month) = 1),
  starts_at        timestamptz not null,
  planned_end      timestamptz not null check (planned_end > starts_at),
  place            text not null,
  stage            text not null check (stage in ('DRAFT', 'CALLED', 'OPEN', 'ENDED', 'CANCELLED')),
  rule_set         text not null,
  opening_rule_set text,
  chair            uuid not null references member,
  clerk            uuid references member,
  contact          uuid not null references member,
  authorisation    uuid references online_authorisation,
  on_paper         boolean not null default false,
  room_name        text not null unique check (room_name ~ '^[a-z0-9]{26,}$'),
  calendar_sequence integer not null default 0,
  written_by       uuid not null,
  written_at       timestamptz not null,
  called_by        uuid,
  called_at        timestamptz,
  opened_by        uuid,
  opened_at        timestamptz,
  ended_by         uuid,
  ended_at         timestamptz,
  cancelled_by     uuid,
  cancelled_at     timestamptz,
  cancel_reason    text,
  version          integer not null default 0,
  constraint clerk_is_not_the_chair check (clerk <> chair),
  constraint called_together check (num_nulls(called_by, called_at) in (0, 2)),
  constraint opened_together check (num_nulls(opened_by, opened_at) in (0, 2)),
  constraint ended_together check (num_nulls(ended_by, ended_at) in (0, 2)),
  constraint ended_after_opening check (ended_at >= opened_at),
  constraint stage_tells_the_truth check (case stage
    when 'DRAFT' then called_at is null
    when 'CALLED' then called_at is not null and opened_at is null
    when 'OPEN' then opened_at is not null and ended_at is null
    when 'ENDED' then ended_at is not null
    else cancelled_at is not null end),
  constraint no_overlap exclude using gist
    (cell with =, tstzrange(starts_at, planned_end) with &&) where (stage <> 'CANCELLED')
);
create index meeting_by_cell on meeting (cell, starts_at);
create index meeting_open on meeting (stage) where stage = 'OPEN';
create unique index one_ordinary_a_month on meeting (cell, month)
  where kind = 'ORDINARY' and stage <> 'CANCELLED';

-- R10: a recorded ground without authorisation; the committee confirms or refuses.
create table special_circumstance (
  id            uuid primary key default uuidv7(),
  meeting       uuid not null unique references meeting,
  ground        text not null,
  ground_text   text not null,
  recorded_by   uuid not null,
  recorded_at   timestamptz not null,
  decision      text check (decision in ('CONFIRMED', 'REFUSED')),
  decided_by    uuid,
  decided_at    timestamptz,
  decision_note text,
  check (num_nulls(decision, decided_by, decided_at) in (0, 3))
);

create table site (
  id           uuid primary key default uuidv7(),
  meeting      uuid not null references meeting,
  position     integer not null,
  name         text not null,
  keeper       uuid not null references member,
  secret_hash  bytea unique check (octet_length(secret_hash) = 32),
  head_count   integer check (head_count >= 0),
  counted_at   timestamptz,
  unique (meeting, position)
);

create table agenda_item (
  id         uuid primary key default uuidv7(),
  meeting    uuid not null references meeting,
  position   integer not null,
  kind       text not null,
  title      text not null,
  presenter  uuid references member,
  how        text not null check (how in ('OPEN', 'VOTE_IN_PERSON', 'IN_PERSON_ONLY')),
  dropped_at timestamptz,
  unique (meeting, position)
);
comment on column agenda_item.how is 'R12: VOTE_IN_PERSON is discussed online and voted in person; IN_PERSON_ONLY leaves a placeholder.';

create table paper (
  id           uuid primary key default uuidv7(),
  meeting      uuid not null references meeting,
  title        text not null,
  file         uuid not null references stored_file,
  attested_by  uuid not null,
  uploaded_at  timestamptz not null,
  withdrawn_at timestamptz
);
comment on column paper.attested_by is 'R12: who attested that the paper holds no state secret.';
create index paper_by_meeting on paper (meeting);

-- R9: what was posted on the electronic handbook, by whom, when. We claim no more than that.
create table handbook_posting (
  id         uuid primary key default uuidv7(),
  meeting    uuid not null references meeting,
  packet     text not null check (packet in ('NOTICE', 'MINUTES')),
  posted_at  timestamptz not null,
  posted_by  uuid not null,
  unique (meeting, packet)
);

create table task (
  id           uuid primary key default uuidv7(),
  cell         uuid not null references organisation,
  assigned_in  uuid references meeting,
  owner        uuid not null references member,
  text         text not null,
  due_on       date not null,
  assigned_on  date not null,
  status       text not null default 'OPEN' check (status in ('OPEN', 'DONE', 'EXTENDED', 'DROPPED')),
  result       text,
  reported_at  timestamptz
);
create index task_by_cell on task (cell, assigned_on);

-- R37 step 5: a tick per member and month, no bank function.
create table dues (
  cell       uuid not null references organisation,
  month      date not null check (extract(day from month) = 1),
  member     uuid not null references member,
  state      text not null check (state in ('PAID', 'UNPAID', 'EXEMPT')),
  ticked_by  uuid not null,
  ticked_at  timestamptz not null,
  primary key (cell, month, member)
);

-- Steps of the month that leave no other trace, ticked by hand.
create table month_tick (
  cell       uuid not null references organisation,
  month      date not null check (extract(day from month) = 1),
  step       text not null,
  ticked_by  uuid not null,
  ticked_at  timestamptz not null,
  primary key (cell, month, step)
);
