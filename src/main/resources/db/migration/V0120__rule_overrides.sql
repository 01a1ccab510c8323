-- What a committee decides otherwise for the cells below it, and what a meeting keeps of it (R0,
-- decisions 6 and 7).

set search_path to chibo, public;

create table rule_override (
  id               uuid primary key default uuidv7(),
  organisation     uuid not null references organisation,
  issued_by        uuid not null references organisation,
  key              text not null check (key ~ '^[A-Za-z]+(\.[A-Za-z_]+)+$'),
  value            jsonb not null check (jsonb_typeof(value) in ('number', 'boolean', 'string')),
  fixed            boolean not null default false,
  from_on          date not null,
  until_on         date check (until_on >= from_on),
  ended_on         date check (ended_on >= from_on),
  decision_number  text not null check (decision_number <> ''),
  issued_on        date not null check (issued_on <= from_on),
  recorded_by      uuid not null,
  recorded_at      timestamptz not null,
  ended_by         uuid,
  ended_at         timestamptz,
  constraint ended_together check (num_nulls(ended_on, ended_by, ended_at) in (0, 3)),
  constraint whole_numbers check (jsonb_typeof(value) <> 'number' or value::text ~ '^[0-9]+$'),
  constraint one_decision_a_day exclude using gist (
    organisation with =, key with =,
    daterange(from_on, least(until_on + 1, ended_on)) with &&)
);
comment on column rule_override.organisation is 'It holds for the cells of this subtree.';
comment on column rule_override.issued_by is 'The committee whose decision it is: at or above the organisation.';
comment on column rule_override.fixed is 'Whether organisations further down may not decide otherwise again.';
comment on column rule_override.until_on is 'The last day it was decided for.';
comment on column rule_override.ended_on is 'The first day it no longer holds, where the committee ended it.';

-- Organisations at or below which this person's committee decides.
create function governs(asked uuid) returns boolean
  language sql stable security definer set search_path = chibo, public as
$$
  select exists (
    select 1
    from organisation o
      join organisation u on o.path <@ u.path
      join post p on p.organisation = u.id
    where o.id = asked and p.member = subject_as('person')
      and p.role in ('COMMITTEE_SECRETARY', 'ORGANISATION_STAFF')
      and p.from_on <= today() and (p.until_on is null or p.until_on > today()))
$$;

-- Whether one of the cells this person belongs to, keeps or oversees stands there.
create function has_cell_below(asked uuid) returns boolean
  language sql stable security definer set search_path = chibo, public as
$$
  select exists (
    select 1
    from organisation o join organisation c on c.path <@ o.path
    where o.id = asked and c.id in (select person_cells()))
$$;

alter table rule_override enable row level security;
create policy in_reach on rule_override for select using (
  governs(organisation) or has_cell_below(organisation));
create policy decided_above on rule_override for insert with check (governs(organisation));
create policy ended_above on rule_override for update using (governs(organisation));

-- The decisions that hold for one organisation or cell on a day, the uppermost first. Rules are no
-- secret: every subject may ask for the ones of a cell that it has in hand.
create function overrides_of(asked uuid, on_day date)
  returns table (cell_path text, path text, key text, value text, fixed boolean, number text,
    issued_on date, issuer text, from_on date, until_on date)
  language sql stable security definer set search_path = chibo, public as
$$
  select c.path::text, o.path::text, r.key, r.value::text, r.fixed, r.decision_number, r.issued_on,
    i.name, r.from_on, least(r.until_on, r.ended_on - 1)
  from organisation c
    join organisation o on c.path <@ o.path
    join rule_override r on r.organisation = o.id
    join organisation i on i.id = r.issued_by
  where subject_kind() <> '' and c.id = asked
    and daterange(r.from_on, least(r.until_on + 1, r.ended_on)) @> on_day
  order by nlevel(o.path), r.key
$$;

-- The same for all cells below an organisation, for tables of many cells.
create function overrides_below(asked uuid, on_day date)
  returns table (cell uuid, cell_path text, path text, key text, value text, fixed boolean,
    number text, issued_on date, issuer text, from_on date, until_on date)
  language sql stable security definer set search_path = chibo, public as
