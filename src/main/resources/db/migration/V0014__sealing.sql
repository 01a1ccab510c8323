-- Facts that wait for the sealer (decision 5), so that it need not search for what has no seal.

set search_path to chibo, public;

create table unsealed (
  fact  bigint primary key references fact
);
insert into unsealed (fact)
select f.id from fact f where not exists (select 1 from sealed_fact s where s.fact = f.id);

create function wait_for_the_seal() returns trigger
  language plpgsql security definer set search_path = chibo, public as
$$
begin
  insert into unsealed (fact) values (new.id);
  return new;
end
$$;

create trigger fact_waits_for_its_seal
  after insert on fact
  for each row execute function wait_for_the_seal();

alter table unsealed enable row level security;
create policy sealer on unsealed for all using (is_job()) with check (is_job());
grant delete on unsealed to ${app_role};
