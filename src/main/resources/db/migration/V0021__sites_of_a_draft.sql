-- A site that was only planned may be taken off the plan; once members are called it stays.

set search_path to chibo, public;

grant delete on site to ${app_role};
create policy taken_off_a_draft on site for delete using (
  exists (
    select 1 from meeting m
    where m.id = meeting and m.stage = 'DRAFT' and m.cell in (select kept_cells())));
