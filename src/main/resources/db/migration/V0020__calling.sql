-- What calling adds: a stated circumstance can be taken back or reworded until it is decided, and
-- the committee's refusal before the opening turns the meeting back to one in person (R10).

set search_path to chibo, public;

alter table special_circumstance add column withdrawn_at timestamptz;

create policy restated_while_undecided on special_circumstance for update
  using (decision is null and runs(meeting)) with check (decision is null and runs(meeting));

-- The committee may not write a cell's meeting; this one change is its refusal's consequence. It
-- answers whether anything was turned back.
create function revert_refused_form(asked uuid) returns boolean
  language sql volatile security definer set search_path = chibo, public as
$$
  with reverted as (
    update meeting m
    set form = 'IN_PERSON', authorisation = null,
      calendar_sequence = m.calendar_sequence + case m.stage when 'CALLED' then 1 else 0 end,
      version = m.version + 1
    where m.id = asked
      and m.stage in ('DRAFT', 'CALLED')
      and m.cell in (select governed_cells())
      and exists (
        select 1 from special_circumstance c where c.meeting = m.id and c.decision = 'REFUSED')
    returning 1)
  select exists (select 1 from reverted)
$$;

comment on column agenda_item.position is 'The order on the agenda; a dropped item keeps its place.';
