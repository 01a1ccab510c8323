-- What the cell committee, or secretary and deputy, prepares for the ordinary meeting of a month: the
-- report and the four parts of the resolution (R26, R37 step 1). Theirs alone until it is told.

set search_path to chibo, public;

create table preparation (
  cell        uuid not null references organisation,
  month       date not null check (extract(day from month) = 1),
  report      text not null check (length(report) <= 4000),
  review      text not null check (length(review) <= 4000),
  directions  text not null check (length(directions) <= 4000),
  assignment  text not null check (length(assignment) <= 4000),
  score       text not null check (length(score) <= 1000),
  version     integer not null check (version > 0),
  written_by  uuid not null references member,
  written_at  timestamptz not null,
  primary key (cell, month)
);

alter table preparation enable row level security;
create policy kept_by on preparation for all
  using (cell in (select kept_cells()))
  with check (cell in (select kept_cells()) and written_by = subject_as('person'));
