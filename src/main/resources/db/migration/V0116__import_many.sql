-- Files of many rows (0018): read batch by batch in transactions of their own, judged as a whole in
-- few steps, applied slice by slice in one transaction. What was found lies beside the rows, so that
-- judging them again does not write them again.

set search_path to chibo, public;

-- Below which organisations the person may bring in others today: those of the committee whose
-- organisation staff or administrator he is.
create function tree_organisations() returns setof uuid
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select u.id
  from post p
    join organisation o on o.id = p.organisation and o.kind <> 'CELL'
    join organisation u on u.path <@ o.path and u.kind <> 'CELL'
  where p.member = subject_as('person')
    and p.role in ('ORGANISATION_STAFF', 'ADMINISTRATOR')
    and p.from_on <= today() and (p.until_on is null or p.until_on > today())
    and (u.dissolved_on is null or u.dissolved_on > today())
$$;

alter table import_run
  drop constraint import_run_state_check,
  add check (state in ('READING', 'CHECKED', 'APPLIED', 'DROPPED', 'REFUSED')),
  add column contents text not null default 'MEMBERS' check (contents in ('MEMBERS', 'TREE')),
  add column refused_as text not null default '',
  add column applied_in xid8;
comment on column import_run.refused_as is 'Why the file could not be read to its end.';
comment on column import_run.applied_in is 'The transaction that may write the rows of this file.';

drop policy brought_in on import_run;
create policy brought_in on import_run for insert with check (
  uploaded_by = subject_as('person') and state in ('READING', 'CHECKED')
  and organisation in (select roster_organisations()));
drop policy of_a_run_of_mine on import_row;
create policy of_a_run_of_mine on import_row for insert with check (
  run in (select r.id from import_run r where r.uploaded_by = subject_as('person') and r.state = 'READING'));

alter table import_row
  drop column cell, drop column member, drop column changes, drop column reasons, drop column verdict;

-- What was found of a row. A person who is new has his id here already. Of the rows of one person the
-- first carries what all of them say about him, the others add standings only.
create table import_verdict (
  run      uuid not null,
  line     integer not null,
  verdict  text not null check (verdict in ('CREATE', 'CHANGE', 'SAME', 'REFUSE')),
  changes  text not null default '',
  reasons  text not null default '',
  cell     uuid,
  member   uuid,
  first    boolean not null default false,
  from_on  date,
  until_on date,
  sex         text,
  card_hash   bytea,
  card_masked text,
  phone       text,
  email       text,
  consent_on  date,
  primary key (run, line)
);
comment on column import_verdict.run is
  'Of import_run; written by functions that hold that row, so that no key is asked for each line.';
alter table import_verdict enable row level security;
create policy of_a_run on import_verdict for select using (
  run in (select r.id from import_run r));
revoke insert, update on import_verdict from ${app_role};

-- A row that tells of an organisation (R1).
create table import_unit (
  run             uuid not null references import_run,
  line            integer not null,
  cells           jsonb not null,
  code            text not null,
  parent_code     text not null,
  kind            text not null,
  name            text not null,
  short_name      text not null,
  place           text not null,
  established_on  date,
  decision        text,
  problems        text not null,
  primary key (run, line)
);
alter table import_unit enable row level security;
create policy of_a_run on import_unit for select using (
  run in (select r.id from import_run r));
create policy of_a_run_of_mine on import_unit for insert with check (
  run in (select r.id from import_run r
    where r.uploaded_by = subject_as('person') and r.state = 'READING' and r.contents = 'TREE'
      and r.organisation in (select tree_organisations())));
revoke update on import_unit from ${app_role};

-- How far the work on a file has come; written each second or so by the node that does it, apart
-- from the work's own transaction. A beat that stays away says that the node is gone.
create table import_progress (
  run      uuid primary key references import_run,
  phase    text not null check (phase in ('READING', 'JUDGING', 'APPLYING', 'STALE', 'STOPPED')),
  done     integer not null check (done >= 0),
  beat_at  timestamptz not null
);
alter table import_progress enable row level security;
create policy of_a_run on import_progress for select using (
  run in (select r.id from import_run r) or is_job());
create policy written_by_a_job on import_progress for insert with check (is_job());
create policy changed_by_a_job on import_progress for update using (is_job());

drop function judge_import(uuid);
drop function apply_import(uuid, text, timestamptz);

