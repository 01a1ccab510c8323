-- Whether a standing continues one of another cell, whose row the person may not see (decision 21).

set search_path to chibo, public;

create function continues_elsewhere(entry uuid) returns boolean
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select exists (
    select 1 from standing s join standing e on e.member = s.member
    where s.id = entry and s.cell in (select standing_cells())
      and e.cell <> s.cell and e.kind <> 'TEMP_IN' and e.until_on = s.from_on)
$$;
