-- A minimal roster (R5), dated standing (R4) and dated posts, which alone give authority (decision 9).

set search_path to chibo, public;

create table member (
  id           uuid primary key default uuidv7(),
  full_name    text not null check (full_name = normalize(full_name, nfc) and length(full_name) between 2 and 100),
  birth_year   integer not null check (birth_year between 1900 and 2020),
  sex          text not null check (sex in ('F', 'M')),
  card_masked  text,
  email        text,
  phone        text,
  mail_consent_on  date
);

create table standing (
  id               uuid primary key default uuidv7(),
  member           uuid not null references member,
  cell             uuid not null references organisation,
  kind             text not null check (kind in ('OFFICIAL', 'PROBATIONARY', 'EXEMPT', 'TEMP_OUT',
                     'TEMP_IN', 'SUSPENDED', 'CHARGED_OR_DETAINED', 'TRANSFERRING',
                     'LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED')),
  from_on          date not null,
  until_on         date check (until_on > from_on),
  decision_number  text,
  recorded_at      timestamptz not null default now(),
  exclude using gist (member with =, cell with =, daterange(from_on, until_on) with &&)
);
create index standing_by_cell on standing (cell, from_on);
create index standing_by_member on standing (member);

create table post (
  id               uuid primary key default uuidv7(),
  member           uuid not null references member,
  organisation     uuid not null references organisation,
  role             text not null check (role in ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER',
                     'FOLLOWER', 'COMMITTEE_SECRETARY', 'INSPECTOR', 'ORGANISATION_STAFF',
                     'ADMINISTRATOR')),
  title            text not null,
  from_on          date not null,
  until_on         date check (until_on > from_on),
  decision_number  text,
  recorded_at      timestamptz not null default now(),
  exclude using gist (member with =, organisation with =, role with =, daterange(from_on, until_on) with &&)
);
comment on column post.role is
  'SECRETARY, DEPUTY_SECRETARY, COMMITTEE_MEMBER: of a cell. FOLLOWER: the superior committee''s member who follows this cell. The others: of an upper organisation and all below it.';
create index post_by_member on post (member);
create index post_by_organisation on post (organisation);

-- One secretary at a time.
create unique index one_secretary_now on post (organisation) where role = 'SECRETARY' and until_on is null;

alter table account add foreign key (member) references member;
