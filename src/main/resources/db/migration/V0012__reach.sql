-- What a subject reaches, from dated posts and the tree (decisions 4 and 9). These functions run
-- with the owner's rights, so that they can read the posts that the policies are made of; each
-- answers only for the subject of this transaction.

set search_path to chibo, public;

-- Cells whose secretary, deputy or committee member the person is today.
create function kept_cells() returns setof uuid
  language sql stable security definer set search_path = chibo, public as
$$
  select p.organisation
  from post p
  where p.member = subject_as('person')
    and p.role in ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER')
    and p.from_on <= today() and (p.until_on is null or p.until_on > today())
$$;

-- Cells the person is a member or guest of today.
create function own_cells() returns setof uuid
  language sql stable security definer set search_path = chibo, public as
$$
  select s.cell
  from standing s
  where s.member = subject_as('person')
    and s.kind not in ('LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED')
    and s.from_on <= today() and (s.until_on is null or s.until_on > today())
$$;

-- Cells the person oversees today: those he follows, and all below an upper committee he serves.
create function overseen_cells() returns setof uuid
  language sql stable security definer set search_path = chibo, public as
$$
  select p.organisation
  from post p
  where p.member = subject_as('person') and p.role = 'FOLLOWER'
    and p.from_on <= today() and (p.until_on is null or p.until_on > today())
  union
  select c.id
  from post p
    join organisation o on o.id = p.organisation
    join organisation c on c.path <@ o.path and c.kind = 'CELL'
  where p.member = subject_as('person')
    and p.role in ('COMMITTEE_SECRETARY', 'INSPECTOR', 'ORGANISATION_STAFF')
    and p.from_on <= today() and (p.until_on is null or p.until_on > today())
$$;

-- Cells for which the person's upper committee decides, as on special circumstances (R10).
create function governed_cells() returns setof uuid
  language sql stable security definer set search_path = chibo, public as
$$
  select c.id
  from post p
    join organisation o on o.id = p.organisation
    join organisation c on c.path <@ o.path and c.kind = 'CELL'
  where p.member = subject_as('person')
    and p.role in ('COMMITTEE_SECRETARY', 'ORGANISATION_STAFF')
    and p.from_on <= today() and (p.until_on is null or p.until_on > today())
$$;

-- Cells below an organisation whose administrator the person is today.
create function administered_cells() returns setof uuid
  language sql stable security definer set search_path = chibo, public as
$$
  select c.id
  from post p
    join organisation o on o.id = p.organisation
    join organisation c on c.path <@ o.path
  where p.member = subject_as('person') and p.role = 'ADMINISTRATOR'
    and p.from_on <= today() and (p.until_on is null or p.until_on > today())
$$;

create function person_cells() returns setof uuid
  language sql stable security definer set search_path = chibo, public as
$$
  select kept_cells() union select own_cells() union select overseen_cells()
$$;

-- The one meeting that a link, a site, a clerk's screen or the room server has in hand.
create function meeting_in_hand() returns uuid
  language sql stable security definer set search_path = chibo, public as
$$
  select case subject_kind()
    when 'link' then (select s.meeting from summons s where s.id = subject_as('link'))
    when 'site' then (select s.meeting from site s where s.id = subject_as('site'))
    when 'clerk' then subject_as('clerk')
    when 'room' then subject_as('room')
  end
$$;

-- The member behind a person or a personal link.
create function myself() returns uuid
  language sql stable security definer set search_path = chibo, public as
$$
  select case subject_kind()
    when 'person' then subject_as('person')
    when 'link' then (select s.member from summons s where s.id = subject_as('link'))
  end
$$;

-- May this subject run this evening: an officer of the cell, the chair, the clerk, his screen.
create function runs(asked uuid) returns boolean
  language sql stable security definer set search_path = chibo, public as
$$
  select case subject_kind()
    when 'clerk' then subject_as('clerk') = asked
    when 'person' then exists (
      select 1 from meeting m
      where m.id = asked
        and (m.cell in (select kept_cells())
          or m.chair = subject_as('person')
          or m.clerk = subject_as('person')))
    else false
  end
$$;

-- Meetings the person chairs or writes up without a post in the cell.
create function evenings_run() returns setof uuid
  language sql stable security definer set search_path = chibo, public as
$$
  select m.id from meeting m
  where subject_as('person') in (m.chair, m.clerk)
