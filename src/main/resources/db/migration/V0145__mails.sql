-- Mails that rest at night, what hinders them, addresses that take none, and how one asks for no
-- more (decisions 13 and 24).

set search_path to chibo, public;

alter table outbox drop column last_error;
alter table outbox
  add column trouble text check (trouble in ('ADDRESS_UNREADABLE', 'ADDRESS_REFUSED', 'RETURNED',
    'LETTER_REFUSED', 'SENDER_REFUSED', 'SERVER_BUSY', 'SERVER_AWAY', 'SERVER_SILENT',
    'SERVER_UNREADABLE')),
  add column rests_until timestamptz,
  add column tried_at timestamptz,
  add column unsubscribe text;
comment on column outbox.trouble is 'Why the last attempt failed; never what a server said, which may hold an address.';
comment on column outbox.rests_until is 'It is not sent in quiet hours before then; null: it goes at any hour.';
comment on column outbox.unsubscribe is 'Where its reader asks for no more mails; gone with the body.';
create index outbox_tried on outbox (tried_at) where tried_at is not null;

-- The operator lets a letter go again, or notes that it came back.
create policy operator_mends on outbox for update using (subject_kind() = 'operator')
  with check (subject_kind() = 'operator');

create function address_hash(address text) returns bytea
  language sql immutable strict parallel safe as
$$
  select sha256(convert_to(lower(address), 'UTF8'))
$$;

-- An address that a mail server refused for good, or from which a mail came back. Only a hash: it is
-- compared, never read. A corrected address is another one; one that was right is cleared.
create table wrong_address (
  address_hash bytea primary key check (octet_length(address_hash) = 32),
  trouble      text not null check (trouble in ('ADDRESS_UNREADABLE', 'ADDRESS_REFUSED', 'RETURNED')),
  since        timestamptz not null,
  cleared_at   timestamptz
);
alter table wrong_address enable row level security;
create policy compared_by_anyone on wrong_address for select using (subject_kind() <> '');
create policy noted_when_sending on wrong_address for insert
  with check (is_job() or subject_kind() = 'operator');
create policy noted_again_or_cleared on wrong_address for update using (
  is_job() or subject_kind() = 'operator'
  or exists (select 1 from member m join standing s on s.member = m.id
    where s.cell in (select kept_cells()) and address_hash(m.email) = wrong_address.address_hash));

-- Fills the marks of a letter that goes to many.
create function filled(pattern text, fills jsonb) returns text
  language plpgsql immutable strict parallel safe as
$$
declare
  fill record;
begin
  for fill in select key, value from jsonb_each_text(fills) loop
    pattern := replace(pattern, fill.key, fill.value);
  end loop;
  return pattern;
end
$$;
