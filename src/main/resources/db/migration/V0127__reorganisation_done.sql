-- A confirmed reorganisation is done by a job, on its day, in one transaction: first the tree, then
-- the people, then the meetings. Each function does what the confirmed rows say and nothing else.

set search_path to chibo, public;

-- Whose day has come, in the order of their days; those that were held up come last.
create function due_reorganisations(most integer) returns setof uuid
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select r.id from reorganisation r
  where is_job() and r.state = 'PLANNED' and r.effective_on <= today()
  order by r.held_up is not null, r.effective_on, r.confirmed_at, r.id
  limit most
$$;

-- One of them, held until the end of the transaction; one at a time, and nothing where another node
-- is at work or has done it.
create function hold_reorganisation(asked uuid) returns boolean
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
begin
  if not is_job() or not pg_try_advisory_xact_lock(hashtext('chibo.reorganisation')) then
    return false;
  end if;
  perform 1 from reorganisation r
  where r.id = asked and r.state = 'PLANNED' and r.effective_on <= today()
  for update;
  return found;
end
$$;

create function hold_up_reorganisation(asked uuid, why text) returns boolean
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
begin
  update reorganisation set held_up = why where is_job() and id = asked and state = 'PLANNED';
  return found;
end
$$;

create function confirmed_plan(asked uuid) returns reorganisation
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
declare
  r reorganisation;
begin
  if not is_job() then
    raise exception 'only a job does it' using errcode = 'insufficient_privilege';
  end if;
  select * into strict r from reorganisation
  where id = asked and state = 'PLANNED' and effective_on <= today()
  for update;
  return r;
end
$$;

create function stand_under(child uuid, above uuid, day date, decision text) returns void
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
begin
  if not is_job() then
    raise exception 'only a job does it' using errcode = 'insufficient_privilege';
  end if;
  insert into organisation_parent (organisation, parent, from_on)
  select o.id, o.parent, o.established_on from organisation o
  where o.id = child and o.parent is not null and o.established_on < day
    and not exists (select 1 from organisation_parent p where p.organisation = child);
  update organisation_parent set until_on = day where organisation = child and until_on is null;
  insert into organisation_parent (organisation, parent, from_on, decision_number)
  values (child, above, day, decision);
  update organisation set parent = above where id = child;
end
$$;

-- The tree. Answers every organisation that was touched, and how.
create function reform_tree(asked uuid) returns table (organisation uuid, role text)
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
declare
  r reorganisation := confirmed_plan(asked);
  p reorganisation_part;
  c record;
begin
  for p in select * from reorganisation_part x
    where x.reorganisation = asked and x.is_new and x.organisation is null order by x.position loop
    insert into organisation (kind, code, name, short_name, place, parent, path, invented, established_on)
    select p.kind, p.code, p.name, p.short_name, p.place, p.parent, 'x', u.invented, r.effective_on
    from organisation u where u.id = p.parent
    returning id into p.organisation;
    update reorganisation_part set organisation = p.organisation where id = p.id;
    insert into organisation_parent (organisation, parent, from_on, decision_number)
    values (p.organisation, p.parent, r.effective_on, r.number);
    update organisation_name n set decision_number = r.number where n.organisation = p.organisation;
  end loop;

  for p in select * from reorganisation_part x
    where x.reorganisation = asked and x.side = 'FROM' order by x.position loop
    case r.act
      when 'RENAME' then
        update organisation_name n set until_on = r.effective_on
        where n.organisation = p.organisation and n.until_on is null;
        insert into organisation_name (organisation, name, short_name, place, from_on, decision_number)
        values (p.organisation, p.name, p.short_name, p.place, r.effective_on, r.number);
        update organisation set name = p.name, short_name = p.short_name, place = p.place
        where id = p.organisation;
      when 'MOVE' then
        perform stand_under(p.organisation, p.parent, r.effective_on, r.number);
      else
        for c in
          select o.id, coalesce(
            (select t.organisation from reorganisation_share h join reorganisation_part t on t.id = h.part
             where h.reorganisation = asked and h.organisation = o.id),
            (select t.organisation from reorganisation_part t
             where t.reorganisation = asked and t.side = 'TO' and r.act <> 'SPLIT')) as above
          from organisation o
          where o.parent = p.organisation and o.dissolved_on is null
        loop
          if c.above is not null then
            perform stand_under(c.id, c.above, r.effective_on, r.number);
            organisation := c.id; role := 'CHILD'; return next;
          end if;
        end loop;
        insert into organisation_successor
          (predecessor, successor, reorganisation, on_day, decision_number, decided_on, decided_by)
        select p.organisation, t.organisation, asked, r.effective_on, r.number, r.decided_on, r.decided_by
        from reorganisation_part t
        where t.reorganisation = asked and t.side = 'TO' and not r.goes_on;
        insert into inheritance (heir, forebear)
        select t.organisation, b.forebear
        from reorganisation_part t
          cross join (
            select p.organisation as forebear
            union select i.forebear from inheritance i where i.heir = p.organisation) b
        where t.reorganisation = asked and t.side = 'TO' and not r.goes_on
        on conflict do nothing;
        if not r.goes_on then
          update organisation set dissolved_on = r.effective_on where id = p.organisation;
          update online_authorisation a set revoked_on = r.effective_on
          where a.cell = p.organisation and a.until_on >= r.effective_on
            and (a.revoked_on is null or a.revoked_on > r.effective_on);
        end if;
    end case;
  end loop;

  return query select x.organisation, x.side from reorganisation_part x where x.reorganisation = asked;
