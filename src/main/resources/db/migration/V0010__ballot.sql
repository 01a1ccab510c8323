-- Motions against the frozen body (R20–R25).

set search_path to chibo, public;

create table motion (
  id           uuid primary key default uuidv7(),
  meeting      uuid not null,
  closing      integer not null,
  agenda_item  uuid references agenda_item,
  position     integer not null,
  kind         text not null,
  title        text not null,
  mode         text not null check (mode in ('CARD', 'SECRET_ON_PAPER')),
  numerator    integer not null,
  denominator  integer not null,
  strict       boolean not null,
  rule_set     text not null,
  rule_key     text not null,
  body         integer not null check (body >= 0),
  entitled     integer not null check (entitled between 0 and body),
  needed       integer not null check (needed >= 0),
  by_link      boolean not null,
  attempt      integer not null default 1,
  opened_at    timestamptz not null,
  opened_by    text not null,
  closed_at    timestamptz,
  closed_by    text,
  in_favour    integer,
  against      integer,
  abstaining   integer,
  outcome      text check (outcome in ('CARRIED', 'FAILED')),
  unique (meeting, position),
  foreign key (meeting, closing) references roll_call,
  check (num_nulls(closed_at, closed_by, in_favour, against, abstaining, outcome) in (0, 6)),
  constraint votes_fit_the_body check (in_favour + against + abstaining <= entitled)
);

create table hand_count (
  motion      uuid not null references motion,
  place       text not null,
  site        uuid references site,
  in_favour   integer not null check (in_favour >= 0),
  against     integer not null check (against >= 0),
  abstaining  integer not null check (abstaining >= 0),
  entered_by  text not null,
  entered_at  timestamptz not null,
  primary key (motion, place)
);
comment on column hand_count.place is 'HALL, PAPER, or the id of a site.';

create table card_vote (
  motion      uuid not null references motion,
  member      uuid not null references member,
  choice      text check (choice in ('FOR', 'AGAINST', 'ABSTAIN')),
  cast_at     timestamptz not null,
  refused_at  timestamptz,
  refused_by  text,
  primary key (motion, member)
);
comment on column card_vote.choice is 'Reduced to null some days after adoption (decision 13): that one voted stays, how does not.';

create table reserved_opinion (
  id       uuid primary key default uuidv7(),
  meeting  uuid not null references meeting,
  motion   uuid references motion,
  member   uuid not null references member,
  text     text not null check (length(text) between 1 and 2000),
  at       timestamptz not null
);
