-- How long things are kept (R34, decision 13). A nightly job has no person's reach, so each kind is
-- forgotten by a reviewed function that acts for a job alone and takes at most so many rows at a
-- time. `before` is an instant of the caller's clock; what lies exactly on it is still kept. Called
-- again, a function finds what is left, and at last nothing.

set search_path to chibo, public;

-- One night's work, so that several nodes and a start after a crash do it once.
create table retention_run (
  day       date primary key,
  begun_at  timestamptz not null,
  ended_at  timestamptz check (ended_at >= begun_at),
  counts    jsonb not null default '{}'
);
comment on column retention_run.counts is 'How many rows of each kind were forgotten. No persons.';
alter table retention_run enable row level security;
create policy of_the_job on retention_run for all using (is_job()) with check (is_job());
create policy operator_reads on retention_run for select using (subject_kind() = 'operator');

-- A secret that opens nothing any more needs no hash; the row stays, as the trace that it was given.
alter table personal_link alter column secret_hash drop not null;
alter table clerk_screen alter column secret_hash drop not null;

-- Each function looks for what is due among what is not yet forgotten.
create index room_stay_with_name on room_stay (last_seen) where shown_name is not null;
create index card_vote_with_choice on card_vote (motion) where choice is not null;
create index answer_with_text on answer (given_at) where reason_text is not null;
create index access_log_by_age on access_log (at);
create index outbox_with_body on outbox (written_at)
  where body_text is not null or body_html is not null or calendar is not null;
create index outbox_with_recipient on outbox (written_at) where recipient <> '';
create index personal_link_with_secret on personal_link (expires_at) where secret_hash is not null;
create index personal_link_with_device on personal_link (expires_at) where device_hash is not null;
create index minutes_by_adoption on minutes (adopted_at);

-- Single choices, so long after the minutes were adopted: the tally stays, and that one voted.
drop function reduce_choices(timestamptz);
create function reduce_choices(before timestamptz, most integer) returns integer
  language sql volatile security definer set search_path = chibo, public, pg_temp as
$$
  with due as (
    select v.motion, v.member
    from minutes b
      join motion m on m.meeting = b.meeting
      join card_vote v on v.motion = m.id
    where is_job() and b.adopted_at < before and m.closed_at is not null and v.choice is not null
    limit most
    for update of v),
  reduced as (
    update card_vote v set choice = null
    from due
    where v.motion = due.motion and v.member = due.member
    returning 1)
  select count(*)::integer from reduced
$$;

-- The same where no minutes were ever adopted, so long after the vote was closed.
create function reduce_choices_unadopted(before timestamptz, most integer) returns integer
  language sql volatile security definer set search_path = chibo, public, pg_temp as
$$
  with due as (
    select v.motion, v.member
    from card_vote v join motion m on m.id = v.motion
    where is_job() and v.choice is not null and m.closed_at < before
    limit most
    for update of v),
  reduced as (
    update card_vote v set choice = null
    from due
    where v.motion = due.motion and v.member = due.member
    returning 1)
  select count(*)::integer from reduced
$$;

-- Devices of links, so long after the link has ended. An ended link binds no device again.
create function forget_devices(before timestamptz, most integer) returns integer
  language sql volatile security definer set search_path = chibo, public, pg_temp as
$$
  with bound as (
    update personal_link set device_hash = null, bound_at = null
    where is_job() and id in (
      select id from personal_link
      where expires_at < before and device_hash is not null
      limit most)
    returning 1),
  admitted as (
    delete from link_device d
    where is_job() and (d.link, d.device_hash) in (
      select o.link, o.device_hash
      from link_device o join personal_link l on l.id = o.link
      where l.expires_at < before
      limit most)
    returning 1),
  asked as (
    delete from device_code c
    where is_job() and c.link in (
      select o.link
      from device_code o join personal_link l on l.id = o.link
      where l.expires_at < before
      limit most)
    returning 1)
  select ((select count(*) from bound) + (select count(*) from admitted)
    + (select count(*) from asked))::integer
