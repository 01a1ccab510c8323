-- An account is made or linked by invitation, and closed with the last post (decisions 9 and 22).

set search_path to chibo, public;

-- `seen_at`: the first sign-in. Until then a new first password may still be asked for.
-- `sign_in_due`: the sign-in server has not yet heard that the account is closed; a job tells it.
alter table account
  add seen_at timestamptz,
  add sign_in_due boolean not null default false,
  add sign_in_next_at timestamptz,
  add sign_in_tries integer not null default 0;
update account set seen_at = created_at where subject is not null;
create index account_to_tell on account (sign_in_next_at) where sign_in_due;

create table account_invitation (
  id           uuid primary key,
  member       uuid not null references member,
  post         uuid not null references post,
  secret_hash  bytea unique check (octet_length(secret_hash) = 32),
  by_hand      boolean not null,
  issued_by    text not null,
  issued_at    timestamptz not null,
  expires_at   timestamptz not null check (expires_at > issued_at),
  opened_at    timestamptz,
  accepted_at  timestamptz,
  revoked_at   timestamptz,
  account      uuid references account,
  check ((accepted_at is null) = (account is null))
);
comment on column account_invitation.opened_at is 'When somebody pressed the first button behind the link; opening it is not noted, mail scanners do that.';
create unique index one_open_invitation on account_invitation (member)
  where accepted_at is null and revoked_at is null;
create index account_invitation_by_post on account_invitation (post, issued_at desc);
alter table account_invitation enable row level security;

create function operator_invites(asked uuid) returns boolean
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select subject_kind() = 'operator'
    and exists (select 1 from post p where p.id = asked and p.role = 'ADMINISTRATOR')
$$;

create function may_invite(asked uuid, who uuid) returns boolean
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select operator_invites(asked) or exists (
    select 1 from post p
    where p.id = asked and p.member = who and who <> coalesce(subject_as('person'), '00000000-0000-0000-0000-000000000000')
      and (p.until_on is null or p.until_on > today())
      and invites_to(p.organisation, p.role))
$$;

create policy by_whom_it_concerns on account_invitation for select using (
  is_job() or may_invite(post, member));
create policy issued on account_invitation for insert with check (may_invite(post, member));
create policy kept on account_invitation for update using (is_job() or may_invite(post, member));
revoke select, update on account_invitation from ${app_role};
grant select (id, member, post, by_hand, issued_by, issued_at, expires_at, opened_at, accepted_at,
  revoked_at, account) on account_invitation to ${app_role};
grant update (secret_hash, opened_at, accepted_at, revoked_at, account) on account_invitation
  to ${app_role};
create policy kept_by_a_job on account for update using (is_job());

-- The first sign-in is noted; the rest is as in V0012.
create or replace function account_of(signed_in text, name text)
  returns table (account uuid, username text, member uuid)
  language sql volatile security definer set search_path = chibo, public, pg_temp as
$$
  update account a set subject = signed_in
  where a.username = lower(name) and a.subject is null and a.disabled_at is null;
  update account a set seen_at = now()
  where a.subject = signed_in and a.seen_at is null and a.disabled_at is null;
  select a.id, a.username, a.member
  from account a
  where a.subject = signed_in and a.disabled_at is null
$$;

-- Whether this sign-in belongs to an account that was closed.
create function account_is_closed(signed_in text) returns boolean
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select exists (select 1 from account a where a.subject = signed_in and a.disabled_at is not null)
$$;

-- What the holder of a secret is invited to. Only what its holder has finds it.
create function invitation_by_hash(hash bytea)
  returns table (id uuid, member uuid, name text, expires_at timestamptz, accepted_at timestamptz,
    revoked_at timestamptz, post_ended boolean, account uuid, username text, subject text,
    closed boolean, seen boolean, place uuid)
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select i.id, i.member, m.full_name, i.expires_at, i.accepted_at, i.revoked_at,
    p.until_on is not null and p.until_on <= today(),
    a.id, a.username, a.subject, a.disabled_at is not null, a.seen_at is not null, p.organisation
  from account_invitation i
    join member m on m.id = i.member
    join post p on p.id = i.post
    left join account a on a.member = i.member
  where i.secret_hash = hash
$$;

-- Names that are taken, to propose one that is free; for the invitation's own job.
create function usernames_like(stem text) returns setof text
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select a.username from account a where is_job() and a.username like stem || '%'
$$;

-- Who has an account at these posts, and how far an invitation came. No link, no secret.
create function account_states(asked uuid)
  returns table (post uuid, username text, closed boolean, seen boolean, mailable boolean,
    by_hand boolean, issued_at timestamptz, expires_at timestamptz, opened_at timestamptz,
    accepted_at timestamptz, revoked_at timestamptz)
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select p.id, a.username, a.disabled_at is not null, a.seen_at is not null,
    m.email is not null and m.mail_consent_on is not null, i.by_hand,
    i.issued_at, i.expires_at, i.opened_at, i.accepted_at, i.revoked_at
  from post p
    join member m on m.id = p.member
    left join account a on a.member = p.member
    left join lateral (
      select * from account_invitation n
      where n.member = p.member order by n.issued_at desc limit 1) i on true
  where p.organisation = asked and invites_to(p.organisation, p.role)
    and (p.until_on is null or p.until_on > today())
