-- The dated tree of organisations (R1, R2) and what a superior committee allowed a cell (R10).

set search_path to chibo, public;

create table organisation_kind (
  code     text primary key,
  name_vi  text not null,
  name_en  text not null,
  rank     integer not null
);

insert into organisation_kind (code, name_vi, name_en, rank) values
  ('CENTRE',    'Trung ương',                         'Centre',                         0),
  ('PROVINCE',  'Đảng bộ tỉnh, thành phố',            'Province or city organisation',  1),
  ('COMMUNE',   'Đảng bộ xã, phường, đặc khu',        'Commune, ward or special zone',  2),
  ('BASE',      'Đảng bộ trực thuộc',                 'Organisation directly under it', 3),
  ('CELL',      'Chi bộ',                             'Party cell',                     4),
  ('SECTION',   'Đảng bộ bộ phận',                    'Section',                        3);

create table organisation (
  id              uuid primary key default uuidv7(),
  kind            text not null references organisation_kind,
  code            text not null unique check (code ~ '^[0-9A-Z]+(\.[0-9A-Z]+)*$'),
  name            text not null,
  short_name      text not null,
  place           text not null,
  parent          uuid references organisation,
  path            ltree not null unique,
  invented        boolean not null default false,
  established_on  date not null,
  dissolved_on    date check (dissolved_on > established_on),
  successor       uuid references organisation
);
comment on column organisation.place is 'The place in the date line of its documents: Nậm Sáng, ngày …';
create index organisation_in_tree on organisation using gist (path);
create index organisation_by_parent on organisation (parent);

-- Where an organisation stood when. The newest row is repeated in organisation.parent.
create table organisation_parent (
  organisation     uuid not null references organisation,
  parent           uuid not null references organisation,
  from_on          date not null,
  until_on         date check (until_on > from_on),
  decision_number  text,
  exclude using gist (organisation with =, daterange(from_on, until_on) with &&)
);

create function place_in_tree() returns trigger
  language plpgsql security definer set search_path = chibo, public as
$$
declare
  label text := replace(new.code, '.', '_');
begin
  if new.parent is null then
    new.path := label::ltree;
  else
    select o.path || label::ltree into strict new.path from organisation o where o.id = new.parent;
  end if;
  return new;
end
$$;

create trigger organisation_takes_its_place
  before insert on organisation
  for each row execute function place_in_tree();

create table online_authorisation (
  id              uuid primary key default uuidv7(),
  cell            uuid not null references organisation,
  issued_by       uuid not null references organisation,
  number          text not null,
  issued_on       date not null,
  ground          text not null,
  ground_text     text not null,
  online          boolean not null,
  hybrid          boolean not null,
  from_on         date not null,
  until_on        date not null check (until_on >= from_on),
  members_away    integer check (members_away >= 0),
  members_total   integer check (members_total >= members_away),
  recorded_by     uuid,
  recorded_at     timestamptz not null,
  revoked_on      date,
  check (online or hybrid)
);
create index online_authorisation_by_cell on online_authorisation (cell, from_on);
