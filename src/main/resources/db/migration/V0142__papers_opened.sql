-- Who opened which paper and when first (R9): so that it can be shown that papers were there and read
-- before the meeting.

set search_path to chibo, public;

create table paper_opening (
  paper      uuid not null references paper,
  member     uuid not null references member,
  opened_at  timestamptz not null,
  primary key (paper, member)
);
comment on column paper_opening.opened_at is 'The first time; opening it again changes nothing.';
alter table paper_opening enable row level security;
create policy own_opening on paper_opening for insert with check (
  member = myself() and exists (select 1 from paper p where p.id = paper));
create policy seen_by_keepers on paper_opening for select using (
  member = myself()
  or exists (select 1 from paper p join meeting m on m.id = p.meeting
    where p.id = paper and m.cell in (select kept_cells())));
revoke update on paper_opening from ${app_role};
