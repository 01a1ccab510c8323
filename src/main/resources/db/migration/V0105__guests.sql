-- Invited guests: a name without a standing, beside the body and never in it (R4, R20). Nothing
-- else of a guest is held (R5).

set search_path to chibo, public;

alter table member alter birth_year drop not null, alter sex drop not null;
alter table summons add invited_as text check (length(invited_as) between 1 and 200),
  add check (invited_as is null or role = 'GUEST');
create index summons_of_guests on summons (member) where role = 'GUEST';

-- Makes a guest of a meeting that is ahead; none for who does not keep the cell.
create function invite_guest(asked uuid, name text, capacity text, email text, phone text)
  returns setof uuid
  language plpgsql volatile security definer set search_path = chibo, public as
$$
declare
  guest uuid;
begin
  perform 1 from meeting m
  where m.id = asked and m.stage in ('CALLED', 'OPEN') and m.cell in (select kept_cells());
  if not found then
    return;
  end if;
  insert into member (full_name, email, phone, mail_consent_on)
  values (name, nullif(email, ''), nullif(phone, ''), case when email <> '' then today() end)
  returning id into guest;
  return query
    insert into summons (meeting, member, role, invited_as, summoned_at)
    values (asked, guest, 'GUEST', nullif(capacity, ''), now())
    returning id;
end
$$;

-- Guests whose name this person may read: of cells he keeps or oversees, of evenings he runs.
create function invited_faces() returns setof uuid
  language sql stable security definer set search_path = chibo, public as
$$
  select s.member
  from summons s join meeting m on m.id = s.meeting
  where s.role = 'GUEST'
    and (m.cell in (select kept_cells()) or m.cell in (select overseen_cells())
      or m.id in (select evenings_run()))
$$;
create policy invited on member for select using (id in (select invited_faces()));

create function is_guest() returns boolean
  language sql stable security definer set search_path = chibo, public as
$$
  select exists (select 1 from summons s where s.id = subject_as('link') and s.role = 'GUEST')
$$;

-- A guest's link reads the time, the place and the agenda. Papers and votes are the cell's.
create policy not_for_guests on paper as restrictive for select using ((select not is_guest()));
create policy not_for_guests on stored_file as restrictive for select using ((select not is_guest()));
create policy not_for_guests on motion as restrictive for select using ((select not is_guest()));
create policy not_for_guests on reserved_opinion as restrictive for insert
  with check ((select not is_guest()));
