-- In which order a member is told, what each notice told, reminders in two turns, when a link was
-- opened, and answers that say where one takes part (R9, R17; decisions 13 and 24).

set search_path to chibo, public;

-- order of channels ------------------------------------------------------------------------------
alter table member
  add column notice_order text[] check (
    notice_order <@ array['MAIL', 'PHONE', 'PAPER', 'IN_PERSON', 'POSTED']
    and cardinality(notice_order) between 1 and 5),
  add column phone_consent_on date,
  add column posted_consent_on date;
comment on column member.notice_order is 'By which channels he wants to be told, the first first; null: the usual order.';
comment on column member.phone_consent_on is 'A number is noted only of who agreed to be called; this is the day.';
comment on column member.posted_consent_on is 'Since when a text on the handbook, VCNet or in a group is enough for him.';

-- Whether a mail may go to him now: an address, his consent, and no refusal of that address.
create function takes_mail(p member) returns boolean
  language sql stable as
$$
  select p.email is not null and p.mail_consent_on is not null
    and not exists (
      select 1 from chibo.wrong_address w
      where w.address_hash = chibo.address_hash(p.email) and w.cleared_at is null)
$$;

-- Whether mail is the first way that reaches him. A call needs a number; paper, a word in person
-- and a posted text are always possible.
create function mail_comes_first(p member) returns boolean
  language sql stable as
$$
  select chibo.takes_mail(p) and (p.notice_order is null
    or (array_position(p.notice_order, 'MAIL') is not null and not exists (
      select 1 from unnest(p.notice_order[1:array_position(p.notice_order, 'MAIL') - 1]) c
      where c <> 'PHONE' or p.phone is not null)))
$$;

create or replace function forget_channels(before timestamptz, most integer) returns integer
  language sql volatile security definer set search_path = chibo, public, pg_temp as
$$
  with forgotten as (
    update member set email = null, phone = null, mail_consent_on = null, phone_consent_on = null,
      posted_consent_on = null, notice_order = null
    where is_job() and id in (
      select p.id
      from member p
      where (p.email is not null or p.phone is not null or p.mail_consent_on is not null
          or p.notice_order is not null)
        and (exists (select 1 from standing s where s.member = p.id)
          or exists (select 1 from post o where o.member = p.id))
        and not exists (
          select 1 from standing s
          where s.member = p.id
            and s.kind not in ('LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED')
            and (s.until_on is null or s.until_on >= vietnam_day(before)))
        and not exists (
          select 1 from standing s
          where s.member = p.id
            and s.kind in ('LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED')
            and s.from_on >= vietnam_day(before))
        and not exists (
          select 1 from post o
          where o.member = p.id and (o.until_on is null or o.until_on >= vietnam_day(before)))
      limit most)
    returning 1)
  select count(*)::integer from forgotten
$$;

-- The reader of a mail wants no more of them. Whoever holds the mail holds the link; a signed link
-- was checked before this is asked. It answers the cells that must know.
create function withdraw_mail_consent(asked uuid) returns setof uuid
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
begin
  update member set mail_consent_on = null
  where is_job() and id = asked and mail_consent_on is not null;
  if found then
    return query
      select distinct s.cell from standing s
      where s.member = asked
        and s.kind not in ('LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED')
        and s.from_on <= vietnam_day(now()) and (s.until_on is null or s.until_on > vietnam_day(now()));
  end if;
end
$$;

-- deliveries ---------------------------------------------------------------------------------------
alter table delivery drop constraint delivery_channel_check;
alter table delivery add constraint delivery_channel_check
  check (channel in ('MAIL', 'PAPER', 'PHONE', 'IN_PERSON', 'POSTED'));
comment on column delivery.calendar_sequence is 'Which state of the meeting this told: later changes must be told again.';

-- When the page of a link was first read, as its browser says; a scanner that opens links runs no
-- script. A proof beside the first act, never more.
create table opening (
  summons  uuid primary key references summons,
  at       timestamptz not null
);
alter table opening enable row level security;
create policy in_reach on opening for select using (
  exists (select 1 from summons s where s.id = summons));