$$
  select c.id, h.*
  from organisation o
    join organisation c on c.path <@ o.path and c.kind = 'CELL'
    cross join lateral overrides_of(c.id, on_day) h
  where subject_kind() <> '' and o.id = asked
  order by c.id, h.path, h.key
$$;

-- A meeting keeps the decisions of the day it was called and of the day it was opened, as an object
-- by parameter, beside the codes of the rule sets.
alter table meeting
  add column rule_overrides jsonb not null default '{}' check (jsonb_typeof(rule_overrides) = 'object'),
  add column opening_rule_overrides jsonb check (jsonb_typeof(opening_rule_overrides) = 'object');

-- As before, with the hour that the meeting itself keeps where a committee decided on it.
--
-- opens_before: seconds before the called time and seconds of its unit, per code of a rule set.
create or replace function check_in_batch(
    ids uuid[], secrets bytea[], summonses uuid[], devices bytea[], halls boolean[],
    claims timestamptz[], received timestamptz, opens_before jsonb)
  returns table (place integer, outcome text, meeting uuid, supports text,
    first_at timestamptz, opens_at timestamptz)
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
#variable_conflict use_column
begin
  update personal_link l set device_hash = t.device, bound_at = received
  from (
    select distinct on (p.id) p.id, t.device
    from unnest(secrets, devices, summonses) with ordinality as t (secret, device, summons, place)
      join personal_link p on p.secret_hash = t.secret and p.summons = t.summons
    where t.device is not null
    order by p.id, t.place) t
  where l.id = t.id and l.device_hash is null and l.revoked_at is null and l.expires_at > received;

  return query
  with tap as materialized (
    select t.place::integer as place, t.id, t.claimed_at, s.id as summons, m.id as meeting,
      s.member, w.opens_at, m.stage,
      case when t.hall then 'HALL_CODE' else 'LINK' end as kind,
      case when not t.hall and m.form = 'IN_PERSON' then 'FOLLOWING' else 'UNCONFIRMED' end
        as supports,
      case
        when l.id is null then 'UNKNOWN'
        when l.revoked_at is not null or s.withdrawn_at is not null then 'REVOKED'
        when l.expires_at <= received then 'EXPIRED'
        when l.device_hash is distinct from t.device and not device_admitted(l.id, t.device)
          then 'OTHER_DEVICE'
        when m.stage = 'CANCELLED' then 'CANCELLED'
        when m.stage in ('DRAFT', 'CALLED') then 'NOT_OPEN'
        when m.stage = 'OPEN' and received < w.opens_at then 'NOT_OPEN'
      end as trouble
    from unnest(ids, secrets, summonses, devices, halls, claims) with ordinality
        as t (id, secret, summons, device, hall, claimed_at, place)
      left join personal_link l on l.secret_hash = t.secret and l.summons = t.summons
      left join summons s on s.id = l.summons
      left join meeting m on m.id = s.meeting
      left join lateral (
        select m.starts_at - make_interval(secs => coalesce(
            (m.rule_overrides #>> '{checkIn.opensBefore,value}')::integer
              * (opens_before #>> array[m.rule_set, 'unit'])::integer,
            (opens_before #>> array[m.rule_set, 'seconds'])::integer,
            0))
          as opens_at) w on true),
  written as (
    insert into evidence (id, meeting, member, kind, supports, claimed_at, received_at, given_by)
    select t.id, t.meeting, t.member, t.kind, t.supports, t.claimed_at, received,
      'link:' || t.summons
    from tap t
    where t.trouble is null
    order by t.meeting, t.member, t.place
    on conflict do nothing
    returning meeting, member, kind, supports, received_at)
  select t.place,
    case
      when t.trouble is not null then t.trouble
      when coalesce(w.received_at, e.received_at) is null then 'UNSURE'
      when t.stage = 'ENDED' then 'AFTER_THE_END'
      else 'RECORDED'
    end,
    t.meeting, t.supports, coalesce(w.received_at, e.received_at), t.opens_at
  from tap t
    left join written w on w.meeting = t.meeting and w.member = t.member
      and w.kind = t.kind and w.supports = t.supports
    left join evidence e on t.trouble is null and e.meeting = t.meeting and e.member = t.member
      and e.kind = t.kind and e.supports = t.supports
      and e.kind in ('LINK', 'HALL_CODE')
  order by t.place;
end
$$;