-- Says of every row what applying it would do. Nothing but the verdicts and the counts is written.
-- Several rows may tell of one person: his standings, dated, now and before.
create function judge_members(asked uuid) returns void
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp
  set work_mem = '64MB' as
$$
declare
  place record;
begin
  select o.id, o.path, o.kind into strict place
  from import_run r join organisation o on o.id = r.organisation
  where r.id = asked and r.state in ('READING', 'CHECKED') and o.id in (select roster_organisations());

  -- Which cell: by code or by name, among those in reach.
  create temp table judged_cell on commit drop as
  with reach as materialized (
    select c.id, c.code, c.name, c.short_name
    from organisation c
    where c.kind = 'CELL' and c.path <@ place.path and c.id in (select roster_cells())),
  keys as (
    select lower(code) as key, id from reach
    union select lower(name collate vietnamese), id from reach
    union select lower(short_name collate vietnamese), id from reach),
  found as materialized (
    select key, (array_agg(id))[1] as id, count(*) as many from keys group by key)
  select i.line, i.cell_said, i.member_said, i.full_name, i.birth_year, i.sex, i.card_hash,
    i.card_masked, i.kind, i.since, i.since_told, i.until, i.phone, i.email, i.consent_on, i.problems,
    case
      when f.many = 1 then f.id
      when i.cell_said = '' and place.kind = 'CELL' then place.id
    end as cell
  from import_row i left join found f on f.key = i.cell_said
  where i.run = asked;
  analyze pg_temp.judged_cell;

  -- Who is or was in these cells.
  create temp table judged_here on commit drop as
  select s.cell, m.id as member, m.full_name, m.birth_year, m.card_hash,
    (array_agg(s.kind order by s.from_on desc))[1] as last_kind,
    max(s.from_on) as last_from,
    (array_agg(s.until_on order by s.from_on desc))[1] as last_until,
    not exists (
      select 1 from standing later
      where later.member = m.id and later.cell <> s.cell and later.kind <> 'TEMP_IN'
        and later.from_on >= max(s.from_on)) as home
  from standing s join member m on m.id = s.member
  where s.cell in (select cell from judged_cell where cell is not null)
  group by s.cell, m.id;
  analyze pg_temp.judged_here;

  -- Which member: by the id of an earlier export, by the card, by name and year within the cell. An
  -- id that is known nowhere here comes from another installation and stays with the person.
  create temp table judged_member on commit drop as
  with alike as materialized (
    select j.line, count(*) as many, (array_agg(h.member))[1] as member
    from judged_cell j
      join judged_here h
        on h.cell = j.cell and h.full_name = j.full_name and h.birth_year = j.birth_year
    where j.card_hash is null or h.card_hash is null
    group by j.line),
  seen as (
    select j.*, said.id as said, here_by_id.member as by_id, carded.id as carded,
      here_by_card.member as by_card, alike.many as alike, alike.member as by_name
    from judged_cell j
      left join member said on said.id = j.member_said
      left join judged_here here_by_id on here_by_id.member = j.member_said and here_by_id.cell = j.cell
      left join member carded on carded.card_hash = j.card_hash
      left join judged_here here_by_card on here_by_card.member = carded.id and here_by_card.cell = j.cell
      left join alike on alike.line = j.line)
  select s.line, s.cell_said, s.member_said, s.full_name, s.birth_year, s.sex, s.card_hash,
    s.card_masked, s.kind, s.since, s.since_told, s.until, s.phone, s.email, s.consent_on, s.cell,
    case
      when s.said is not null then s.by_id
      when s.carded is not null then s.by_card
      when s.alike = 1 and s.problems = '' then s.by_name
    end as member,
    concat_ws(',',
      nullif(s.problems, ''),
      case
        when s.cell is not null then null
        when s.cell_said = '' then 'no-cell'
        else 'unknown-cell' end,
      case
        when s.cell is null then null
        when s.said is not null then case
          when s.by_id is null then 'unknown-member'
          when s.carded <> s.by_id then 'other-person' end
        when s.carded is not null then case when s.by_card is null then 'elsewhere' end
        when s.alike > 1 and s.problems = '' then 'two-alike' end) as reasons
  from seen s;

  -- The rows of one person, held against each other: one card for two people; what differs from row
  -- to row; the same row twice; standings that overlap.
  create temp table judged_person on commit drop as
  with keyed as (
    select j.*, coalesce(j.member::text, 'id ' || j.member_said, 'card ' || encode(j.card_hash, 'hex'),
      concat_ws(' ', j.cell, j.birth_year, j.full_name)) collate "C" as who
    from judged_member j),
  cards as materialized (
    select card_hash, array_to_string((array_agg(line order by line))[1:10], ' ') as lines
    from keyed where card_hash is not null
    group by card_hash
    having min(full_name) <> max(full_name) or min(birth_year) <> max(birth_year)),
  people as materialized (
    select who, count(*) as rows, array_to_string((array_agg(line order by line))[1:10], ' ') as lines,
      min(full_name) <> max(full_name) or min(birth_year) <> max(birth_year) or min(sex) <> max(sex)
        or count(distinct card_hash) > 1 or min(phone) <> max(phone) or min(email) <> max(email)
        or min(consent_on) <> max(consent_on) as differ,
      max(sex) as sex, (array_agg(card_hash) filter (where card_hash is not null))[1] as card_hash,
      max(card_masked) as card_masked,
      max(phone) as phone, max(email) as email, max(consent_on) as consent_on
    from keyed group by who),
  ordered as (
    select k.line, p.rows,
      row_number() over same as nth,
      lead(k.since) over stay as next_since,
      lag(k.since) over stay as last_since,
      lag(k.until) over stay as last_until,
      lag(k.kind) over stay as last_kind
    from keyed k join people p on p.who = k.who
    where p.rows > 1
    window same as (partition by k.who, k.cell, k.kind, k.since order by k.line),
      stay as (partition by k.who, case when k.kind = 'TEMP_IN' then k.cell end
        order by k.since nulls first, k.kind in ('LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED') desc, k.line))
  select k.line, k.cell, k.member, k.member_said, k.full_name, k.birth_year, k.kind, k.since,
    k.since_told, k.who, p.rows, p.sex, p.card_hash, p.card_masked, p.phone, p.email, p.consent_on,
    o.last_kind as kind_before, k.until as until_told,
    coalesce(k.until, case when o.nth = 1 and o.next_since > k.since then o.next_since end) as until,
    concat_ws(',', nullif(k.reasons, ''),
      'card-twice:' || c.lines,
      case when c.lines is null and p.differ then 'rows-differ:' || p.lines end) as reasons,
    case
      when o.nth > 1 then 'double'
      when k.until > o.next_since or o.last_until > k.since
        or o.last_since = k.since and not is_end(o.last_kind) then 'overlap:' || p.lines
      when o.last_until < k.since and k.kind <> 'TEMP_IN' then 'gap:' || p.lines end as ill_placed
  from keyed k
    join people p on p.who = k.who
    left join ordered o on o.line = k.line
    left join cards c on c.card_hash = k.card_hash;

  -- Who is new gets an id, in the order of the rows: what is written in order is written fast.
  create temp table judged_new on commit drop as
  select t.who, coalesce(t.member_said, uuidv7()) as id
  from (
    select who, (array_agg(member_said))[1] as member_said
    from judged_person where member is null group by who order by min(line)) t;
  analyze pg_temp.judged_new;

  -- What differs from what is held. A standing that is held already, now or in the past, is left; a
  -- later one of another kind follows the last one; anything else is not for a file to decide.
  create temp table judged_stay on commit drop as
  with held as (
    select p.*, h.last_kind, h.last_from, h.last_until, o.established_on,
      s.id is not null as known,
      p.since > h.last_from
        and (p.kind = 'TEMP_IN') = (h.last_kind = 'TEMP_IN')
        and (h.home or p.kind = 'TEMP_IN')
        and (h.last_until is null or h.last_until = p.since or is_end(h.last_kind)
          or p.kind = 'TEMP_IN' and h.last_until <= p.since or p.kind_before is not null)
        and (p.kind <> coalesce(p.kind_before, h.last_kind) or h.last_until is not null) as follows,
      h.home or p.kind = 'TEMP_IN' as ends_here
    from judged_person p
      join organisation o on o.id = p.cell
      left join judged_here h on h.member = p.member and h.cell = p.cell
      left join standing s on s.member = p.member and s.cell = p.cell and s.kind = p.kind
        and s.from_on = p.since)
  select p.line, p.cell, p.member, p.who, p.rows, p.member_said,
    p.full_name, p.birth_year, p.sex, p.card_hash, p.card_masked, p.phone, p.email, p.consent_on,
    case when p.since_told then p.since else greatest(p.since, h.established_on) end as from_on,
    p.until as until_on,
    case
      when p.member is null then ''
      when h.known and h.ends_here and h.since = h.last_from and h.until_told is not null
        and h.until_told is distinct from h.last_until then 'until'
      when not h.known and h.follows then 'standing'
      else '' end as stay,
    concat_ws(',', nullif(p.reasons, ''),
      case
        when p.reasons <> '' then null
        when p.ill_placed is not null and h.known is not true then p.ill_placed
        when p.member is null then concat_ws(',',
          case when p.kind is null then 'no-standing' end,
          case when p.since is null then 'no-since' end,
          case when p.sex is null then 'no-sex' end,
          case when p.since_told and p.since < h.established_on then 'before-cell' end)
        when h.kind is null or h.known or coalesce(h.follows, false) then ''
        when h.kind = h.last_kind and (h.since is null or not h.since_told) then ''
        when h.since is null then 'no-since'
        else 'other-since' end) as reasons
  from judged_person p left join held h on h.line = p.line;

  delete from import_verdict where run = asked;
  insert into import_verdict (run, line, verdict, changes, reasons, cell, member, first, from_on, until_on,
    sex, card_hash, card_masked, phone, email, consent_on)
  with blamed as materialized (
    select who, array_to_string((array_agg(line order by line) filter (where btrim(reasons, ',') <> ''))[1:10], ' ') as lines
    from judged_stay where rows > 1 group by who having bool_or(btrim(reasons, ',') <> '')),
  reasoned as (
    select j.*,
      case
        when btrim(j.reasons, ',') <> '' then btrim(j.reasons, ',')
        when b.who is not null and (j.member is null or j.stay = 'standing') then 'with-others:' || b.lines
        else '' end as told
    from judged_stay j left join blamed b on b.who = j.who),
  numbered as (
    select r.*, r.told = '' and row_number() over (partition by r.who, r.told = '' order by r.line) = 1 as first
    from reasoned r),
  named as (
    select n.*,
      case when n.first and n.member is not null then concat_ws(',',
        case when n.full_name <> m.full_name then 'name' end,
        case when n.birth_year <> m.birth_year then 'birth' end,
        case when n.sex <> m.sex then 'sex' end,
        case when n.card_hash is distinct from m.card_hash and n.card_hash is not null then 'card' end,
        case when n.phone is not null and regexp_replace(n.phone, '\D', '', 'g')
          is distinct from regexp_replace(m.phone, '\D', '', 'g') then 'phone' end,
        case when n.email is not null and lower(n.email) is distinct from lower(m.email) then 'mail' end,
        case when n.consent_on is distinct from m.mail_consent_on and n.consent_on is not null then 'consent' end)
      else '' end as personal,
      n.full_name <> m.full_name and n.birth_year <> m.birth_year as other_person
    from numbered n left join member m on m.id = n.member)
  select asked, n.line,
    case
      when n.told <> '' or n.other_person then 'REFUSE'
      when n.member is null then 'CREATE'
      when n.personal <> '' or n.stay <> '' then 'CHANGE'
      else 'SAME' end,
    case when n.told = '' and n.other_person is not true
      then concat_ws(',', nullif(n.personal, ''), nullif(n.stay, '')) else '' end,
    case when n.told = '' and n.other_person then 'other-person' else n.told end,
    n.cell, coalesce(n.member, fresh.id), n.first,
    n.from_on, n.until_on, n.sex, n.card_hash, n.card_masked, n.phone, n.email, n.consent_on
  from named n left join judged_new fresh on fresh.who = n.who;

  update import_run r
  set state = 'CHECKED', created = t.created, changed = t.changed, same = t.same, refused = t.refused,
    judged = t.judged
  from (
    select
      count(*) filter (where verdict = 'CREATE') as created,
      count(*) filter (where verdict = 'CHANGE') as changed,
      count(*) filter (where verdict = 'SAME') as same,
      count(*) filter (where verdict = 'REFUSE') as refused,
      md5(coalesce(string_agg(
        verdict || case when verdict in ('CHANGE', 'SAME') then member::text else '' end || changes, ';'
        order by line), '')) as judged
    from import_verdict where run = asked) t
  where r.id = asked;
  drop table pg_temp.judged_cell, pg_temp.judged_here, pg_temp.judged_member, pg_temp.judged_person,
    pg_temp.judged_new, pg_temp.judged_stay;
