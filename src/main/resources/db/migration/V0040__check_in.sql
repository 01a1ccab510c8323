-- The hot path of an evening: many members tap "present" in the same minutes (R16, decision 4).

set search_path to chibo, public;

-- A member's own tap of one kind is one piece of evidence, however often he taps.
create unique index one_tap on evidence (meeting, member, kind, supports)
  where kind in ('LINK', 'HALL_CODE');

-- Whether a device other than the bound one was let in (decision 2).
create function device_admitted(asked uuid, device bytea) returns boolean
  language plpgsql stable security definer set search_path = chibo, public, pg_temp as
$$
begin
  return device is not null and exists (
    select 1 from link_device d where d.link = asked and d.device_hash = device);
end
$$;
revoke execute on function device_admitted from public;

-- Many check-ins of many members in one statement. It runs with the owner's rights and applies the
-- reach itself: a row is written only for the member of the very link whose secret was brought, in
-- that link's own meeting, while the link is alive and this device holds it. The first tap binds
-- the device (decision 2). Every tap gets an outcome, in the order they came; UNSURE means that
-- another batch wrote at the same moment: ask again.
--
-- opens_before: seconds before the called time, per code of a rule set.
create function check_in_batch(
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
        select m.starts_at
          - make_interval(secs => coalesce((opens_before ->> m.rule_set)::integer, 0))
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

-- Whether a vote was already put to this meeting: then its roll stays as it was frozen (decision 7).
create function has_voted(asked uuid) returns boolean
  language sql stable security definer set search_path = chibo, public as
$$
  select runs(asked) and exists (select 1 from motion m where m.meeting = asked)
$$;

-- What the room server told about one member, as the register reads it.
create view member_stay with (security_invoker = true) as
select s.meeting, s.member, s.joined_at, s.left_at, s.last_seen
from room_stay s
where s.member is not null;
grant select on member_stay to ${app_role};
