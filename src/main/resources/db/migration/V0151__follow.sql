-- The committee member who follows a cell (R37, steps 2, 6 and 9): whether he attends, what he
-- remarked, what he asked of the cell and what became of it. Read by the cell's officers and those
-- above the cell, never by its members.

set search_path to chibo, public;

-- Cells this person follows today.
create function followed_cells() returns setof uuid
  language sql stable security definer set search_path = chibo, public as
$$
  select p.organisation
  from post p
  where p.member = subject_as('person') and p.role = 'FOLLOWER'
    and p.from_on <= today() and (p.until_on is null or p.until_on > today())
$$;

-- The follower says that he does not attend without a reason from the list: nobody decides on it.
do $$
declare
  c text;
begin
  for c in
    select conname from pg_constraint
    where conrelid = 'chibo.answer'::regclass and contype = 'c'
      and pg_get_constraintdef(oid) like '%reason_code IS NOT NULL%'
  loop
    execute format('alter table chibo.answer drop constraint %I', c);
  end loop;
end
$$;
alter table answer add constraint reasons_are_of_excuses
  check (reason_code is null or reply = 'CANNOT_COME');
comment on column answer.reason_text is
  'Why somebody cannot come, in his words; of the committee member who follows the cell: his word to the secretary.';

create table follow_remark (
  id          uuid primary key,
  cell        uuid not null references organisation,
  meeting     uuid not null references meeting,
  author      uuid not null references member,
  text        text not null check (length(text) between 1 and 4000),
  minuted     boolean not null,
  written_at  timestamptz not null
);
create index follow_remark_by_cell on follow_remark (cell, written_at);
comment on column follow_remark.minuted is 'Given while the meeting ran, and taken into its minutes.';

create table follow_request (
  id         uuid primary key,
  cell       uuid not null references organisation,
  meeting    uuid references meeting,
  asked_by   uuid not null references member,
  text       text not null check (length(text) between 1 and 2000),
  due_month  date not null check (extract(day from due_month) = 1),
  asked_at   timestamptz not null
);
create index follow_request_by_cell on follow_request (cell, asked_at);

-- The newest step of a request is where it stands; without one it waits for the cell.
create table follow_step (
  request    uuid not null references follow_request,
  step       integer not null check (step > 0),
  kind       text not null check (kind in ('ANSWERED', 'ASKED_AGAIN', 'CLOSED')),
  text       text not null check (length(text) <= 2000),
  due_month  date check (extract(day from due_month) = 1),
  taken_by   uuid not null references member,
  taken_at   timestamptz not null,
  primary key (request, step),
  check ((kind = 'ASKED_AGAIN') = (due_month is not null)),
  check (kind = 'CLOSED' or text <> '')
);

-- What was said stays as it was said.
revoke update on follow_remark, follow_request, follow_step from ${app_role};

alter table follow_remark enable row level security;
alter table follow_request enable row level security;
alter table follow_step enable row level security;

create policy read_by_both_sides on follow_remark for select using (
  cell in (select kept_cells()) or cell in (select overseen_cells()));
create policy written_by_follower on follow_remark for insert with check (
  author = subject_as('person') and cell in (select followed_cells())
  and exists (select 1 from meeting m where m.id = meeting and m.cell = follow_remark.cell));

create policy read_by_both_sides on follow_request for select using (
  cell in (select kept_cells()) or cell in (select overseen_cells()));
create policy asked_by_follower on follow_request for insert with check (
  asked_by = subject_as('person') and cell in (select followed_cells())
  and (meeting is null
    or exists (select 1 from meeting m where m.id = meeting and m.cell = follow_request.cell)));

create policy read_by_both_sides on follow_step for select using (
  exists (select 1 from follow_request r where r.id = request));
create policy taken_by_the_right_side on follow_step for insert with check (
  taken_by = subject_as('person')
  and exists (select 1 from follow_request r
    where r.id = request and (
      (kind = 'ANSWERED' and r.cell in (select kept_cells()))
      or (kind <> 'ANSWERED' and r.cell in (select followed_cells())))));

-- Whether the minutes of this meeting still take a remark of its follower as he gives it: it runs,
-- and they were not read out yet.
create function takes_remarks(asked uuid) returns boolean
  language sql stable security definer set search_path = chibo, public as
$$
  select exists (
    select 1 from meeting m
    where m.id = asked and m.stage = 'OPEN' and m.cell in (select followed_cells())
      and not exists (select 1 from minutes n where n.meeting = m.id and n.stage <> 'DRAFT'))
$$;

create policy remarked_by_follower on speech for insert with check (
  kind = 'REMARK' and speaker = subject_as('person') and takes_remarks(meeting));
create policy own_remark on speech for select using (
  kind = 'REMARK' and subject_kind() = 'person' and speaker = subject_as('person'));