end
$$;

create function judge_import(asked uuid) returns void
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
begin
  if (select r.contents from import_run r where r.id = asked) = 'TREE' then
    perform judge_units(asked);
  else
    perform judge_members(asked);
  end if;
end
$$;

-- Two files wait for each other only where one's place lies below the other's: each takes its own
-- place alone and all places above it together with others, from the top down.
create function alone_with_place(asked uuid) returns boolean
  language sql volatile security definer set search_path = chibo, public, pg_temp as
$$
  select coalesce(bool_and(case
    when t.id = asked then pg_try_advisory_xact_lock(hashtextextended(t.id::text, 18))
    else pg_try_advisory_xact_lock_shared(hashtextextended(t.id::text, 18)) end), false)
  from (
    select above.id
    from organisation o join organisation above on o.path <@ above.path
    where o.id = asked
    order by nlevel(above.path)) t
$$;

-- Begins to apply what was shown, or says why not: ABSENT, DONE, OTHER (another file), BUSY (another
-- file is being applied here), STALE (the roster is not what it was when the rows were shown; they
-- are judged anew).
create function begin_import(asked uuid, hash text) returns text
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
declare
  held import_run;
  shown text;
begin
  select r.* into held from import_run r
  where r.id = asked and r.organisation in (select roster_organisations());
  if held.id is null or held.state = 'READING' then return 'ABSENT'; end if;
  if held.state <> 'CHECKED' then return 'DONE'; end if;
  if held.sha256 <> hash then return 'OTHER'; end if;
  if not alone_with_place(held.organisation) then return 'BUSY'; end if;
  select r.* into held from import_run r where r.id = asked for update;
  if held.state <> 'CHECKED' then return 'DONE'; end if;
  perform judge_import(asked);
  select r.judged into shown from import_run r where r.id = asked;
  if shown <> held.judged then return 'STALE'; end if;
  update import_run set applied_in = pg_current_xact_id() where id = asked;
  return 'READY';