create policy by_the_link on opening for insert with check (summons = subject_as('link'));
revoke update on opening from ${app_role};

drop function outdated_summons();
create function outdated_summons()
  returns table (summons uuid, meeting uuid, member uuid, cell uuid, name text, email text,
    starts_at timestamptz, planned_end timestamptz, place text, sequence integer, helper text,
    helper_phone text, rule_set text, cancelled boolean, told integer, coming boolean)
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select s.id, m.id, p.id, m.cell, p.full_name, p.email, m.starts_at, m.planned_end, m.place,
    case when m.stage = 'CANCELLED' then greatest(m.calendar_sequence, told.sequence + 1)
      else m.calendar_sequence end,
    c.full_name, c.phone, m.rule_set, m.stage = 'CANCELLED', told.sequence, false
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
    and takes_mail(p)
    and (m.stage = 'CANCELLED'
      or (m.stage = 'CALLED' and m.calendar_sequence > told.sequence))
  order by m.id, s.id
  limit 200
$$;

-- reminders ------------------------------------------------------------------------------------------
alter table reminder drop constraint reminder_pkey;
alter table reminder add column turn text not null default 'FIRST' check (turn in ('FIRST', 'LAST'));
alter table reminder add primary key (summons, turn);

drop function unanswered_summons(timestamptz, timestamptz);

-- Whom a job may remind: in the first turn everyone who did not say no, in the last who comes. Who
-- was written to later than the turn begins is not reminded in it.
create function due_reminders(asked_turn text, now_at timestamptz, until_at timestamptz)
  returns table (summons uuid, meeting uuid, member uuid, cell uuid, name text, email text,
    starts_at timestamptz, planned_end timestamptz, place text, sequence integer, helper text,
    helper_phone text, rule_set text, cancelled boolean, told integer, coming boolean)
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select s.id, m.id, p.id, m.cell, p.full_name, p.email, m.starts_at, m.planned_end, m.place,
    m.calendar_sequence, c.full_name, c.phone, m.rule_set, false, 0,
    answered.reply is not null
  from summons s
    join meeting m on m.id = s.meeting
    join member p on p.id = s.member
    join member c on c.id = m.contact
    left join lateral (
      select a.reply from answer a
      where a.summons = s.id order by a.given_at desc, a.id desc limit 1) answered on true
  where is_job()
    and m.stage = 'CALLED' and m.starts_at > now_at and m.starts_at <= until_at
    and s.withdrawn_at is null
    and mail_comes_first(p)
    and exists (select 1 from delivery d where d.summons = s.id and d.channel = 'MAIL')
    and not exists (select 1 from delivery d where d.summons = s.id and d.channel = 'MAIL'
      and d.at >= m.starts_at - (until_at - now_at))
    and case asked_turn
      when 'FIRST' then answered.reply is distinct from 'CANNOT_COME'
      else answered.reply <> 'CANNOT_COME' end
    and not exists (select 1 from reminder r where r.summons = s.id and r.turn = asked_turn)
  order by m.starts_at, s.id
  limit 200
$$;

-- answers --------------------------------------------------------------------------------------------
alter table answer drop constraint answer_reply_check;
alter table answer
  add constraint answer_reply_check check (reply in ('COMING', 'COMING_AT_SITE', 'COMING_ONLINE',
    'COMING_BY_PHONE', 'CANNOT_COME')),
  add column site uuid references site,
  add constraint site_of_the_answer check ((reply = 'COMING_AT_SITE') = (site is not null)),
  add column papers_seen_by uuid,
  add column papers_seen_at timestamptz,
  add constraint papers_of_an_excuse check (
    num_nulls(papers_seen_by, papers_seen_at) in (0, 2)
    and (papers_seen_at is null or reply = 'CANNOT_COME'));
comment on column answer.papers_seen_at is 'R17: papers were shown to the committee. Nothing of them is kept.';