end
$$;

-- The people: each standing ends at the old cell and begins at the new one the same day, with the
-- same kind; posts at a cell that ends, end. Somebody who was away at a cell that is now his own is
-- at home again; a guest whose home has come to him is no guest any more. Answers how many moved
-- and how many posts ended.
create function reform_people(asked uuid) returns table (members integer, posts integer)
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
declare
  r reorganisation := confirmed_plan(asked);
  s record;
  day date := r.effective_on;
  began date;
  becomes text;
  away record;
begin
  members := 0;
  for s in
    select x.*, t.organisation as target
    from reorganisation_part f
      join standing x on x.cell = f.organisation
      left join reorganisation_share h on h.reorganisation = asked and h.member = x.member
      join reorganisation_part t on t.reorganisation = asked and t.side = 'TO'
        and (r.act <> 'SPLIT' or t.id = h.part)
    where f.reorganisation = asked and f.side = 'FROM' and r.act in ('MERGE', 'SPLIT', 'DISSOLVE')
      and x.kind not in ('LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED')
      and (x.until_on is null or x.until_on > day)
    order by x.member, x.kind = 'TEMP_IN', x.from_on
  loop
    began := greatest(s.from_on, day);
    becomes := s.kind;
    if s.kind = 'TEMP_OUT' and exists (
        select 1 from standing g
        where g.member = s.member and g.kind = 'TEMP_IN' and (g.until_on is null or g.until_on > began)
          and (g.cell = s.target or g.cell in (
            select f.organisation from reorganisation_part f
            where f.reorganisation = asked and f.side = 'FROM' and r.act <> 'SPLIT'))) then
      becomes := former_kind(s.member, s.cell, began);
    end if;
    if s.kind = 'TRANSFERRING' then
      becomes := coalesce(arrival(asked, s.member, s.target), becomes);
    end if;
    if s.from_on < day then
      update standing set until_on = day where id = s.id;
    end if;
    if s.kind = 'TEMP_IN' and exists (
        select 1 from standing g
        where g.member = s.member and g.cell = s.target and g.kind <> 'TEMP_IN'
          and g.kind not in ('LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED')
          and g.from_on <= began and (g.until_on is null or g.until_on > began)) then
      if s.from_on >= day then
        update standing set until_on = s.from_on + 1 where id = s.id;
      end if;
      -- His home had let him go to the cell that has now come home.
      select g.id, g.until_on into away
      from standing g
      where g.member = s.member and g.cell = s.target and g.kind = 'TEMP_OUT'
        and g.from_on < began and (g.until_on is null or g.until_on > began);
      if found then
        update standing set until_on = began where id = away.id;
        insert into standing (member, cell, kind, from_on, until_on, decision_number, decided_on,
          decided_by, recorded_by)
        values (s.member, s.target, former_kind(s.member, s.target, began), began, away.until_on,
          r.number, r.decided_on, r.decided_by, r.confirmed_by);
      end if;
      continue;
    end if;
    -- What still stands there of an earlier time, as a guest or as one who left, ends today.
    update standing g set until_on = began
    where g.member = s.member and g.cell = s.target and g.from_on < began
      and g.kind in ('TEMP_IN', 'LEFT') and (g.until_on is null or g.until_on > began);
    if s.from_on >= day then
      update standing set cell = s.target, kind = becomes where id = s.id;
    else
      insert into standing (member, cell, kind, from_on, until_on, decision_number, decided_on,
        decided_by, recorded_by)
      values (s.member, s.target, becomes, day, s.until_on, r.number, r.decided_on, r.decided_by,
        r.confirmed_by);
    end if;
    members := members + 1;
  end loop;

  -- Who is on his way to or from a cell that ends is on his way to or from its successor.
  update transfer t set to_cell = x.organisation
  from reorganisation_part x
  where t.received_on is null and t.taken_back_on is null and r.act in ('MERGE', 'DISSOLVE')
    and x.reorganisation = asked and x.side = 'TO' and t.from_cell <> x.organisation
    and t.to_cell in (select e from ending_organisations(asked) e);
  update transfer t set from_cell = x.organisation
  from reorganisation_part x
  where t.received_on is null and t.taken_back_on is null and r.act in ('MERGE', 'DISSOLVE')
    and x.reorganisation = asked and x.side = 'TO' and t.to_cell is distinct from x.organisation
    and t.from_cell in (select e from ending_organisations(asked) e);

  update group_member g set until_on = greatest(day, g.from_on + 1)
  where g.cell in (select e from ending_organisations(asked) e)
    and (g.until_on is null or g.until_on > greatest(day, g.from_on + 1));
  update party_group g set until_on = greatest(day, g.from_on + 1)
  where g.cell in (select e from ending_organisations(asked) e)
    and (g.until_on is null or g.until_on > greatest(day, g.from_on + 1));

  update post p set until_on = greatest(day, p.from_on + 1)
  where (p.until_on is null or p.until_on > greatest(day, p.from_on + 1))
    and (p.organisation in (select e from ending_organisations(asked) e)
      -- Who leaves a cell that goes on leaves his post there.
      or r.goes_on and p.role in ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER')
        and p.organisation in (select f.organisation from reorganisation_part f
          where f.reorganisation = asked and f.side = 'FROM')
        and p.member in (select h.member from reorganisation_share h where h.reorganisation = asked));
  get diagnostics posts = row_count;
  return next;