end
$$;

-- Writes the next rows below a line, and answers the last line written; null when none was left.
create function apply_members(asked uuid, below integer, most integer) returns integer
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp
  set plan_cache_mode = force_custom_plan as
$$
declare
  last integer;
begin
  select max(t.line) into last
  from (
    select v.line from import_verdict v
    where v.run = asked and v.line > below order by v.line limit most) t;
  if last is null then return null; end if;

  insert into member (id, full_name, birth_year, sex, card_masked, card_hash, email, phone, mail_consent_on)
  select v.member, i.full_name, i.birth_year, v.sex, v.card_masked, v.card_hash, v.email, v.phone,
    case when v.email is not null then v.consent_on end
  from import_verdict v join import_row i on i.run = v.run and i.line = v.line
  where v.run = asked and v.line > below and v.line <= last and v.verdict = 'CREATE' and v.first
    and i.line > below and i.line <= last
  order by v.line;
  insert into standing (member, cell, kind, from_on, until_on, decision_number, recorded_by)
  select v.member, v.cell, i.kind, v.from_on, v.until_on, i.decision, subject_as('person')
  from import_verdict v join import_row i on i.run = v.run and i.line = v.line
  where v.run = asked and v.line > below and v.line <= last and v.verdict = 'CREATE'
    and i.line > below and i.line <= last
  order by v.line;
  perform 1 from import_verdict v
  where v.run = asked and v.line > below and v.line <= last and v.verdict = 'CHANGE' limit 1;
  if not found then return last; end if;

  update member m
  set full_name = i.full_name, birth_year = i.birth_year, sex = coalesce(v.sex, m.sex),
    card_hash = coalesce(v.card_hash, m.card_hash),
    card_masked = case when v.card_hash is not null then v.card_masked else m.card_masked end,
    phone = coalesce(v.phone, m.phone), email = coalesce(v.email, m.email),
    mail_consent_on = case
      when v.consent_on is not null then v.consent_on
      when lower(v.email) is distinct from lower(m.email) and v.email is not null then null
      else m.mail_consent_on end
  from import_verdict v join import_row i on i.run = v.run and i.line = v.line
  where v.run = asked and v.line > below and v.line <= last and v.verdict = 'CHANGE' and v.first
    and i.line > below and i.line <= last and m.id = v.member;
  update standing s set until_on = v.until_on
  from import_verdict v
  where v.run = asked and v.line > below and v.line <= last and v.verdict = 'CHANGE'
    and 'until' = any (string_to_array(v.changes, ','))
    and s.member = v.member and s.cell = v.cell and s.from_on = v.from_on;
  update standing s set until_on = v.from_on
  from (
    select member, cell, min(from_on) as from_on
    from import_verdict
    where run = asked and line > below and line <= last and verdict = 'CHANGE'
      and 'standing' = any (string_to_array(changes, ','))
    group by member, cell) v
  where s.member = v.member and s.cell = v.cell and s.until_on is null and s.from_on < v.from_on;
  insert into standing (member, cell, kind, from_on, until_on, decision_number, recorded_by)
  select v.member, v.cell, i.kind, v.from_on, v.until_on, i.decision, subject_as('person')
  from import_verdict v join import_row i on i.run = v.run and i.line = v.line
  where v.run = asked and v.line > below and v.line <= last and v.verdict = 'CHANGE'
    and 'standing' = any (string_to_array(v.changes, ',')) and i.line > below and i.line <= last
  order by v.from_on;
  return last;