$$;

-- Secrets of personal links, sites and clerk's screens, so long after the last moment they opened.
create function forget_links(before timestamptz, most integer) returns integer
  language sql volatile security definer set search_path = chibo, public, pg_temp as
$$
  with links as (
    update personal_link set secret_hash = null
    where is_job() and id in (
      select id from personal_link
      where expires_at < before and secret_hash is not null
      limit most)
    returning 1),
  sites as (
    update site set secret_hash = null
    where is_job() and id in (
      select s.id
      from site s join meeting m on m.id = s.meeting
      where s.secret_hash is not null
        and coalesce(m.ended_at, m.cancelled_at, m.planned_end) < before
      limit most)
    returning 1),
  screens as (
    update clerk_screen set secret_hash = null
    where is_job() and id in (
      select id from clerk_screen
      where expires_at < before and secret_hash is not null
      limit most)
    returning 1)
  select ((select count(*) from links) + (select count(*) from sites)
    + (select count(*) from screens))::integer
$$;

-- To whom a notice was sent; that it was sent, when, and how it went stays.
create function forget_recipients(before timestamptz, most integer) returns integer
  language sql volatile security definer set search_path = chibo, public, pg_temp as
$$
  with forgotten as (
    update outbox set recipient = ''
    where is_job() and id in (
      select id from outbox
      where written_at < before and state <> 'WAITING' and recipient <> ''
      limit most)
    returning 1)
  select count(*)::integer from forgotten
$$;

-- What a mail said, where it still lies here: a mail that was kept, or one of invented data.
create function forget_mails(before timestamptz, most integer) returns integer
  language sql volatile security definer set search_path = chibo, public, pg_temp as
$$
  with forgotten as (
    update outbox set body_text = null, body_html = null, calendar = null
    where is_job() and id in (
      select id from outbox
      where written_at < before and state <> 'WAITING'
        and (body_text is not null or body_html is not null or calendar is not null)
      limit most)
    returning 1)
  select count(*)::integer from forgotten
$$;

-- The words of an excuse; that there was one, of which kind, and what was decided stays.
create function forget_excuses(before timestamptz, most integer) returns integer
  language sql volatile security definer set search_path = chibo, public, pg_temp as
$$
  with forgotten as (
    update answer set reason_text = null
    where is_job() and id in (
      select id from answer
      where given_at < before and reason_text is not null
      limit most)
    returning 1)
  select count(*)::integer from forgotten
$$;

-- What the room server sent, as it came. The stays that were read from it stay.
create function forget_room_events(before timestamptz, most integer) returns integer
  language sql volatile security definer set search_path = chibo, public, pg_temp as
$$
  with forgotten as (
    delete from room_event
    where is_job() and id in (
      select id from room_event where received_at < before order by received_at limit most)
    returning 1)
  select count(*)::integer from forgotten
$$;

-- Names that strangers to the roll showed in a room.
create function forget_shown_names(before timestamptz, most integer) returns integer
  language sql volatile security definer set search_path = chibo, public, pg_temp as
$$
  with forgotten as (
    update room_stay set shown_name = null
    where is_job() and (room_jid, occupant_jid, joined_at) in (
      select room_jid, occupant_jid, joined_at from room_stay
      where last_seen < before and shown_name is not null
      limit most)
    returning 1)
  select count(*)::integer from forgotten
$$;

-- Who looked at a cell's records (R35).
create function forget_looks(before timestamptz, most integer) returns integer
  language sql volatile security definer set search_path = chibo, public, pg_temp as
$$
  with forgotten as (
    delete from access_log
    where is_job() and id in (
      select id from access_log where at < before order by at limit most)
    returning 1)
  select count(*)::integer from forgotten
$$;

-- Mail and phone of who belongs to no cell any more and holds no post.
create function forget_channels(before timestamptz, most integer) returns integer
  language sql volatile security definer set search_path = chibo, public, pg_temp as