$$;

-- The holder of a post before he is invited. A mail only to who agreed to mails.
create function post_to_invite(place uuid, asked uuid)
  returns table (post uuid, member uuid, name text, mail text, organisation uuid, may_invite boolean,
    has_account boolean)
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select p.id, p.member, m.full_name,
    case when m.mail_consent_on is not null then m.email end, p.organisation,
    may_invite(p.id, p.member),
    exists (
      select 1 from account a
      where a.member = p.member and a.disabled_at is null and a.seen_at is not null)
  from post p join member m on m.id = p.member
  where p.id = asked and p.organisation = place and may_invite(p.id, p.member)
$$;

-- An account is for a post: who holds none, now or later, needs none, unless he writes up a meeting
-- as its clerk. Who never held one is left alone.
create function needs_account(asked uuid) returns boolean
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select exists (select 1 from post p where p.member = asked and (p.until_on is null or p.until_on > today()))
    or not exists (select 1 from post p where p.member = asked)
    or exists (
      select 1 from meeting m
      where m.clerk = asked and (m.stage in ('CALLED', 'OPEN')
        or m.stage = 'ENDED' and not exists (
          select 1 from minutes b where b.meeting = m.id and b.stage = 'ISSUED')))
$$;

-- Closes the account of who needs none any more. It can only do what the dates say already, so
-- whoever ended a post may call it. Called twice, the first counts.
create function close_account_of(asked uuid, at timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
begin
  if subject_kind() not in ('person', 'job') or needs_account(asked) then return false; end if;
  update account set disabled_at = at, sign_in_due = true, sign_in_next_at = at, sign_in_tries = 0
  where member = asked and disabled_at is null;
  return found;
end
$$;

-- The same for posts that ended by their date; the answer is whose accounts were closed.
create function close_ended_accounts(at timestamptz, most integer) returns setof uuid
  language sql volatile security definer set search_path = chibo, public, pg_temp as
$$
  update account set disabled_at = at, sign_in_due = true, sign_in_next_at = at, sign_in_tries = 0
  where is_job() and id in (
    select a.id from account a
    where a.disabled_at is null and a.member is not null
      and exists (select 1 from post p where p.member = a.member and p.until_on <= today())
      and not needs_account(a.member)
    limit most)
  returning member
$$;

-- The operator of a new installation names an administrator, and nothing else: a new person, and
-- his post. Null where this organisation cannot have one.
create function name_administrator(asked uuid, whose text, born integer, his_sex text, mail text,
    called text) returns table (member uuid, post uuid)
  language plpgsql volatile security definer set search_path = chibo, public, pg_temp as
$$
begin
  if subject_kind() <> 'operator' or not exists (
      select 1 from organisation o
      where o.id = asked and o.kind <> 'CELL' and o.established_on <= today()
        and (o.dissolved_on is null or o.dissolved_on > today())) then
    return;
  end if;
  member := uuidv7();
  post := uuidv7();
  insert into member (id, full_name, birth_year, sex, email, mail_consent_on)
  values (member, whose, born, his_sex, nullif(mail, ''),
    case when mail <> '' then today() end);
  insert into post (id, member, organisation, role, title, from_on)
  values (post, member, asked, 'ADMINISTRATOR', called, today());
  return next;
end
$$;

-- Administrators before the operator: where, who, how far the invitation came.
create function administrators_named()
  returns table (post uuid, place uuid, organisation text, name text, from_on date, username text,
    closed boolean, seen boolean, mailable boolean, by_hand boolean, issued_at timestamptz,
    expires_at timestamptz, opened_at timestamptz, accepted_at timestamptz, revoked_at timestamptz)
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select p.id, o.id, o.name, m.full_name, p.from_on, a.username, a.disabled_at is not null,
    a.seen_at is not null, m.email is not null and m.mail_consent_on is not null, i.by_hand,
    i.issued_at, i.expires_at, i.opened_at, i.accepted_at, i.revoked_at
  from post p
    join organisation o on o.id = p.organisation
    join member m on m.id = p.member
    left join account a on a.member = p.member
    left join lateral (
      select * from account_invitation n
      where n.member = p.member order by n.issued_at desc limit 1) i on true
  where subject_kind() = 'operator' and p.role = 'ADMINISTRATOR'
    and (p.until_on is null or p.until_on > today())
  order by p.recorded_at desc
  limit 200
$$;

-- Hashes of secrets that open nothing any more, so long after (R34).
create function forget_account_invitations(before timestamptz, most integer) returns integer
  language sql volatile security definer set search_path = chibo, public, pg_temp as
$$
  with forgotten as (
    update account_invitation set secret_hash = null
    where is_job() and id in (
      select id from account_invitation
      where expires_at < before and secret_hash is not null
      limit most)
    returning 1)
  select count(*)::integer from forgotten
$$;
