-- The room server's side: keys, reservations, raw events, stays.

set search_path to chibo, public;

create table room_key (
  kid          text primary key,
  private_key  bytea not null,
  public_pem   text not null,
  created_at   timestamptz not null,
  retired_at   timestamptz
);
comment on column room_key.private_key is 'Wrapped with the master key (decision 10).';

create table room (
  meeting         uuid primary key references meeting,
  reservation     bigint generated always as identity unique,
  first_asked_at  timestamptz not null
);

-- One pseudonym a member and session: all that the room server learns beside the shown name.
create table room_pass (
  meeting     uuid not null references meeting,
  member      uuid not null references member,
  pseudonym   text not null unique,
  issued_at   timestamptz not null,
  refused_at  timestamptz,
  primary key (meeting, member)
);

create table room_event (
  id            bigint generated always as identity primary key,
  received_at   timestamptz not null,
  path          text not null,
  body          text not null check (length(body) <= 1048576),
  meeting       uuid references meeting,
  state         text not null default 'NEW' check (state in ('NEW', 'DONE', 'QUARANTINED')),
  processed_at  timestamptz,
  trouble       text
);
create index room_event_new on room_event (id) where state = 'NEW';

create table room_stay (
  meeting       uuid not null references meeting,
  room_jid      text not null,
  occupant_jid  text not null,
  joined_at     timestamptz not null,
  member        uuid references member,
  shown_name    text,
  left_at       timestamptz check (left_at >= joined_at),
  ended_by      text check (ended_by in ('LEFT', 'DESTROYED', 'INFERRED', 'MEETING_ENDED')),
  last_seen     timestamptz not null,
  primary key (room_jid, occupant_jid, joined_at)
);
create index room_stay_by_meeting on room_stay (meeting, member);
