-- Calendars to subscribe to, for a member and for a cell, each behind a secret that can be taken
-- back (decisions 13 and 24). A feed tells when and where, in neutral words, and nothing else.

set search_path to chibo, public;

create table calendar_feed (
  id           uuid primary key default uuidv7(),
  member       uuid references member,
  cell         uuid references organisation,
  secret_hash  bytea not null unique check (octet_length(secret_hash) = 32),
  made_by      uuid not null,
  made_at      timestamptz not null,
  revoked_by   uuid,
  revoked_at   timestamptz,
  check (num_nonnulls(member, cell) = 1),
  check (num_nulls(revoked_by, revoked_at) in (0, 2))
);
comment on column calendar_feed.secret_hash is 'SHA-256 of the secret; the secret itself is never stored.';
create unique index one_feed_a_member on calendar_feed (member) where revoked_at is null;
create unique index one_feed_a_cell on calendar_feed (cell) where revoked_at is null;
alter table calendar_feed enable row level security;

-- One's own; and for the officers of a cell its own and those of who belongs to it.
create function feed_in_hand(whose uuid, of_cell uuid) returns boolean
  language sql stable as
$$
  select whose = chibo.subject_as('person')
    or of_cell in (select chibo.kept_cells())
    or exists (
      select 1 from chibo.standing s
      where s.member = whose and s.cell in (select chibo.kept_cells())
        and s.kind not in ('LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED')
        and s.from_on <= chibo.today() and (s.until_on is null or s.until_on > chibo.today()))
$$;
create policy in_hand on calendar_feed for select using (feed_in_hand(member, cell));
create policy made_by on calendar_feed for insert with check (feed_in_hand(member, cell));
create policy revoked_by on calendar_feed for update using (feed_in_hand(member, cell));

-- Whether this secret opens a feed, before a subject is known.
create function feed_by_hash(hash bytea) returns setof uuid
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select f.id from calendar_feed f
  where is_job() and f.secret_hash = hash and f.revoked_at is null
$$;

-- What a feed tells: the meetings its member is summoned to, or those of the whole cell; none of a
-- committee or a group. From three months ago, so that a calendar learns of what was cancelled.
create function feed_meetings(asked uuid, now_at timestamptz)
  returns table (meeting uuid, member uuid, starts_at timestamptz, planned_end timestamptz,
    place text, sequence integer, cancelled boolean, stamp timestamptz)
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select m.id, f.member, m.starts_at, m.planned_end, m.place,
    m.calendar_sequence + case m.stage when 'CANCELLED' then 1 else 0 end,
    m.stage = 'CANCELLED',
    greatest(m.called_at, m.cancelled_at,
      (select max(c.changed_at) from meeting_change c where c.meeting = m.id))
  from calendar_feed f
    join meeting m on m.called_at is not null and (
      (m.cell = f.cell and m.kind not in ('COMMITTEE_MEETING', 'PARTY_GROUP'))
      or m.id in (
        select s.meeting from summons s
        where s.member = f.member and s.withdrawn_at is null))
  where is_job() and f.id = asked and f.revoked_at is null
    and m.starts_at > now_at - interval '90 days'
  order by m.starts_at, m.id
  limit 400
$$;
