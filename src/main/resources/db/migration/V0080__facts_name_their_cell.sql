-- What happened at a meeting is read by its cell and the committee above: no fact of a meeting without
-- its cell (decision 5). Older facts are sealed as they are.

set search_path to chibo, public;

alter table fact
  add constraint meeting_names_its_cell check (meeting is null or cell is not null) not valid;
