-- What a committee must know before it decides: what was decided at its organisation and further up
-- on the same parameter (R0). Only for who may decide there.

set search_path to chibo, public;

create function decisions_over(asked uuid, on_key text)
  returns table (id uuid, path text, key text, value text, fixed boolean, from_on date, until_on date,
    ended_on date, number text, issued_on date, issuer text)
  language sql stable security definer set search_path = chibo, public as
$$
  select r.id, u.path::text, r.key, r.value::text, r.fixed, r.from_on, r.until_on, r.ended_on,
    r.decision_number, r.issued_on, i.name
  from organisation o
    join organisation u on o.path <@ u.path
    join rule_override r on r.organisation = u.id and r.key = on_key
    join organisation i on i.id = r.issued_by
  where o.id = asked and governs(asked)
$$;