end
$$;

create function apply_rows(asked uuid, below integer, most integer) returns integer
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
begin
  perform 1 from import_run where id = asked and applied_in = pg_current_xact_id();
  if not found then raise exception 'begin_import comes first'; end if;
  return case
    when (select r.contents from import_run r where r.id = asked) = 'TREE' then apply_units(asked, below)
    else apply_members(asked, below, most) end;
end
$$;

-- Ends it: the fact in the log of each cell that was touched, and what the file said is gone. The
-- fact of the whole is written by whoever applies; a cell's own file has that one only.
create function end_import(asked uuid, at timestamptz) returns void
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
declare
  held import_run;
begin
  select r.* into held from import_run r where r.id = asked and r.applied_in = pg_current_xact_id();
  if held.id is null then raise exception 'begin_import comes first'; end if;
  insert into fact (at, kind, actor, cell, body)
  select end_import.at,
    case held.contents when 'TREE' then 'ORGANISATIONS_IMPORTED' else 'MEMBERS_IMPORTED' end,
    current_setting('chibo.subject'), v.cell,
    jsonb_build_object('run', asked, 'organisation', held.organisation, 'sha256', held.sha256,
      'created', count(*) filter (where v.verdict = 'CREATE'),
      'changed', count(*) filter (where v.verdict = 'CHANGE'))
  from import_verdict v join organisation c on c.id = v.cell and c.kind = 'CELL'
  where v.run = asked and v.verdict in ('CREATE', 'CHANGE') and v.cell <> held.organisation
  group by v.cell;
  delete from import_row where run = asked;
  delete from import_unit where run = asked;
  delete from import_verdict where run = asked;
  update import_run set state = 'APPLIED', ended_at = end_import.at where id = asked;
