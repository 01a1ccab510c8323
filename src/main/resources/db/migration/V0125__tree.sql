-- The tree by date (R1): which kind stands under which, what an organisation was called when, and
-- no circle and no orphan, whoever writes.

set search_path to chibo, public;

-- Ranks leave room between them; a kind that is no longer made says since when.
alter table organisation_kind add ended_on date;
update organisation_kind set rank = rank * 10;
update organisation_kind set rank = 50 where code = 'CELL';
update organisation_kind set rank = 40 where code = 'SECTION';
insert into organisation_kind (code, name_vi, name_en, rank, ended_on) values
  ('DISTRICT', 'Đảng bộ huyện, quận, thị xã', 'District organisation', 15, '2025-07-01');

create or replace function place_in_tree() returns trigger
  language plpgsql security definer set search_path = chibo, public, pg_temp as
$$
declare
  label text := replace(new.code, '.', '_');
  above organisation;
begin
  if new.parent is null then
    if new.kind <> 'CENTRE' then
      raise exception 'an organisation needs one above it' using errcode = 'check_violation', constraint = 'nobody_is_an_orphan';
    end if;
    new.path := label::ltree;
    return new;
  end if;
  select * into strict above from organisation o where o.id = new.parent;
  if tg_op = 'UPDATE' and above.path <@ old.path then
    raise exception 'an organisation cannot stand under itself' using errcode = 'check_violation', constraint = 'no_circle';
  end if;
  if (select k.rank from organisation_kind k where k.code = above.kind)
      >= (select k.rank from organisation_kind k where k.code = new.kind) then
    raise exception 'a % does not stand under a %', new.kind, above.kind
      using errcode = 'check_violation', constraint = 'kind_fits_under_its_parent';
  end if;
  new.path := above.path || label::ltree;
  return new;
end
$$;

drop trigger organisation_takes_its_place on organisation;
create trigger organisation_takes_its_place
  before insert or update of parent, kind, code on organisation
  for each row execute function place_in_tree();

-- Whoever moves takes all below him along.
create function carry_subtree() returns trigger
  language plpgsql security definer set search_path = chibo, public, pg_temp as
$$
begin
  update organisation o
  set path = new.path || subpath(o.path, nlevel(old.path))
  where o.path <@ old.path and o.id <> new.id;
  return null;
end
$$;
create trigger subtree_follows
  after update of parent, kind, code on organisation
  for each row when (old.path <> new.path) execute function carry_subtree();

-- What an organisation was called when. The newest row is repeated in organisation.
create table organisation_name (
  organisation     uuid not null references organisation,
  name             text not null check (length(name) between 2 and 200),
  short_name       text not null check (length(short_name) between 1 and 100),
  place            text not null check (length(place) between 1 and 100),
  from_on          date not null,
  until_on         date check (until_on > from_on),
  decision_number  text,
  exclude using gist (organisation with =, daterange(from_on, until_on) with &&)
);
create index organisation_name_by_organisation on organisation_name (organisation, from_on);
insert into organisation_name (organisation, name, short_name, place, from_on)
select id, name, short_name, place, established_on from organisation;

create function remember_name() returns trigger
  language plpgsql security definer set search_path = chibo, public, pg_temp as
$$
begin
  insert into organisation_name (organisation, name, short_name, place, from_on)
  values (new.id, new.name, new.short_name, new.place, new.established_on);
  return null;
end
$$;
create trigger name_is_remembered after insert on organisation
  for each row execute function remember_name();

alter table organisation_name enable row level security;
create policy the_tree_is_no_secret on organisation_name for select using (subject_kind() <> '');
revoke insert, update on organisation_name from ${app_role};

-- The name on a day; before the first one, the first.
create function name_of_day(asked uuid, day date) returns text
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select n.name from organisation_name n
  where n.organisation = asked and subject_kind() <> ''
  order by (n.from_on <= day) desc, case when n.from_on <= day then day - n.from_on else n.from_on - day end
  limit 1
$$;

-- Which organisation stood above on a day.
create function parent_of_day(asked uuid, day date) returns uuid
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select coalesce(
    (select p.parent from organisation_parent p
     where p.organisation = asked and p.from_on <= day and (p.until_on is null or p.until_on > day)),
    (select o.parent from organisation o where o.id = asked))
$$;

-- Organisations that the person's committee arranges: its own and all below it, also dissolved ones.
create function steers(asked uuid) returns boolean
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select exists (
    select 1
    from post p join organisation o on o.id = p.organisation join organisation c on c.id = asked
    where p.member = subject_as('person') and c.path <@ o.path
      and p.role in ('ADMINISTRATOR', 'ORGANISATION_STAFF') and o.kind <> 'CELL'
      and p.from_on <= today() and (p.until_on is null or p.until_on > today()))
$$;

-- Organisations that it may rename, move, merge, split, dissolve: those strictly below its own.
create function reforms(asked uuid) returns boolean
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select exists (
    select 1
    from post p join organisation o on o.id = p.organisation join organisation c on c.id = asked
    where p.member = subject_as('person') and c.path <@ o.path and c.id <> o.id
      and p.role in ('ADMINISTRATOR', 'ORGANISATION_STAFF') and o.kind <> 'CELL'
      and p.from_on <= today() and (p.until_on is null or p.until_on > today()))
$$;

-- Search by name or code, typed with or without marks. The reach is asked here, because a trigram
-- index is not used through a policy (decision 4).
create function folded_name(words text) returns text
  language sql immutable parallel safe set search_path = public, pg_temp as
$$
  select lower(unaccent('unaccent', words))
$$;
create index organisation_by_folded_name on organisation
  using gin (folded_name(name || ' ' || code) gin_trgm_ops);

-- A pattern for words in this order; what is a sign of a pattern is itself.
create function words_in_order(words text) returns text
  language sql immutable set search_path = chibo, public, pg_temp as
$$
  select '%' || regexp_replace(regexp_replace(folded_name(trim(words)), '([\\%_])', '\\\1', 'g'), '\s+', '%', 'g') || '%'
$$;
