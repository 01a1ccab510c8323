-- Facts are written unchained in the caller's transaction; one sealer chains them later (decision 5).

set search_path to chibo, public;

create table fact (
  id       bigint generated always as identity primary key,
  xid      xid8 not null default pg_current_xact_id(),
  at       timestamptz not null,
  kind     text not null,
  actor    text not null,
  cell     uuid,
  meeting  uuid,
  body     jsonb not null default '{}'
);
comment on table fact is 'What happened and may never be unsaid. Ids and salted commitments only, no text.';
create index fact_by_cell on fact (cell, id);
create index fact_by_meeting on fact (meeting, id);

-- The words of a fact lie beside it, so that the law can have them corrected or erased.
create table fact_text (
  fact  bigint primary key references fact,
  salt  bytea not null,
  text  text
);

create table seal (
  id         bigint generated always as identity primary key,
  sealed_at  timestamptz not null,
  facts      integer not null check (facts > 0),
  root       bytea not null check (octet_length(root) = 32),
  chained    bytea not null unique check (octet_length(chained) = 32),
  previous   bigint unique references seal
);

create table sealed_fact (
  fact      bigint primary key references fact,
  seal      bigint not null references seal,
  position  integer not null check (position >= 0),
  leaf      bytea not null check (octet_length(leaf) = 32),
  unique (seal, position)
);

-- Who looked at a cell's records (R35): the cell can read it.
create table access_log (
  id       bigint generated always as identity primary key,
  at       timestamptz not null,
  viewer   uuid not null,
  cell     uuid not null,
  meeting  uuid,
  what     text not null
);
create index access_log_by_cell on access_log (cell, id desc);

-- Mails that wait to be sent, or, without a mail server, to be read by the operator.
create table outbox (
  id            uuid primary key default uuidv7(),
  written_at    timestamptz not null,
  recipient     text not null,
  subject       text not null,
  body_text     text,
  body_html     text,
  calendar      text,
  calendar_method text,
  cell          uuid,
  state         text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'KEPT', 'FAILED')),
  attempts      integer not null default 0,
  next_at       timestamptz not null,
  sent_at       timestamptz,
  last_error    text,
  example       boolean not null default false
);
create index outbox_waiting on outbox (next_at) where state = 'WAITING';

revoke update on fact, seal, sealed_fact, access_log from ${app_role};