end
$$;

-- The rows of a file that is not read any further go; why stays.
create function refuse_import(asked uuid, why text, at timestamptz) returns void
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
begin
  update import_run set state = 'REFUSED', refused_as = why, ended_at = at
  where id = asked and state = 'READING' and uploaded_by = subject_as('person');
  if found then
    delete from import_row where run = asked;
    delete from import_unit where run = asked;
  end if;
end
$$;

create or replace function drop_import(asked uuid, at timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
begin
  update import_run set state = 'DROPPED', ended_at = at
  where id = asked and state in ('READING', 'CHECKED')
    and organisation in (select roster_organisations());
  if not found then return false; end if;
  delete from import_row where run = asked;
  delete from import_unit where run = asked;
  delete from import_verdict where run = asked;
  return true;
end
$$;

create or replace function forget_imports(before timestamptz, most integer) returns integer
  language sql volatile security definer set search_path = chibo, public, pg_temp as
$$
  with gone as (
    update import_run set state = 'DROPPED', ended_at = now()
    where is_job() and id in (
      select id from import_run
      where state in ('READING', 'CHECKED') and uploaded_at < before
      limit most)
    returning id),
  emptied as (
    delete from import_row where run in (select id from gone) returning 1),
  unnamed as (
    delete from import_unit where run in (select id from gone) returning 1),
  unjudged as (
    delete from import_verdict where run in (select id from gone) returning 1)
  select count(*)::integer from gone
$$;

revoke execute on function judge_members(uuid), judge_import(uuid), apply_members(uuid, integer, integer),
  alone_with_place(uuid) from public;
grant execute on function judge_import(uuid) to ${app_role};
