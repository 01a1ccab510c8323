-- Posts of an upper committee are read by those it stands above, not by everyone who signed in.

set search_path to chibo, public;

create function upper_organisations() returns setof uuid
  language sql stable security definer set search_path = chibo, public as
$$
  select distinct u.id
  from organisation c join organisation u on u.path @> c.path
  where c.id in (select person_cells())
$$;

drop policy in_reach on post;
create policy in_reach on post for select using (
  member = myself()
  or organisation in (select person_cells())
  or organisation in (select administered_cells())
  or organisation in (select upper_organisations())
  or member in (select faces()));
