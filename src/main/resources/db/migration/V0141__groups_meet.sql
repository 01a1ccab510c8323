-- Meetings of party groups, and what may stand in for the monthly meeting (R3, R11).

set search_path to chibo, public;

alter table meeting
  add constraint group_of_the_cell foreign key (party_group, cell) references party_group (id, cell),
  add column in_place_by uuid references online_authorisation;
comment on column meeting.in_place_by is 'The authorisation by which the meeting stands in for the ordinary one; null where a rule set allows it.';
create index meeting_of_group on meeting (party_group, month) where party_group is not null;

-- One document of the committee may allow online forms, or meetings in place of the monthly one.
alter table online_authorisation
  add column groups_in_place boolean not null default false,
  add column committee_in_place boolean not null default false;
do $$
declare
  name text;
begin
  select c.conname into strict name
  from pg_constraint c
  where c.conrelid = 'chibo.online_authorisation'::regclass and c.contype = 'c'
    and pg_get_constraintdef(c.oid) like '%online OR hybrid%';
  execute format('alter table chibo.online_authorisation drop constraint %I', name);
end
$$;
alter table online_authorisation add constraint allows_something check (
  online or hybrid or groups_in_place or committee_in_place);
