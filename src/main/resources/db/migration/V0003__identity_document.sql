-- Accounts of the sign-in server as we know them, and stored files in chunks (decisions 9 and 12).

set search_path to chibo, public;

create table account (
  id           uuid primary key default uuidv7(),
  username     text not null unique check (username = lower(username)),
  subject      text unique,
  member       uuid unique,
  created_at   timestamptz not null default now(),
  disabled_at  timestamptz
);
comment on column account.subject is 'The sign-in server''s id of this account, bound at the first sign-in.';

-- Example accounts exist only with example data, and their passwords are printed (decision 11).
create table example_account (
  username    text primary key references account (username),
  password    text not null,
  otp_secret  text not null,
  title_vi    text not null,
  title_en    text not null,
  position    integer not null unique
);

-- A clerk's screen that the chair's account opened for one meeting (decision 3).
create table clerk_screen (
  id           uuid primary key default uuidv7(),
  meeting      uuid not null,
  secret_hash  bytea not null unique check (octet_length(secret_hash) = 32),
  opened_by    uuid not null,
  opened_at    timestamptz not null,
  expires_at   timestamptz not null,
  closed_at    timestamptz
);

create table stored_file (
  id          uuid primary key default uuidv7(),
  name        text not null,
  media_type  text not null,
  size        bigint not null check (size >= 0),
  sha256      bytea not null check (octet_length(sha256) = 32),
  stored_at   timestamptz not null,
  meeting     uuid,
  cell        uuid not null,
  shelf       text not null check (shelf in ('PAPER', 'DOCUMENT', 'SCAN'))
);

create table stored_chunk (
  file      uuid not null references stored_file,
  position  integer not null check (position >= 0),
  bytes     bytea not null check (octet_length(bytes) <= 262144),
  primary key (file, position)
);

revoke update on stored_file, stored_chunk from ${app_role};
