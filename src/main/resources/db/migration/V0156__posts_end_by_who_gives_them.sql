-- An act about a standing may end the posts that hang on it, but only those that its writer gives
-- (decision 22), his own, and the leadership of a group, which comes and goes with the group. Without
-- this a deputy could end the secretary's post, and with it his access, by writing down his leaving.

set search_path to chibo, public;

drop policy ends_with_the_standing on post;
create policy ends_with_the_standing on post for update
  using (organisation in (select standing_cells())
    and (role = 'GROUP_LEADER' or member = subject_as('person') or gives_post(organisation, role)))
  with check (until_on is not null and organisation in (select standing_cells()));

-- Whether somebody is a guest of a cell at any time of a span, for who writes down his attachment:
-- the host's roster is closed to him, this one answer is not. `until` is the last day, or null.
create function is_guest_at(asked uuid, host uuid, since date, until date) returns boolean
  language sql stable security definer set search_path = chibo, public, pg_temp as
$$
  select exists (
      select 1 from standing h
      where h.member = asked and h.cell in (select standing_cells()))
    and exists (
      select 1 from standing s
      where s.member = asked and s.cell = host
        and daterange(s.from_on, s.until_on) && daterange(since, until, '[]'))
$$;
