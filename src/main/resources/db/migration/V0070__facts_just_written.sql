-- Who writes a fact with a text beside it reads the number of the row he has just written, whoever
-- he is; a personal link reads no other fact (decision 5).

set search_path to chibo, public;

create policy read_what_one_has_just_written on fact for select using (
  xid = pg_current_xact_id_if_assigned());
