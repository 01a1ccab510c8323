-- Who was summoned and how he learnt it, his personal link (decision 2), his answer and its fate.

set search_path to chibo, public;

create table summons (
  id           uuid primary key default uuidv7(),
  meeting      uuid not null references meeting,
  member       uuid not null references member,
  role         text not null check (role in ('MEMBER', 'FOLLOWER', 'GUEST')),
  standing     text,
  summoned_at  timestamptz not null,
  withdrawn_at timestamptz,
  unique (meeting, member),
  check ((role = 'MEMBER') = (standing is not null))
);

create table personal_link (
  id           uuid primary key default uuidv7(),
  summons      uuid not null references summons,
  secret_hash  bytea not null unique check (octet_length(secret_hash) = 32),
  on_paper     boolean not null,
  issued_by    uuid,
  issued_at    timestamptz not null,
  expires_at   timestamptz not null,
  revoked_at   timestamptz,
  revoked_by   uuid,
  device_hash  bytea check (octet_length(device_hash) = 32),
  bound_at     timestamptz,
  check (num_nulls(device_hash, bound_at) in (0, 2))
);
create index personal_link_by_summons on personal_link (summons);
comment on column personal_link.secret_hash is 'SHA-256 of the secret; the secret itself is never stored.';

-- A second device asks for this code over the member's channel (decision 2).
create table device_code (
  link        uuid primary key references personal_link,
  code_hash   bytea not null,
  asked_at    timestamptz not null,
  expires_at  timestamptz not null,
  attempts    integer not null default 0
);

create table delivery (
  id        uuid primary key default uuidv7(),
  summons   uuid not null references summons,
  channel   text not null check (channel in ('MAIL', 'PAPER', 'PHONE', 'IN_PERSON')),
  mail      uuid references outbox,
  told_by   uuid,
  at        timestamptz not null,
  unique (mail)
);
create index delivery_by_summons on delivery (summons);

create table answer (
  id           uuid primary key default uuidv7(),
  summons      uuid not null references summons,
  reply        text not null check (reply in ('COMING', 'COMING_ONLINE', 'CANNOT_COME')),
  reason_code  text,
  reason_text  text check (length(reason_text) <= 500),
  given_at     timestamptz not null,
  given_by     uuid,
  accepted     boolean,
  decided_by   uuid,
  decided_at   timestamptz,
  check ((reply = 'CANNOT_COME') = (reason_code is not null)),
  check (num_nulls(accepted, decided_by, decided_at) in (0, 3))
);
comment on table answer is 'The newest answer of a summons holds; the older ones stay.';
create index answer_by_summons on answer (summons, given_at desc);
