-- Room events that say nothing we can use, before the operator: how many, why, since when. What they
-- hold is not shown: a body carries names (decision 13).

set search_path to chibo, public;

alter table room_event
  drop constraint room_event_state_check,
  add constraint room_event_state_check
    check (state in ('NEW', 'DONE', 'QUARANTINED', 'DISCARDED'));
create index room_event_aside on room_event (trouble, path, id) where state = 'QUARANTINED';

create function events_set_aside()
  returns table (trouble text, path text, events integer, first_at timestamptz, last_at timestamptz,
    up_to bigint)
  language sql stable security definer set search_path = chibo, public as
$$
  select e.trouble, e.path, count(*)::integer, min(e.received_at), max(e.received_at), max(e.id)
  from room_event e
  where subject_kind() = 'operator' and e.state = 'QUARANTINED'
  group by e.trouble, e.path
  order by max(e.received_at) desc
  limit 100
$$;

-- Only up to the event that was shown: what came later was seen by nobody.
create function discard_events(why text, about text, shown bigint, at timestamptz) returns integer
  language sql volatile security definer set search_path = chibo, public as
$$
  with discarded as (
    update room_event e set state = 'DISCARDED', processed_at = at
    where subject_kind() = 'operator' and e.state = 'QUARANTINED'
      and e.trouble = why and e.path = about and e.id <= shown
    returning 1)
  select count(*)::integer from discarded
$$;
