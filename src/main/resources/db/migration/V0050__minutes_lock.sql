-- Minutes are locked by the tables themselves (R28): content stays as it was signed, and after the
-- issue nothing changes but that they were sent up.

set search_path to chibo, public;

create function vietnam_day(instant timestamptz) returns date
  language sql immutable as
$$
  select (instant at time zone 'Asia/Ho_Chi_Minh')::date
$$;

alter table minutes
  add column fingerprint text,
  add column adopted_for integer check (adopted_for >= 0),
  add column adopted_against integer check (adopted_against >= 0),
  add column adopted_abstaining integer check (adopted_abstaining >= 0),
  add column adopted_body integer check (adopted_body >= 0),
  add constraint adoption_counted_whole check (
    num_nulls(adopted_for, adopted_against, adopted_abstaining, adopted_body) in (0, 4)),
  add constraint adopted_before_signed check (
    stage not in ('ADOPTED', 'SIGNED', 'ISSUED') or adopted_at is not null);
comment on column minutes.fingerprint is 'The short hash of what the document says, as it is printed beside its code.';
comment on column minutes.adopted_for is 'The vote on the minutes against the frozen body; minutes.adoption names the motion where it was put as one.';

-- A speech is corrected by striking it and writing another in its place.
alter table speech
  add column said_at timestamptz not null default now(),
  add column corrects uuid references speech;
comment on column speech.said_at is 'Its place in the order; the device''s clock where it was typed without a network.';

create function what_is_signed_stays() returns trigger
  language plpgsql as
$$
begin
  if tg_op = 'DELETE' then
    raise exception 'minutes are never deleted';
  end if;
  if old.stage = 'ISSUED'
    and to_jsonb(new) - array['sent_at', 'sent_by'] is distinct from to_jsonb(old) - array['sent_at', 'sent_by']
  then
    raise exception 'issued minutes do not change';
  end if;
  if old.sent_at is not null and (new.sent_at, new.sent_by) is distinct from (old.sent_at, old.sent_by) then
    raise exception 'what was sent stays sent';
  end if;
  if new.content is distinct from old.content
    and exists (select 1 from chibo.signature s where s.meeting = old.meeting)
  then
    raise exception 'signed minutes do not change';
  end if;
  return new;
end
$$;

create trigger locked before update or delete on minutes
  for each row execute function what_is_signed_stays();

create function nothing_is_said_after_the_signature() returns trigger
  language plpgsql as
$$
begin
  if exists (select 1 from chibo.minutes m where m.meeting = new.meeting and m.stage in ('SIGNED', 'ISSUED')) then
    raise exception 'signed minutes do not change';
  end if;
  return new;
end
$$;

create trigger locked before insert or update on speech
  for each row execute function nothing_is_said_after_the_signature();

-- The public check answers with the printed fingerprint too, for who holds only the paper. The
-- parameter is named in full: an organisation has a code of its own, which would be meant instead.
drop function issued_document(text);
create function issued_document(code text)
  returns table (number_text text, cell text, issued_at timestamptz, sha256 bytea, fingerprint text)
  language sql stable security definer set search_path = chibo, public as
$$
  select m.number_text, o.name, m.issued_at, m.sha256, m.fingerprint
  from minutes m
    join meeting t on t.id = m.meeting
    join organisation o on o.id = t.cell
  where m.verify_code = issued_document.code and m.stage = 'ISSUED'
$$;
