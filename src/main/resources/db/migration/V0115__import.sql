-- Rosters that offices bring in as files: read into rows, judged row by row, shown, and applied in
-- one transaction. What the file said is gone when it is applied, dropped, or too old (R5).

set search_path to chibo, public;

-- A member is known again by his card without the card's number being held: a keyed hash of it.
alter table member add card_hash bytea check (octet_length(card_hash) = 32);
create unique index one_member_a_card on member (card_hash) where card_hash is not null;

-- Cells whose roster the person may bring in today: the secretary of a cell that one, organisation
-- staff and administrators of a committee all below it.
create function roster_cells() returns setof uuid
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select c.id
  from post p
    join organisation o on o.id = p.organisation
    join organisation c on c.path <@ o.path and c.kind = 'CELL'
  where p.member = subject_as('person')
    and (p.role in ('ORGANISATION_STAFF', 'ADMINISTRATOR') or p.role = 'SECRETARY' and o.kind = 'CELL')
    and p.from_on <= today() and (p.until_on is null or p.until_on > today())
    and (c.dissolved_on is null or c.dissolved_on > today())
$$;

-- The same, with the organisations between the committee and the cells.
create function roster_organisations() returns setof uuid
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select u.id
  from post p
    join organisation o on o.id = p.organisation
    join organisation u on u.path <@ o.path
  where p.member = subject_as('person')
    and (p.role in ('ORGANISATION_STAFF', 'ADMINISTRATOR') or p.role = 'SECRETARY' and o.kind = 'CELL')
    and p.from_on <= today() and (p.until_on is null or p.until_on > today())
    and (u.dissolved_on is null or u.dissolved_on > today())
$$;

create table import_run (
  id            uuid primary key,
  organisation  uuid not null references organisation,
  uploaded_by   uuid not null references member,
  uploaded_at   timestamptz not null,
  file_name     text not null,
  sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  headings      text not null,
  unread        text not null default '',
  charset       text not null,
  state         text not null default 'CHECKED' check (state in ('CHECKED', 'APPLIED', 'DROPPED')),
  created       integer not null default 0,
  changed       integer not null default 0,
  same          integer not null default 0,
  refused       integer not null default 0,
  judged        text not null default '',
  ended_at      timestamptz
);
comment on column import_run.judged is 'A hash of all verdicts: what is applied is what was shown.';
create index import_run_by_organisation on import_run (organisation, uploaded_at desc);

create table import_row (
  run          uuid not null references import_run,
  line         integer not null,
  cells        jsonb not null,
  cell_said    text not null,
  member_said  uuid,
  full_name    text not null,
  birth_year   integer,
  sex          text,
  card_hash    bytea,
  card_masked  text,
  kind         text,
  since        date,
  since_told   boolean not null,
  until        date,
  decision     text,
  phone        text,
  email        text,
  consent_on   date,
  problems     text not null,
  cell         uuid,
  member       uuid,
  changes      text not null default '',
  reasons      text not null default '',
  verdict      text check (verdict in ('CREATE', 'CHANGE', 'SAME', 'REFUSE')),
  primary key (run, line)
);
comment on column import_row.since_told is 'False where the day is taken from the day of joining the Party.';

alter table import_run enable row level security;
alter table import_row enable row level security;
create policy in_reach on import_run for select using (
  organisation in (select roster_organisations()));
create policy brought_in on import_run for insert with check (
  uploaded_by = subject_as('person') and state = 'CHECKED'
  and organisation in (select roster_organisations()));
create policy of_a_run on import_row for select using (
  run in (select r.id from import_run r));
create policy of_a_run_of_mine on import_row for insert with check (
  run in (select r.id from import_run r where r.uploaded_by = subject_as('person') and r.state = 'CHECKED'));
revoke update on import_run, import_row from ${app_role};

-- Says of every row what applying it would do. Nothing but the rows and the counts is written.
create function judge_import(asked uuid) returns void
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
declare
  place record;
