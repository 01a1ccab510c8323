-- R28: issued minutes stay as they are. What is to be added afterwards is an addendum: numbered,
-- with its reason, signed by the same two in the same ways, bound to the file that was issued.

set search_path to chibo, public;

create table addendum (
  id            uuid primary key,
  meeting       uuid not null references minutes,
  number        integer not null check (number > 0),
  reason        text not null check (length(reason) between 1 and 2000),
  text          text not null check (length(text) between 1 and 20000),
  original      bytea not null check (octet_length(original) = 32),
  written_at    timestamptz not null,
  written_by    uuid not null references member,
  withdrawn_at  timestamptz,
  issued_at     timestamptz,
  document      uuid references stored_file,
  sha256        bytea check (octet_length(sha256) = 32),
  verify_code   text unique,
  fingerprint   text,
  unique (meeting, number),
  check (num_nulls(issued_at, document, sha256, verify_code, fingerprint) in (0, 5)),
  check (withdrawn_at is null or issued_at is null)
);
comment on column addendum.original is 'SHA-256 of the issued file that this adds to.';

create table addendum_signature (
  addendum      uuid not null references addendum,
  part          text not null check (part in ('CLERK', 'CHAIR')),
  signer        uuid not null references member,
  way           text not null check (way in ('SERVICE', 'ON_PAPER', 'CERTIFICATE')),
  signed_at     timestamptz not null,
  signed_in_at  timestamptz,
  content_hash  bytea not null check (octet_length(content_hash) = 32),
  scan          uuid references stored_file,
  primary key (addendum, part),
  check (way <> 'SERVICE' or signed_in_at is not null),
  check (way <> 'ON_PAPER' or scan is not null)
);

revoke update on addendum_signature from ${app_role};

create function an_addendum_adds() returns trigger
  language plpgsql as
$$
begin
  if tg_op = 'DELETE' then
    raise exception 'addenda are never deleted';
  end if;
  if tg_op = 'INSERT' then
    if not exists (select 1 from chibo.minutes m
      where m.meeting = new.meeting and m.stage = 'ISSUED' and m.sha256 = new.original)
    then
      raise exception 'an addendum adds to the minutes that were issued';
    end if;
    return new;
  end if;
  if old.issued_at is not null or old.withdrawn_at is not null then
    raise exception 'an addendum that is issued or withdrawn does not change';
  end if;
  if (new.id, new.meeting, new.number, new.reason, new.text, new.original, new.written_at, new.written_by)
    is distinct from
    (old.id, old.meeting, old.number, old.reason, old.text, old.original, old.written_at, old.written_by)
  then
    raise exception 'what an addendum says does not change';
  end if;
  if new.withdrawn_at is not null
    and exists (select 1 from chibo.addendum_signature s where s.addendum = old.id)
  then
    raise exception 'a signed addendum is not withdrawn';
  end if;
  return new;
end
$$;

create trigger locked before insert or update or delete on addendum
  for each row execute function an_addendum_adds();

alter table addendum enable row level security;
alter table addendum_signature enable row level security;

-- Seen by whoever sees the minutes, once it is issued; before that by those who run the evening.
create policy seen_with_its_minutes on addendum for select using (
  runs(meeting)
  or (issued_at is not null and exists (select 1 from minutes m where m.meeting = addendum.meeting)));
create policy written_by on addendum for insert with check (
  runs(meeting) and written_by = subject_as('person'));
create policy changed_by on addendum for update using (runs(meeting));
create policy seen_with_its_addendum on addendum_signature for select using (
  exists (select 1 from addendum a where a.id = addendum));
create policy signed_by on addendum_signature for insert with check (
  exists (select 1 from addendum a where a.id = addendum and runs(a.meeting))
  and (signer = subject_as('person') or way = 'ON_PAPER'));
create policy file_of_an_addendum on stored_file for select using (
  shelf = 'DOCUMENT' and exists (select 1 from addendum a where a.document = stored_file.id));

-- The public check: a code is that of minutes or of an addendum to them, which then names the code
-- of its minutes.
drop function issued_document(text);
create function issued_document(code text)
  returns table (number_text text, cell text, issued_at timestamptz, sha256 bytea, fingerprint text,
    addendum integer, original text)
  language sql stable security definer set search_path = chibo, public as
$$
  select m.number_text, o.name, m.issued_at, m.sha256, m.fingerprint, null::integer, null::text
  from minutes m
    join meeting t on t.id = m.meeting
    join organisation o on o.id = t.cell
  where m.verify_code = issued_document.code and m.stage = 'ISSUED'
  union all
  select m.number_text, o.name, a.issued_at, a.sha256, a.fingerprint, a.number, m.verify_code
  from addendum a
    join minutes m on m.meeting = a.meeting
    join meeting t on t.id = m.meeting
    join organisation o on o.id = t.cell
  where a.verify_code = issued_document.code and a.issued_at is not null
$$;

create function issued_addenda(code text)
  returns table (number integer, verify_code text, issued_at timestamptz, fingerprint text)
  language sql stable security definer set search_path = chibo, public as
$$
  select a.number, a.verify_code, a.issued_at, a.fingerprint
  from minutes m join addendum a on a.meeting = m.meeting
  where m.verify_code = issued_addenda.code and a.issued_at is not null
  order by a.number
$$;
