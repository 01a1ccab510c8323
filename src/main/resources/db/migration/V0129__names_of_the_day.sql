-- A document that was issued names its cell as the cell was called on the day of the meeting (R2).

set search_path to chibo, public;

create function name_at(asked uuid, day date) returns text
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select coalesce(
    (select n.name from organisation_name n
     where n.organisation = asked and n.from_on <= day and (n.until_on is null or n.until_on > day)),
    (select o.name from organisation o where o.id = asked))
$$;
revoke execute on function name_at(uuid, date) from public;

create or replace function issued_document(code text)
  returns table (number_text text, cell text, issued_at timestamptz, sha256 bytea, fingerprint text,
    addendum integer, original text)
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select m.number_text, name_at(t.cell, (t.starts_at at time zone 'Asia/Ho_Chi_Minh')::date),
    m.issued_at, m.sha256, m.fingerprint, null::integer, null::text
  from minutes m join meeting t on t.id = m.meeting
  where m.verify_code = issued_document.code and m.stage = 'ISSUED'
  union all
  select m.number_text, name_at(t.cell, (t.starts_at at time zone 'Asia/Ho_Chi_Minh')::date),
    a.issued_at, a.sha256, a.fingerprint, a.number, m.verify_code
  from addendum a
    join minutes m on m.meeting = a.meeting
    join meeting t on t.id = m.meeting
  where a.verify_code = issued_document.code and a.issued_at is not null
$$;