begin
  select o.id, o.path, o.kind into strict place
  from import_run r join organisation o on o.id = r.organisation
  where r.id = asked and r.state = 'CHECKED' and o.id in (select roster_organisations());

  update import_row set cell = null, member = null, changes = '', reasons = problems, verdict = null
  where run = asked;

  -- Which cell: by code or by name, among those in reach.
  with reach as materialized (
    select c.id, c.code, c.name, c.short_name
    from organisation c
    where c.kind = 'CELL' and c.path <@ place.path and c.id in (select roster_cells())),
  keys as (
    select lower(code) as key, id from reach
    union select lower(name collate vietnamese), id from reach
    union select lower(short_name collate vietnamese), id from reach),
  found as (
    select key, (array_agg(id))[1] as id, count(*) as many from keys group by key)
  update import_row i set cell = f.id
  from found f
  where i.run = asked and i.cell_said = f.key and f.many = 1;
  update import_row set cell = place.id
  where run = asked and cell_said = '' and place.kind = 'CELL';
  update import_row
  set reasons = concat_ws(',', nullif(reasons, ''), case when cell_said = '' then 'no-cell' else 'unknown-cell' end)
  where run = asked and cell is null;

  -- Which member: by the id of an earlier export, by the card, by name and year within the cell.
  update import_row i set member = i.member_said
  where i.run = asked
    and exists (select 1 from standing s where s.member = i.member_said and s.cell = i.cell);
  update import_row
  set reasons = concat_ws(',', nullif(reasons, ''), 'unknown-member')
  where run = asked and member_said is not null and member is null;
  with by_card as (
    select x.line, m.id as member,
      exists (select 1 from standing s where s.member = m.id and s.cell = x.cell) as here
    from import_row x join member m on m.card_hash = x.card_hash
    where x.run = asked and x.member_said is null and x.cell is not null)
  update import_row i
  set member = case when b.here then b.member end,
    reasons = case when b.here then i.reasons else concat_ws(',', nullif(i.reasons, ''), 'elsewhere') end
  from by_card b
  where i.run = asked and i.line = b.line;
  with alike as (
    select i.line, count(distinct m.id) as many, (array_agg(m.id))[1] as member
    from import_row i
      join standing s on s.cell = i.cell
      join member m on m.id = s.member and m.full_name = i.full_name and m.birth_year = i.birth_year
    where i.run = asked and i.member is null and i.member_said is null and i.reasons = ''
      and (i.card_hash is null or m.card_hash is null)
    group by i.line)
  update import_row i
  set member = case when a.many = 1 then a.member end,
    reasons = case when a.many = 1 then i.reasons else concat_ws(',', nullif(i.reasons, ''), 'two-alike') end
  from alike a
  where i.run = asked and i.line = a.line;

  -- What differs from what is held. A standing that is held already, now or in the past, is left;
  -- a later one of another kind follows the last one; anything else is not for a file to decide.
  with held as (
    select i.*, m.full_name as m_name, m.birth_year as m_birth, m.sex as m_sex, m.card_hash as m_card,
      m.phone as m_phone, m.email as m_email, m.mail_consent_on as m_consent,
      last.kind as last_kind, last.from_on as last_from, last.until_on as last_until,
      exists (select 1 from standing s where s.member = m.id and s.cell = i.cell
        and s.kind = i.kind and s.from_on = i.since) as known,
      i.kind <> last.kind and i.since > last.from_on
        and (last.until_on is null or last.until_on <= i.since) as follows
    from import_row i
      join member m on m.id = i.member
      cross join lateral (
        select s.kind, s.from_on, s.until_on from standing s
        where s.member = m.id and s.cell = i.cell order by s.from_on desc limit 1) as last
    where i.run = asked and i.reasons = '')
  update import_row i
  set changes = concat_ws(',',
      case when h.full_name <> h.m_name then 'name' end,
      case when h.birth_year <> h.m_birth then 'birth' end,
      case when h.sex <> h.m_sex then 'sex' end,
      case when h.card_hash is distinct from h.m_card and h.card_hash is not null then 'card' end,
      case when regexp_replace(h.phone, '\D', '', 'g')
          is distinct from regexp_replace(h.m_phone, '\D', '', 'g')
        and h.phone is not null then 'phone' end,
      case when lower(h.email) is distinct from lower(h.m_email) and h.email is not null then 'mail' end,
      case when h.consent_on is distinct from h.m_consent and h.consent_on is not null then 'consent' end,
      case
        when h.known and h.since = h.last_from and h.until is not null
          and h.until is distinct from h.last_until then 'until'
        when not h.known and h.follows then 'standing' end),
    reasons = concat_ws(',',
      case when h.full_name <> h.m_name and h.birth_year <> h.m_birth then 'other-person' end,
      case
        when h.kind is null or h.known or coalesce(h.follows, false) then null
        when h.kind = h.last_kind and (h.since is null or not h.since_told) then null
        when h.since is null then 'no-since'
        else 'other-since' end)
  from held h
  where i.run = asked and i.line = h.line;

  -- Who is new must be told whole.
  update import_row i
  set reasons = concat_ws(',',
      case when i.kind is null then 'no-standing' end,
      case when i.since is null then 'no-since' end,
      case when i.sex is null then 'no-sex' end,
      case when i.since_told and i.since < c.established_on then 'before-cell' end)
  from organisation c
  where i.run = asked and c.id = i.cell and i.member is null and i.reasons = '';

  -- One card for two people, one person twice.
  with cards as (
    select card_hash from import_row
    where run = asked and card_hash is not null
    group by card_hash
    having count(distinct (full_name, birth_year)) > 1)
  update import_row i set reasons = concat_ws(',', nullif(i.reasons, ''), 'card-twice')
  from cards c
  where i.run = asked and i.card_hash = c.card_hash;
  with numbered as (
    select line, row_number() over (
      partition by coalesce(member::text, encode(card_hash, 'hex'), full_name || birth_year || cell)
      order by line) as nth
    from import_row
    where run = asked and reasons = '' and (member is null or changes <> ''))
  update import_row i set reasons = 'double'
  from numbered n
  where i.run = asked and i.line = n.line and n.nth > 1;

  update import_row
  set verdict = case
      when reasons <> '' then 'REFUSE'
      when member is null then 'CREATE'
      when changes <> '' then 'CHANGE'
      else 'SAME' end,
    changes = case when reasons = '' then changes else '' end
  where run = asked;

  update import_run r
  set created = t.created, changed = t.changed, same = t.same, refused = t.refused, judged = t.judged
  from (
    select
      count(*) filter (where verdict = 'CREATE') as created,
      count(*) filter (where verdict = 'CHANGE') as changed,
      count(*) filter (where verdict = 'SAME') as same,
      count(*) filter (where verdict = 'REFUSE') as refused,
      md5(coalesce(string_agg(verdict || coalesce(member::text, '') || changes, ';' order by line), '')) as judged
    from import_row where run = asked) t
  where r.id = asked;