end
$$;

-- A transfer between cells that become one has arrived: as what; and it is closed.
create function arrival(asked uuid, who uuid, home uuid) returns text
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
declare
  r reorganisation := confirmed_plan(asked);
  kind text;
begin
  update transfer t
  set received_on = greatest(r.effective_on, t.sent_on + 1), ended_by = r.confirmed_by, ended_at = now()
  where t.member = who and t.received_on is null and t.taken_back_on is null
    and (t.to_cell = home or t.to_cell in (
      select f.organisation from reorganisation_part f
      where f.reorganisation = asked and f.side = 'FROM' and r.act in ('MERGE', 'DISSOLVE')))
  returning t.arrives_as into kind;
  return kind;
end
$$;

-- The committee member who followed a cell for another committee. Asked before the tree changes.
create function end_followers(asked uuid) returns integer
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
declare
  r reorganisation := confirmed_plan(asked);
  ended integer;
begin
  update post p set until_on = greatest(r.effective_on, p.from_on + 1)
  where p.role = 'FOLLOWER' and p.organisation in (select m from moving_cells(asked) m)
    and (p.until_on is null or p.until_on > greatest(r.effective_on, p.from_on + 1));
  get diagnostics ended = row_count;
  return ended;
end
$$;

create function former_kind(who uuid, at_cell uuid, day date) returns text
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select coalesce(
    (select s.kind from standing s
     where s.member = who and s.cell = at_cell and s.kind in ('OFFICIAL', 'PROBATIONARY') and s.from_on < day
     order by s.from_on desc limit 1),
    'OFFICIAL')
$$;

-- The meetings: what was planned for the day or later is cancelled with the reason; open tasks go
-- along with the people. What was held stays. Answers the cancelled ones.
create function reform_meetings(asked uuid, reason text, at timestamptz)
  returns table (meeting uuid, cell uuid, stage text)
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
declare
  r reorganisation := confirmed_plan(asked);
begin
  update task t
  set came_from = coalesce(t.came_from, t.cell), cell = x.organisation
  from reorganisation_part f, reorganisation_part x
  where f.reorganisation = asked and f.side = 'FROM' and t.cell = f.organisation
    and r.act in ('MERGE', 'SPLIT', 'DISSOLVE') and t.status in ('OPEN', 'EXTENDED')
    and x.reorganisation = asked and x.side = 'TO'
    and (r.act <> 'SPLIT' or x.id = (
      select h.part from reorganisation_share h where h.reorganisation = asked and h.member = t.owner));
  -- A rule for meetings goes as far as the cell went.
  update series x
  set withdrawn_at = case when x.from_month > (r.effective_on - 1) then at else x.withdrawn_at end,
    until_month = case when x.from_month > (r.effective_on - 1) then x.until_month
      else date_trunc('month', r.effective_on - 1)::date end
  where x.cell in (select e from ending_organisations(asked) e) and x.withdrawn_at is null
    and (x.until_month is null or x.until_month >= r.effective_on);
  return query
    with planned as (
      select m.id, m.stage as was from meeting m
      where m.cell in (select e from ending_organisations(asked) e) and m.stage in ('DRAFT', 'CALLED')
        and (m.starts_at at time zone 'Asia/Ho_Chi_Minh')::date >= r.effective_on
      for update),
    cancelled as (
      update meeting m
      set stage = 'CANCELLED', cancelled_by = r.confirmed_by, cancelled_at = at, cancel_reason = reason,
        calendar_sequence = m.calendar_sequence + 1, version = m.version + 1
      from planned
      where m.id = planned.id
      returning m.id, m.cell, planned.was),
    closed as (
      update clerk_screen c set closed_at = at
      from cancelled x
      where c.meeting = x.id and c.closed_at is null
      returning 1)
    select x.id, x.cell, x.was from cancelled x;
end
$$;

create function finish_reorganisation(asked uuid, at timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
begin
  perform confirmed_plan(asked);
  update reorganisation set state = 'DONE', done_at = at, held_up = null where id = asked;
  return found;
end
$$;
