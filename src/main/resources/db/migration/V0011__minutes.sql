-- Minutes from draft to issued, signatures, numbers (R26–R33).

set search_path to chibo, public;

create table minutes (
  meeting       uuid primary key references meeting,
  stage         text not null check (stage in ('DRAFT', 'READ', 'ADOPTED', 'SIGNED', 'ISSUED')),
  content       jsonb not null,
  version       integer not null default 0,
  started_at    timestamptz not null,
  read_at       timestamptz,
  adoption      uuid references motion,
  adopted_at    timestamptz,
  score         integer check (score between 0 and 100),
  grade         text,
  number        integer,
  number_text   text,
  issued_at     timestamptz,
  document      uuid references stored_file,
  sha256        bytea check (octet_length(sha256) = 32),
  verify_code   text unique,
  sent_at       timestamptz,
  sent_by       uuid,
  on_paper      boolean not null default false,
  check (stage <> 'ISSUED' or (issued_at is not null and document is not null and sha256 is not null and verify_code is not null))
);

-- What was said on an item: who, and the gist. Never more than the cell wants minuted.
create table speech (
  id           uuid primary key,
  meeting      uuid not null references meeting,
  agenda_item  uuid references agenda_item,
  speaker      uuid references member,
  kind         text not null check (kind in ('REPORT', 'OPINION', 'CRITICISM', 'REMARK', 'CONCLUSION')),
  gist         text not null check (length(gist) between 1 and 4000),
  entered_at   timestamptz not null,
  entered_by   text not null,
  struck_at    timestamptz
);
create index speech_by_meeting on speech (meeting, entered_at);

create table signature (
  id            uuid primary key default uuidv7(),
  meeting       uuid not null references minutes,
  part          text not null check (part in ('CLERK', 'CHAIR')),
  signer        uuid not null references member,
  way           text not null check (way in ('SERVICE', 'ON_PAPER', 'CERTIFICATE')),
  signed_at     timestamptz not null,
  signed_in_at  timestamptz,
  content_hash  bytea not null check (octet_length(content_hash) = 32),
  scan          uuid references stored_file,
  unique (meeting, part),
  check (way <> 'SERVICE' or signed_in_at is not null),
  check (way <> 'ON_PAPER' or scan is not null)
);

-- R29: numbering per document type and term, from 01.
create table document_number (
  cell       uuid not null references organisation,
  kind       text not null,
  term       text not null,
  number     integer not null check (number > 0),
  meeting    uuid references meeting,
  taken_at   timestamptz not null,
  primary key (cell, kind, term, number)
);

revoke update on signature, document_number from ${app_role};