end
$$;

-- Applies what was shown, or says why not: ABSENT, DONE, OTHER (another file), STALE (the roster is
-- not what it was when the rows were shown; they are judged anew). One at a time.
create function apply_import(asked uuid, hash text, at timestamptz) returns text
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
declare
  held import_run;
  shown text;
begin
  perform pg_advisory_xact_lock(hashtext('chibo.import'));
  select r.* into held from import_run r
  where r.id = asked and r.organisation in (select roster_organisations())
  for update;
  if held.id is null then return 'ABSENT'; end if;
  if held.state <> 'CHECKED' then return 'DONE'; end if;
  if held.sha256 <> hash then return 'OTHER'; end if;
  perform judge_import(asked);
  select r.judged into shown from import_run r where r.id = asked;
  if shown <> held.judged then return 'STALE'; end if;

  update import_row set member = uuidv7() where run = asked and verdict = 'CREATE';
  insert into member (id, full_name, birth_year, sex, card_masked, card_hash, email, phone, mail_consent_on)
  select i.member, i.full_name, i.birth_year, i.sex, i.card_masked, i.card_hash, i.email, i.phone,
    case when i.email is not null then i.consent_on end
  from import_row i where i.run = asked and i.verdict = 'CREATE' order by i.line;
  insert into standing (member, cell, kind, from_on, until_on, decision_number)
  select i.member, i.cell, i.kind,
    case when i.since_told then i.since else greatest(i.since, c.established_on) end, i.until, i.decision
  from import_row i join organisation c on c.id = i.cell
  where i.run = asked and i.verdict = 'CREATE' order by i.line;

  update member m
  set full_name = i.full_name, birth_year = i.birth_year, sex = coalesce(i.sex, m.sex),
    card_hash = coalesce(i.card_hash, m.card_hash),
    card_masked = case when i.card_hash is not null then i.card_masked else m.card_masked end,
    phone = coalesce(i.phone, m.phone), email = coalesce(i.email, m.email),
    mail_consent_on = case
      when i.consent_on is not null then i.consent_on
      when lower(i.email) is distinct from lower(m.email) and i.email is not null then null
      else m.mail_consent_on end
  from import_row i
  where i.run = asked and i.verdict = 'CHANGE' and m.id = i.member;
  update standing s set until_on = i.until
  from import_row i
  where i.run = asked and i.verdict = 'CHANGE' and 'until' = any (string_to_array(i.changes, ','))
    and s.member = i.member and s.cell = i.cell and s.from_on = i.since;
  update standing s set until_on = i.since
  from import_row i
  where i.run = asked and i.verdict = 'CHANGE' and 'standing' = any (string_to_array(i.changes, ','))
    and s.member = i.member and s.cell = i.cell and s.until_on is null;
  insert into standing (member, cell, kind, from_on, until_on, decision_number)
  select i.member, i.cell, i.kind, i.since, i.until, i.decision
  from import_row i
  where i.run = asked and i.verdict = 'CHANGE' and 'standing' = any (string_to_array(i.changes, ','));

  delete from import_row where run = asked;
  update import_run set state = 'APPLIED', ended_at = at where id = asked;
  return 'APPLIED';
end
$$;

-- Takes the rows of a check away that nobody will confirm. Dropped twice is dropped once.
create function drop_import(asked uuid, at timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
begin
  update import_run set state = 'DROPPED', ended_at = at
  where id = asked and state = 'CHECKED' and organisation in (select roster_organisations());
  if not found then return false; end if;
  delete from import_row where run = asked;
  return true;
end
$$;

-- The rows of checks that nobody confirmed or dropped, so long after they came (R34).
create function forget_imports(before timestamptz, most integer) returns integer
  language sql volatile security definer set search_path = chibo, public, pg_temp as
$$
  with gone as (
    update import_run set state = 'DROPPED', ended_at = now()
    where is_job() and id in (
      select id from import_run
      where state = 'CHECKED' and uploaded_at < before
      limit most)
    returning id),
  emptied as (
    delete from import_row where run in (select id from gone) returning 1)
  select count(*)::integer from gone
$$;
