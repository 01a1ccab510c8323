-- What talking to a real room server adds: a second pair of keys, the lives of a room, what was
-- asked and answered, and policies that let nobody but the room server's side write (decision 4).

set search_path to chibo, public;

-- Members' tokens and the service's own orders are signed with different keys: with one pair, any
-- member's token could end a meeting.
alter table room_key
  add column purpose text not null default 'ROOM' check (purpose in ('ROOM', 'SYSTEM')),
  add column withdrawn_at timestamptz,
  add constraint withdrawn_after_retirement check (withdrawn_at >= retired_at),
  add constraint retired_and_withdrawn check (num_nulls(retired_at, withdrawn_at) in (0, 2));
comment on column room_key.withdrawn_at is
  'Until then its public key is served: the last token it signed has expired.';
create unique index one_key_signs on room_key (purpose) where retired_at is null;

alter table room
  add column asked_name text,
  add column mail_owner text,
  add column polled_at timestamptz,
  add column close_tries integer not null default 0,
  add column close_next_at timestamptz,
  add column closed_at timestamptz;
comment on column room.asked_name is 'The name as the room server last wrote it, perhaps with a tenant.';
comment on column room.mail_owner is 'What the room server called itself; says nothing about a person.';

-- A room of one name may be made, destroyed and made again in one evening.
create table room_life (
  meeting       uuid not null references meeting,
  room_jid      text not null,
  created_at    timestamptz not null,
  destroyed_at  timestamptz,
  primary key (room_jid, created_at)
);
create index room_life_by_meeting on room_life (meeting);
alter table room_life enable row level security;
create policy of_the_room on room_life for all
  using (meeting = subject_as('room') or runs(meeting))
  with check (meeting = subject_as('room'));

-- How good the evidence of an end is; a better one replaces a worse one, in whatever order they come.
create function end_rank(ended_by text) returns integer
  language sql immutable as
$$
  select coalesce(array_position(array['INFERRED', 'MEETING_ENDED', 'DESTROYED', 'LEFT'], ended_by), 0)
$$;

drop policy of_the_room on room;
create policy seen_by on room for select using (meeting = subject_as('room') or runs(meeting));
create policy asked_by_the_room on room for insert with check (meeting = subject_as('room'));
create policy answered_to_the_room on room for update using (meeting = subject_as('room'));

drop policy of_the_member on room_pass;
create policy seen_by on room_pass for select using (
  meeting = subject_as('room') or runs(meeting) or member = myself());
create policy taken_by_the_member on room_pass for insert with check (
  member = myself() and (runs(meeting) or exists (
    select 1 from summons s
    where s.meeting = room_pass.meeting and s.member = myself() and s.withdrawn_at is null)));
create policy refused_by on room_pass for update using (runs(meeting));

drop policy of_the_room on room_stay;
create policy in_reach on room_stay for select using (
  meeting = subject_as('room') or runs(meeting) or member = myself()
  or exists (select 1 from meeting m where m.id = meeting and m.cell in (select overseen_cells())));
create policy told_by_the_room on room_stay for insert with check (meeting = subject_as('room'));
create policy corrected_by_the_room on room_stay for update using (meeting = subject_as('room'));

-- A raw event is received and sorted by a job, and read in the transaction of its meeting.
create policy of_the_room on room_event for all
  using (meeting = subject_as('room')) with check (meeting = subject_as('room'));
create index room_event_unread on room_event (meeting, id) where state = 'NEW';
create index room_event_by_age on room_event (received_at);
grant delete on room_event to ${app_role};

-- The rooms that a job looks into while their session is open.
create function open_rooms() returns table (meeting uuid, room_name text)
  language sql stable security definer set search_path = chibo, public as
$$
  select m.id, m.room_name
  from room r join meeting m on m.id = r.meeting
  where is_job() and m.stage = 'OPEN'
  order by r.polled_at nulls first, m.id
  limit 1000
$$;

-- The rooms that a job still has to close after their session.
create function rooms_to_close(due timestamptz) returns table (meeting uuid, room_name text)
  language sql stable security definer set search_path = chibo, public as
$$
  select m.id, m.room_name
  from room r join meeting m on m.id = r.meeting
  where is_job() and m.stage in ('ENDED', 'CANCELLED')
    and r.closed_at is null and coalesce(r.close_next_at, due) <= due
  order by r.close_next_at nulls first, m.id
  limit 200
$$;

-- The room server asks by the id it was given.
create function room_by_reservation(asked bigint) returns table (meeting uuid)
  language sql stable security definer set search_path = chibo, public as
$$
  select r.meeting from room r where r.reservation = asked
$$;
