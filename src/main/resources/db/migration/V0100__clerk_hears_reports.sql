-- The clerk writes down what became of last month's tasks (R26), also one who holds no post and did
-- not write the minutes of the evening at which they were given; until his minutes are signed.

set search_path to chibo, public;

drop policy followed_by on task;
create policy followed_by on task for update using (
  cell in (select kept_cells()) or owner = myself() or runs(assigned_in)
  or exists (select 1 from meeting m
    where m.cell = task.cell and m.stage in ('OPEN', 'ENDED') and runs(m.id)
      and not exists (
        select 1 from minutes n where n.meeting = m.id and n.stage in ('SIGNED', 'ISSUED'))));