$$
  with forgotten as (
    update member set email = null, phone = null, mail_consent_on = null
    where is_job() and id in (
      select p.id
      from member p
      where (p.email is not null or p.phone is not null or p.mail_consent_on is not null)
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

-- Words beside a fact. Its commitment is sealed and stays; with the salt gone, nobody can try out
-- whether it was these words (decision 5).
create function forget_words(before timestamptz, most integer) returns integer
  language sql volatile security definer set search_path = chibo, public, pg_temp as
$$
  with forgotten as (
    update fact_text set text = null, salt = ''
    where is_job() and fact in (
      select t.fact
      from fact_text t join fact f on f.id = t.fact
      where f.at < before and t.text is not null
      limit most)
    returning 1)
  select count(*)::integer from forgotten
$$;

do $$
declare
  f regprocedure;
begin
  for f in
    select p.oid::regprocedure from pg_proc p
    where p.pronamespace = 'chibo'::regnamespace
      and (p.proname like 'forget\_%' or p.proname like 'reduce\_choices%')
  loop
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to %I', f, '${app_role}');
  end loop;
end
$$;

-- What is held about the member who asks, by kind: his right to know (docs/privacy.md). Some of it
-- he could not count by himself, as the devices of his links and the mails to him.
create function held_about_me()
  returns table (kind text, entries bigint, oldest timestamptz, newest timestamptz)
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  with me as materialized (select subject_as('person') as member),
  mine as (
    select s.id, s.meeting, s.summoned_at from summons s join me on s.member = me.member),
  links as (
    select l.* from personal_link l join mine on mine.id = l.summons),
  told as (
    select d.mail from delivery d join mine on mine.id = d.summons where d.mail is not null
    union
    select r.mail from reminder r join mine on mine.id = r.summons),
  held as (
    select 'SUMMONS' as kind, summoned_at as at from mine
    union all
    select 'LINK', issued_at from links where secret_hash is not null
    union all
    select 'DEVICE', bound_at from links where device_hash is not null
    union all
    select 'DEVICE', d.admitted_at from link_device d join links on links.id = d.link
    union all
    select 'MAIL', o.written_at from outbox o join told on told.mail = o.id where o.recipient <> ''
    union all
    select 'ANSWER', a.given_at from answer a join mine on mine.id = a.summons
    union all
    select 'EXCUSE_TEXT', a.given_at
    from answer a join mine on mine.id = a.summons where a.reason_text is not null
    union all
    select 'EVIDENCE', e.received_at from evidence e join me on e.member = me.member
    union all
    select 'ROOM_STAY', r.joined_at from room_stay r join me on r.member = me.member
    union all
    select 'ROLL_LINE', c.closed_at
    from roll_line l
      join roll_call c on c.meeting = l.meeting and c.closing = l.closing
      join me on l.member = me.member
    union all
    select 'VOTE', v.cast_at from card_vote v join me on v.member = me.member
    union all
    select 'SINGLE_VOTE', v.cast_at
    from card_vote v join me on v.member = me.member where v.choice is not null
    union all
    select 'OPINION', o.at from reserved_opinion o join me on o.member = me.member
    union all
    select 'SPEECH', s.said_at from speech s join me on s.speaker = me.member
    union all
    select 'SIGNATURE', g.signed_at from signature g join me on g.signer = me.member
    union all
    select 'TASK', t.assigned_on::timestamp at time zone 'Asia/Ho_Chi_Minh'
    from task t join me on t.owner = me.member
    union all
    select 'DUES', d.ticked_at from dues d join me on d.member = me.member
    union all
    select 'LOOK', a.at from access_log a join me on a.viewer = me.member
    union all
    select 'ACT', f.at from fact f join me on f.actor = 'person:' || me.member)
  select h.kind, count(*), min(h.at), max(h.at)
  from held h
  group by h.kind
$$;
revoke execute on function held_about_me() from public;
grant execute on function held_about_me() to ${app_role};
create index fact_by_actor on fact (actor);
