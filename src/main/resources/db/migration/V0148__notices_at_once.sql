-- The notices of a whole meeting are written by functions that ask once whether this subject runs
-- it; row-level security would ask again for each row (decisions 4 and 24).

set search_path to chibo, public;

-- Who is summoned, is told by mail first, and was not written to.
create function notices_due(asked uuid)
  returns table (summons uuid, member uuid, name text, email text)
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select s.id, s.member, p.full_name, p.email
  from summons s join member p on p.id = s.member
  where (select runs(asked))
    and s.meeting = asked and s.withdrawn_at is null
    and mail_comes_first(p)
    and not exists (select 1 from delivery d where d.summons = s.id and d.channel = 'MAIL')
  order by s.id
  limit 600
$$;

-- Links for people who are summoned to this meeting, and for nobody else.
create function issue_links(asked uuid, links jsonb, paper boolean, issuer uuid, at timestamptz,
    expires timestamptz) returns integer
  language sql volatile security definer set search_path = chibo, public, pg_temp as
$$
  with issued as (
    insert into personal_link (summons, secret_hash, on_paper, issued_by, issued_at, expires_at)
    select s.id, decode(l.hash, 'hex'), paper, issuer, at, expires
    from jsonb_to_recordset(links) as l(summons uuid, hash text)
      join summons s on s.id = l.summons and s.meeting = asked
    where (select runs(asked))
    returning 1)
  select count(*)::integer from issued
$$;

-- That letters about this meeting went to people who are summoned to it.
create function note_mails(asked uuid, mails jsonb, noted_at timestamptz, sequence integer,
    method text) returns integer
  language sql volatile security definer set search_path = chibo, public, pg_temp as
$$
  with noted as (
    insert into delivery (summons, channel, mail, at, calendar_sequence, calendar_method)
    select s.id, 'MAIL', told.mail, noted_at, sequence, method
    from jsonb_to_recordset(mails) as told(summons uuid, mail uuid)
      join summons s on s.id = told.summons and s.meeting = asked
    where (select runs(asked) or is_job())
    returning 1)
  select count(*)::integer from noted
$$;
