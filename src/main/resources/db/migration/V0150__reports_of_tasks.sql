-- Each member reports his task before the next meeting (R37, step 8): how far he is, and who
-- entered it, so that a word told to an officer is told from the member's own.

set search_path to chibo, public;

alter table task
  add column how_far text check (how_far in ('DONE', 'PART', 'DIFFICULT')),
  add column reported_by uuid references member;
create index task_by_owner on task (owner) where status in ('OPEN', 'EXTENDED');
comment on column task.reported_by is 'The member himself or an officer who was told; null from a clerk''s screen.';
