-- Evidence in order, for ever (R16); the roll-call that freezes the body (R20).

set search_path to chibo, public;

create table evidence (
  id           uuid primary key,
  entered      bigint generated always as identity unique,
  meeting      uuid not null references meeting,
  member       uuid not null references member,
  kind         text not null check (kind in ('LINK', 'HALL_CODE', 'ROOM', 'SITE_ROLL', 'CLERK_ROLL',
                 'VOICE', 'PHONE', 'PAPER_ROLL', 'CORRECTION', 'LEFT')),
  supports     text not null check (supports in ('PRESENT_HALL', 'PRESENT_SITE', 'PRESENT_ONLINE',
                 'PRESENT_PHONE', 'UNCONFIRMED', 'FOLLOWING', 'EXCUSED', 'UNEXCUSED', 'NOT_YET')),
  site         uuid references site,
  claimed_at   timestamptz,
  received_at  timestamptz not null,
  given_by     text not null,
  on_paper     boolean not null default false,
  reason       text check (length(reason) <= 500),
  check (kind <> 'CORRECTION' or reason is not null)
);
comment on column evidence.id is 'Chosen by the device: the same tick sent twice is one row.';
comment on column evidence.claimed_at is 'The device''s clock, kept apart from ours.';
comment on column evidence.given_by is 'The subject that gave it, as kind:id.';
create index evidence_by_meeting on evidence (meeting, member, entered);

create table roll_call (
  meeting     uuid not null references meeting,
  closing     integer not null check (closing > 0),
  closed_at   timestamptz not null,
  closed_by   text not null,
  body        integer not null check (body >= 0),
  summoned    integer not null check (summoned >= body),
  present     integer not null check (present >= 0),
  deciding_present integer not null check (deciding_present between 0 and body),
  reason      text,
  primary key (meeting, closing),
  check (closing = 1 or reason is not null)
);

create table roll_line (
  meeting     uuid not null,
  closing     integer not null,
  member      uuid not null references member,
  standing    text,
  state       text not null,
  in_body     boolean not null,
  site        uuid references site,
  arrived_at  timestamptz,
  left_at     timestamptz,
  late        boolean not null default false,
  left_early  boolean not null default false,
  primary key (meeting, closing, member),
  foreign key (meeting, closing) references roll_call
);
create index roll_line_by_member on roll_line (member);

revoke update on evidence, roll_call, roll_line from ${app_role};