$$;

-- Members whose name a link, a site or a clerk's screen may read.
create function faces() returns setof uuid
  language sql stable security definer set search_path = chibo, public as
$$
  select unnest(array[m.chair, m.clerk, m.contact])
  from meeting m where m.id = meeting_in_hand()
  union
  select s.keeper from site s where s.meeting = meeting_in_hand()
  union
  select s.member from summons s
  where s.meeting = meeting_in_hand()
    and (subject_kind() in ('site', 'clerk') or s.id = subject_as('link'))
$$;

-- Doors that open before a subject is known. Each takes what only its holder has.

create function link_by_hash(hash bytea)
  returns table (link uuid, summons uuid, meeting uuid, member uuid, on_paper boolean,
    expires_at timestamptz, revoked_at timestamptz, device_hash bytea)
  language sql stable security definer set search_path = chibo, public as
$$
  select l.id, s.id, s.meeting, s.member, l.on_paper, l.expires_at,
    coalesce(l.revoked_at, s.withdrawn_at), l.device_hash
  from personal_link l join summons s on s.id = l.summons
  where l.secret_hash = hash
$$;

create function site_by_hash(hash bytea) returns table (site uuid, meeting uuid)
  language sql stable security definer set search_path = chibo, public as
$$
  select s.id, s.meeting from site s where s.secret_hash = hash
$$;

create function clerk_screen_by_hash(hash bytea)
  returns table (screen uuid, meeting uuid, expires_at timestamptz, closed_at timestamptz)
  language sql stable security definer set search_path = chibo, public as
$$
  select c.id, c.meeting, c.expires_at, c.closed_at from clerk_screen c where c.secret_hash = hash
$$;

-- The account of a sign-in; the first sign-in binds the sign-in server's id to the name.
create function account_of(signed_in text, name text)
  returns table (account uuid, username text, member uuid)
  language sql volatile security definer set search_path = chibo, public as
$$
  update account a set subject = signed_in
  where a.username = lower(name) and a.subject is null and a.disabled_at is null;
  select a.id, a.username, a.member
  from account a
  where a.subject = signed_in and a.disabled_at is null
$$;

create function room_by_name(name text) returns table (meeting uuid, stage text)
  language sql stable security definer set search_path = chibo, public as
$$
  select m.id, m.stage from meeting m where m.room_name = lower(name)
$$;

-- The public verification page: is this code that of a document we issued, and of which bytes.
create function issued_document(code text)
  returns table (number_text text, cell text, issued_at timestamptz, sha256 bytea)
  language sql stable security definer set search_path = chibo, public as
$$
  select m.number_text, o.name, m.issued_at, m.sha256
  from minutes m
    join meeting t on t.id = m.meeting
    join organisation o on o.id = t.cell
  where m.verify_code = code and m.stage = 'ISSUED'
$$;

-- Who is excused, without the reason, for those who run the evening or oversee the cell.
create function excuses_of(asked uuid) returns table (member uuid, reply text, accepted boolean)
  language sql stable security definer set search_path = chibo, public as
$$
  select distinct on (s.member) s.member, a.reply, a.accepted
  from summons s join answer a on a.summons = s.id join meeting m on m.id = s.meeting
  where s.meeting = asked
    and (runs(asked) or m.cell in (select overseen_cells()))
  order by s.member, a.given_at desc
$$;

-- Votes by link, counted; nobody reads a single choice.
create function link_tally(asked uuid)
  returns table (in_favour integer, against integer, abstaining integer)
  language sql stable security definer set search_path = chibo, public as
$$
  select
    count(*) filter (where v.choice = 'FOR')::integer,
    count(*) filter (where v.choice = 'AGAINST')::integer,
    count(*) filter (where v.choice = 'ABSTAIN')::integer
  from card_vote v join motion m on m.id = v.motion
  where v.motion = asked and v.refused_at is null and runs(m.meeting)
$$;

-- A job takes the single choices away some days after the vote closed (decision 13).
create function reduce_choices(closed_before timestamptz) returns integer
  language sql volatile security definer set search_path = chibo, public as
$$
  with reduced as (
    update card_vote v set choice = null
    from motion m
    where is_job() and m.id = v.motion and m.closed_at < closed_before and v.choice is not null
    returning 1)
  select count(*)::integer from reduced
$$;
