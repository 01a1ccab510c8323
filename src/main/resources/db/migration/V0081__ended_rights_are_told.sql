-- Who may no longer see an open evening loses its live board at once, not at the next look: whoever
-- ends a right, by whatever way, calls the boards that it opened (decision 9).

set search_path to chibo, public;

-- The boards of one meeting look again. The attendance room listens on this channel.
create function call_boards(asked uuid) returns void
  language sql volatile set search_path = chibo, public as
$$
  select pg_notify('chibo_evening', asked::text)
$$;

create function post_has_changed() returns trigger
  language plpgsql security definer set search_path = chibo, public, pg_temp as
$$
begin
  perform call_boards(m.id) from meeting m where m.stage = 'OPEN' and m.cell = old.organisation;
  return null;
end
$$;
create trigger told after update or delete on post
  for each row execute function post_has_changed();

create function account_has_changed() returns trigger
  language plpgsql security definer set search_path = chibo, public, pg_temp as
$$
begin
  perform call_boards(m.id)
  from meeting m
  where m.stage = 'OPEN'
    and (old.member in (m.chair, m.clerk)
      or m.cell in (select p.organisation from post p where p.member = old.member));
  return null;
end
$$;
create trigger told after update of disabled_at, member on account
  for each row execute function account_has_changed();

create function screen_has_changed() returns trigger
  language plpgsql security definer set search_path = chibo, public, pg_temp as
$$
begin
  perform call_boards(new.meeting);
  return null;
end
$$;
create trigger told after update of closed_at, expires_at on clerk_screen
  for each row execute function screen_has_changed();

create function officers_have_changed() returns trigger
  language plpgsql security definer set search_path = chibo, public, pg_temp as
$$
begin
  perform call_boards(new.id);
  return null;
end
$$;
create trigger told after update of chair, clerk on meeting
  for each row when (new.stage = 'OPEN' and (old.chair, old.clerk) is distinct from (new.chair, new.clerk))
  execute function officers_have_changed();
