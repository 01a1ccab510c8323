-- Row-level security behind every table (decision 4). A policy says who reaches a row at all; the
-- queries of the rooms ask for less.

set search_path to chibo, public;

do $$
declare
  t text;
begin
  for t in
    select c.relname from pg_class c
    where c.relnamespace = 'chibo'::regnamespace and c.relkind = 'r'
      and c.relname <> 'flyway_schema_history'
  loop
    execute format('alter table %I enable row level security', t);
  end loop;
end
$$;

-- audit ------------------------------------------------------------------------------------------
create policy written_by_any_subject on fact for insert with check (subject_kind() <> '');
create policy read_in_reach on fact for select using (
  is_job() or cell in (select kept_cells()) or cell in (select overseen_cells())
  or runs(meeting));
create policy written_beside on fact_text for insert with check (subject_kind() <> '');
create policy read_by_keepers on fact_text for select using (
  exists (select 1 from fact f where f.id = fact and f.cell in (select kept_cells())));
create policy sealer on seal for all using (is_job()) with check (is_job());
create policy seals_are_open on seal for select using (subject_kind() <> '');
create policy sealer on sealed_fact for all using (is_job()) with check (is_job());
create policy seals_are_open on sealed_fact for select using (subject_kind() <> '');
create policy viewer_is_written on access_log for insert with check (viewer = subject_as('person'));
create policy cell_reads_who_looked on access_log for select using (
  cell in (select kept_cells()) or viewer = subject_as('person'));
create policy anyone_writes on outbox for insert with check (subject_kind() <> '');
create policy sent_by_a_job on outbox for all using (is_job()) with check (is_job());
create policy operator_reads on outbox for select using (subject_kind() = 'operator');
create policy keepers_read on outbox for select using (cell in (select kept_cells()));

-- identity and documents -------------------------------------------------------------------------
create policy own_account on account for select using (
  member = subject_as('person') or is_job() or subject_kind() = 'operator');
create policy accounts_are_made on account for insert with check (is_job() or subject_kind() = 'operator');
create policy example_is_public on example_account for select using (is_job());
create policy run_by on clerk_screen for all using (runs(meeting)) with check (runs(meeting));
create policy file_of_a_meeting on stored_file for select using (
  case shelf
    when 'PAPER' then exists (select 1 from meeting m where m.id = meeting)
    when 'DOCUMENT' then exists (select 1 from minutes m where m.document = stored_file.id)
      or runs(meeting)
    else cell in (select kept_cells()) or runs(meeting)
  end);
create policy stored_by on stored_file for insert with check (
  cell in (select kept_cells()) or runs(meeting));
create policy chunk_of_a_file on stored_chunk for select using (
  exists (select 1 from stored_file f where f.id = file));
create policy stored_by on stored_chunk for insert with check (
  exists (select 1 from stored_file f where f.id = file));

-- organisation -----------------------------------------------------------------------------------
alter table organisation_kind disable row level security;
create policy the_tree_is_no_secret on organisation for select using (subject_kind() <> '');
create policy the_tree_is_no_secret on organisation_parent for select using (subject_kind() <> '');
create policy in_reach on online_authorisation for select using (
  cell in (select person_cells())
  or exists (select 1 from meeting m where m.authorisation = online_authorisation.id));
create policy granted_from_above on online_authorisation for insert with check (
  cell in (select governed_cells()));
create policy revoked_from_above on online_authorisation for update using (
  cell in (select governed_cells()));

-- membership -------------------------------------------------------------------------------------
create policy in_reach on standing for select using (
  cell in (select person_cells()) or cell in (select administered_cells()) or member = myself()
  or (subject_kind() in ('site', 'clerk') and member in (select faces())));
