-- Further devices of a link, calendar updates, reminders, and what the jobs of this room may do
-- (decisions 2, 4 and 13).

set search_path to chibo, public;

-- A device that asks for a link already bound to another one. Who has no mail has no code and waits
-- for the clerk's yes.
alter table device_code
  alter column code_hash drop not null,
  add column device_hash bytea not null check (octet_length(device_hash) = 32);
create policy seen_by_the_clerk on device_code for select using (
  exists (select 1 from personal_link l join summons s on s.id = l.summons
    where l.id = link and runs(s.meeting)));

create table link_device (
  link         uuid not null references personal_link,
  device_hash  bytea not null check (octet_length(device_hash) = 32),
  admitted_at  timestamptz not null,
  admitted_by  text not null,
  primary key (link, device_hash)
);
comment on table link_device is 'Devices let in after the one that a link is bound to.';
comment on column link_device.admitted_by is 'The link itself, by its code, or who said yes.';
alter table link_device enable row level security;
create policy in_hand on link_device for select using (
  exists (select 1 from personal_link l where l.id = link));
create policy admitted_by on link_device for insert with check (
  exists (select 1 from personal_link l join summons s on s.id = l.summons
    where l.id = link and (s.id = subject_as('link') or runs(s.meeting))));
create index link_device_by_link on link_device (link);

-- Which state of the calendar a mail told.
alter table delivery
  add column calendar_sequence integer,
  add column calendar_method text check (calendar_method in ('REQUEST', 'CANCEL'));
create policy written_by_a_job on delivery for insert with check (is_job());

-- At most one reminder a person and meeting.
create table reminder (
  summons  uuid primary key references summons,
  mail     uuid not null unique references outbox,
  at       timestamptz not null
);
alter table reminder enable row level security;
create policy written_by_a_job on reminder for insert with check (is_job());
create policy seen_by_keepers on reminder for select using (
  is_job() or exists (select 1 from summons s where s.id = summons and runs(s.meeting)));
revoke update on link_device, reminder from ${app_role};

-- Whom a job may write to about a meeting that begins in the given time and who has not answered.
create function unanswered_summons(now_at timestamptz, until_at timestamptz)
  returns table (summons uuid, meeting uuid, member uuid, cell uuid, name text, email text, starts_at timestamptz,
    planned_end timestamptz, place text, sequence integer, helper text, helper_phone text,
    rule_set text)
  language sql stable security definer set search_path = chibo, public as
$$
  select s.id, m.id, p.id, m.cell, p.full_name, p.email, m.starts_at, m.planned_end, m.place,
    m.calendar_sequence, c.full_name, c.phone, m.rule_set
  from summons s
    join meeting m on m.id = s.meeting
    join member p on p.id = s.member
    join member c on c.id = m.contact
  where is_job()
    and m.stage = 'CALLED' and m.starts_at > now_at and m.starts_at <= until_at
    and s.withdrawn_at is null
    and p.email is not null and p.mail_consent_on is not null
    and exists (select 1 from delivery d where d.summons = s.id and d.channel = 'MAIL'
      and d.at < m.starts_at - (until_at - now_at))
    and not exists (select 1 from answer a where a.summons = s.id)
    and not exists (select 1 from reminder r where r.summons = s.id)
  order by m.starts_at, s.id
  limit 200
$$;

-- Whom a job must tell that a meeting was moved or cancelled since his last mail.
create function outdated_summons()
  returns table (summons uuid, meeting uuid, member uuid, cell uuid, name text, email text, starts_at timestamptz,
    planned_end timestamptz, place text, sequence integer, helper text, helper_phone text,
    rule_set text, cancelled boolean)
  language sql stable security definer set search_path = chibo, public as
$$
  select s.id, m.id, p.id, m.cell, p.full_name, p.email, m.starts_at, m.planned_end, m.place,
    case when m.stage = 'CANCELLED' then greatest(m.calendar_sequence, told.sequence + 1)
      else m.calendar_sequence end,
    c.full_name, c.phone, m.rule_set, m.stage = 'CANCELLED'
  from summons s
    join meeting m on m.id = s.meeting
    join member p on p.id = s.member
    join member c on c.id = m.contact
    cross join lateral (
      select max(coalesce(d.calendar_sequence, 0)) as sequence,
        bool_or(coalesce(d.calendar_method = 'CANCEL', false)) as cancelled
      from delivery d where d.summons = s.id and d.channel = 'MAIL') told
  where is_job()
    and told.sequence is not null and not told.cancelled
    and s.withdrawn_at is null
    and p.email is not null and p.mail_consent_on is not null
    and (m.stage = 'CANCELLED'
      or (m.stage = 'CALLED' and m.calendar_sequence > told.sequence))
  order by m.id, s.id
  limit 200
$$;

-- A meeting that was moved keeps its links open as long after its end as before.
create function prolong_links(asked uuid, until_at timestamptz) returns integer
  language sql volatile security definer set search_path = chibo, public as
$$
  with prolonged as (
    update personal_link l set expires_at = until_at
    from summons s
    where is_job() and s.id = l.summons and s.meeting = asked
      and l.revoked_at is null and l.expires_at < until_at
    returning 1)
  select count(*)::integer from prolonged
$$;
