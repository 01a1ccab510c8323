-- Who is asking, and what day it is for him (decisions 4 and 14). Every transaction of the service
-- begins with speak_for; without it the policies below find no subject and no row.

do $$
begin
  execute format('alter database %I set search_path to chibo, public', current_database());
end
$$;

set search_path to chibo, public;

grant usage on schema chibo to ${app_role};
alter default privileges in schema chibo grant select, insert, update on tables to ${app_role};
alter default privileges in schema chibo grant usage on sequences to ${app_role};

create function speak_for(subject text, today date) returns text
  language sql volatile as
$$
  select set_config('chibo.subject', subject, true)
      || set_config('chibo.today', today::text, true)
$$;

create function today() returns date
  language sql stable as
$$
  select coalesce(
    nullif(current_setting('chibo.today', true), '')::date,
    (now() at time zone 'Asia/Ho_Chi_Minh')::date)
$$;

create function subject_kind() returns text
  language sql stable as
$$
  select split_part(coalesce(current_setting('chibo.subject', true), ''), ':', 1)
$$;

-- The key of a subject of this kind, or null: a job is never mistaken for a person.
create function subject_as(kind text) returns uuid
  language sql stable as
$$
  select case
    when split_part(coalesce(current_setting('chibo.subject', true), ''), ':', 1) = kind
    then split_part(current_setting('chibo.subject', true), ':', 2)::uuid
  end
$$;

create function is_job() returns boolean
  language sql stable as
$$
  select split_part(coalesce(current_setting('chibo.subject', true), ''), ':', 1) = 'job'
$$;

-- The sort key of a Vietnamese name: given name first, then family and middle names.
create function name_key(full_name text) returns text
  language sql immutable as
$$
  select regexp_replace(trim(full_name), '^.*\s', '')
      || ' ' || regexp_replace(trim(full_name), '\s*\S+$', '')
$$;

create collation vietnamese (provider = icu, locale = 'vi');