create policy in_reach on post for select using (
  member = myself()
  or organisation in (select person_cells()) or organisation in (select administered_cells())
  or (subject_kind() = 'person' and role not in ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER', 'FOLLOWER'))
  or member in (select faces()));
create policy in_reach on member for select using (
  id = myself()
  or id in (select faces())
  or exists (select 1 from standing s where s.member = member.id)
  or exists (select 1 from post p where p.member = member.id));
create policy channels_are_kept on member for update using (
  id = subject_as('person')
  or exists (select 1 from standing s where s.member = member.id and s.cell in (select kept_cells())));

-- meeting ----------------------------------------------------------------------------------------
create policy in_reach on meeting for select using (
  cell in (select kept_cells())
  or (stage <> 'DRAFT' and (
    (kind <> 'COMMITTEE_MEETING' and cell in (select own_cells()))
    or cell in (select overseen_cells())
    or id = (select meeting_in_hand())))
  or id in (select evenings_run()));
create policy planned_by on meeting for insert with check (cell in (select kept_cells()));
create policy run_by on meeting for update using (cell in (select kept_cells()) or runs(id));

create policy seen_with_its_meeting on special_circumstance for select using (
  exists (select 1 from meeting m where m.id = meeting));
create policy recorded_by on special_circumstance for insert with check (runs(meeting));
create policy decided_above on special_circumstance for update using (
  exists (select 1 from meeting m where m.id = meeting and m.cell in (select governed_cells())));

do $$
declare
  t text;
begin
  foreach t in array array['site', 'agenda_item', 'paper', 'handbook_posting'] loop
    execute format('create policy seen_with_its_meeting on %I for select using (exists (select 1 from chibo.meeting m where m.id = meeting))', t);
    execute format('create policy written_by on %I for insert with check (chibo.runs(meeting))', t);
    execute format('create policy changed_by on %I for update using (chibo.runs(meeting))', t);
  end loop;
end
$$;
create policy counted_by_keeper on site for update using (id = subject_as('site'));

create policy in_reach on task for select using (
  cell in (select kept_cells()) or cell in (select own_cells()) or owner = myself()
  or exists (select 1 from meeting m where m.cell = task.cell and runs(m.id)));
create policy assigned_by on task for insert with check (
  cell in (select kept_cells()) or runs(assigned_in));
create policy followed_by on task for update using (
  cell in (select kept_cells()) or owner = myself() or runs(assigned_in));

create policy kept_by on dues for all using (
  cell in (select kept_cells())
  or exists (select 1 from meeting m where m.cell = dues.cell and m.month = dues.month and runs(m.id)))
  with check (cell in (select kept_cells()));
create policy kept_by on month_tick for all using (cell in (select kept_cells()))
  with check (cell in (select kept_cells()));

-- notice -----------------------------------------------------------------------------------------
create policy in_reach on summons for select using (
  id = subject_as('link') or member = myself() or runs(meeting)
  or (subject_kind() in ('site', 'room') and meeting = (select meeting_in_hand()))
  or (subject_kind() = 'person' and exists (
    select 1 from meeting m where m.id = meeting and m.cell in (select overseen_cells()))));
create policy written_by on summons for insert with check (runs(meeting));
create policy changed_by on summons for update using (runs(meeting));

create policy in_hand on personal_link for select using (
  summons = subject_as('link')
  or exists (select 1 from summons s where s.id = summons and runs(s.meeting)));
create policy issued_by on personal_link for insert with check (
  exists (select 1 from summons s where s.id = summons and runs(s.meeting)));
create policy changed_by on personal_link for update using (
  summons = subject_as('link')
  or exists (select 1 from summons s where s.id = summons and runs(s.meeting)));
create policy own_code on device_code for all
  using (exists (select 1 from personal_link l where l.id = link and l.summons = subject_as('link')))
  with check (exists (select 1 from personal_link l where l.id = link and l.summons = subject_as('link')));

create policy seen_by_keepers on delivery for select using (
  exists (select 1 from summons s where s.id = summons and runs(s.meeting)));
create policy written_by on delivery for insert with check (
  exists (select 1 from summons s where s.id = summons and runs(s.meeting)));

-- An excuse is read by the cell committee and the member alone (decision 13).
create policy read_by_committee on answer for select using (
  exists (select 1 from summons s join meeting m on m.id = s.meeting
    where s.id = summons and (s.member = myself() or m.cell in (select kept_cells()))));
create policy given_by on answer for insert with check (
  summons = subject_as('link')
  or exists (select 1 from summons s join meeting m on m.id = s.meeting
    where s.id = summons and (s.member = myself() or m.cell in (select kept_cells()))));
create policy decided_by on answer for update using (
  exists (select 1 from summons s join meeting m on m.id = s.meeting
    where s.id = summons and m.cell in (select kept_cells())));

-- room -------------------------------------------------------------------------------------------
create policy service_only on room_key for all using (is_job()) with check (is_job());
create policy service_only on room_event for all using (is_job()) with check (is_job());
create policy of_the_room on room for all
  using (meeting = (select meeting_in_hand()) or runs(meeting))
  with check (meeting = (select meeting_in_hand()));
create policy of_the_member on room_pass for all
  using (meeting = subject_as('room') or runs(meeting)
    or (meeting = (select meeting_in_hand()) and member = myself()))
  with check (runs(meeting) or (meeting = (select meeting_in_hand()) and member = myself()));
create policy of_the_room on room_stay for all
  using (meeting = subject_as('room') or runs(meeting) or member = myself()
    or exists (select 1 from meeting m where m.id = meeting and m.cell in (select overseen_cells())))
  with check (meeting = subject_as('room') or runs(meeting));

-- attendance -------------------------------------------------------------------------------------
create policy in_reach on evidence for select using (
  runs(meeting) or member = myself() or meeting = subject_as('room')
  or meeting = (select s.meeting from site s where s.id = subject_as('site'))
  or exists (select 1 from meeting m where m.id = meeting and m.cell in (select overseen_cells())));
create policy given_by on evidence for insert with check (
  runs(meeting)
  or (subject_kind() = 'link' and member = myself() and meeting = (select meeting_in_hand())
    and kind in ('LINK', 'HALL_CODE', 'LEFT'))
  or (subject_kind() = 'person' and member = myself() and kind in ('LINK', 'HALL_CODE', 'LEFT'))
  or (subject_kind() = 'site' and site = subject_as('site') and meeting = (select meeting_in_hand())
    and kind in ('SITE_ROLL', 'CORRECTION'))
  or (subject_kind() = 'room' and meeting = subject_as('room') and kind = 'ROOM'));
create policy seen_with_its_meeting on roll_call for select using (
  exists (select 1 from meeting m where m.id = meeting));
create policy closed_by on roll_call for insert with check (runs(meeting));
create policy in_reach on roll_line for select using (
  runs(meeting) or member = myself()
  or exists (select 1 from meeting m where m.id = meeting
    and (m.cell in (select overseen_cells()) or m.cell in (select kept_cells()))));
create policy closed_by on roll_line for insert with check (runs(meeting));

-- ballot -----------------------------------------------------------------------------------------
create policy seen_with_its_meeting on motion for select using (
  exists (select 1 from meeting m where m.id = meeting));
create policy put_by on motion for insert with check (runs(meeting));
create policy closed_by on motion for update using (runs(meeting));
create policy counted_by on hand_count for all
  using (exists (select 1 from motion m where m.id = motion
    and (runs(m.meeting) or (subject_kind() = 'site' and site = subject_as('site')))))
  with check (exists (select 1 from motion m where m.id = motion
    and (runs(m.meeting) or (subject_kind() = 'site' and site = subject_as('site')))));

revoke select, update on card_vote from ${app_role};
grant select (motion, member, cast_at, refused_at, refused_by) on card_vote to ${app_role};
grant update (choice, cast_at, refused_at, refused_by) on card_vote to ${app_role};
create policy own_or_run on card_vote for select using (
  member = myself() or exists (select 1 from motion m where m.id = motion and runs(m.meeting)));
create policy cast_by_link on card_vote for insert with check (
  subject_kind() = 'link' and member = myself()
  and exists (select 1 from motion m where m.id = motion and m.meeting = meeting_in_hand()
    and m.by_link and m.closed_at is null));
create policy changed_or_refused on card_vote for update using (
  exists (select 1 from motion m where m.id = motion and m.closed_at is null
    and (runs(m.meeting) or member = myself())));

create policy read_in_the_cell on reserved_opinion for select using (
  member = myself() or runs(meeting));
create policy reserved_by on reserved_opinion for insert with check (
  runs(meeting) or (member = myself() and meeting = (select meeting_in_hand())));

-- minutes: the cell's own until they are sent (R35) ------------------------------------------------
create policy in_reach on minutes for select using (
  runs(meeting)
  or exists (select 1 from meeting m where m.id = meeting and (
    (m.kind <> 'COMMITTEE_MEETING' and minutes.stage = 'ISSUED' and m.cell in (select own_cells()))
    or (minutes.sent_at is not null and m.cell in (select overseen_cells())))));
create policy written_by on minutes for insert with check (runs(meeting));
create policy changed_by on minutes for update using (runs(meeting));
create policy in_reach on speech for select using (runs(meeting));
create policy written_by on speech for insert with check (runs(meeting));
create policy changed_by on speech for update using (runs(meeting));
create policy seen_with_its_minutes on signature for select using (
  exists (select 1 from minutes m where m.meeting = signature.meeting));
create policy signed_by on signature for insert with check (
  runs(meeting) and (signer = subject_as('person') or way = 'ON_PAPER'));
create policy numbers_of_the_cell on document_number for select using (
  cell in (select kept_cells()) or runs(meeting));
create policy numbers_of_the_cell_taken on document_number for insert with check (
  cell in (select kept_cells()) or runs(meeting));
