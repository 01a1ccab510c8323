-- What each member is assigned for the year: households, a subject, a field of work (R37). Changed
-- during the year by dated rows, confirmed at a meeting, read by the whole cell.

set search_path to chibo, public;

create table year_task (
  id          uuid primary key,
  cell        uuid not null references organisation,
  year        integer not null check (year between 1930 and 2200),
  member      uuid not null references member,
  text        text not null check (length(text) between 1 and 1000),
  from_on     date not null check (extract(year from from_on) = year),
  until_on    date check (until_on >= from_on),
  copied_from uuid references year_task,
  written_by  uuid not null references member,
  written_at  timestamptz not null,
  unique (copied_from)
);
create index year_task_by_cell on year_task (cell, year);
create index year_task_by_member on year_task (member, year);
comment on column year_task.until_on is 'The first day on which it no longer holds; the row stays.';

create table year_confirmation (
  cell          uuid not null references organisation,
  year          integer not null check (year between 1930 and 2200),
  meeting       uuid not null references meeting,
  confirmed_by  uuid not null references member,
  confirmed_at  timestamptz not null,
  primary key (cell, year, meeting)
);

alter table year_task enable row level security;
alter table year_confirmation enable row level security;

create policy read_in_the_cell on year_task for select using (
  cell in (select kept_cells()) or cell in (select own_cells()) or member = myself());
create policy assigned_by on year_task for insert with check (
  cell in (select kept_cells()) and written_by = subject_as('person'));
create policy ended_by on year_task for update using (cell in (select kept_cells()));
create policy read_in_the_cell on year_confirmation for select using (
  cell in (select kept_cells()) or cell in (select own_cells()));
create policy confirmed_by on year_confirmation for insert with check (
  cell in (select kept_cells()) and confirmed_by = subject_as('person'));

-- What was assigned stays as it was written; only its end is added.
revoke update on year_task, year_confirmation from ${app_role};
grant update (until_on) on year_task to ${app_role};
