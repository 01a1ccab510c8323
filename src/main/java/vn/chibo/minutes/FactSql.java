package vn.chibo.minutes;

/// The queries behind [GatherFacts] and [GatherBusiness]. Who may not see a row does not get it.
final class FactSql {

  static final String SESSION =
      """
      select coalesce(name_of_day(u.id, n.day), u.name) as upper, coalesce(n.name, c.name) as cell,
        coalesce(n.place, c.place) as place,
        m.chair, coalesce(h.full_name, '…') as chair_name, %s as chair_post,
        m.clerk, coalesce(k.full_name, '…') as clerk_name, %s as clerk_post,
        a.number, a.issued_on, coalesce(i.name, '') as issuer,
        coalesce(a.ground_text, '') as authorised_for,
        s.ground_text as circumstance, s.decision
      from meeting m
        join organisation c on c.id = m.cell
        cross join lateral (
          select d.day, w.name, w.place
          from (select cast(m.starts_at at time zone 'Asia/Ho_Chi_Minh' as date) as day) d
            left join organisation_name w on w.organisation = c.id
              and w.from_on <= d.day and (w.until_on is null or w.until_on > d.day)) n
        join organisation u on u.id = parent_of_day(c.id, n.day)
        left join member h on h.id = m.chair
        left join member k on k.id = m.clerk
        left join online_authorisation a on a.id = m.authorisation
        left join organisation i on i.id = a.issued_by
        left join special_circumstance s on s.meeting = m.id and s.withdrawn_at is null
      where m.id = :meeting
      """
          .formatted(post("m.chair"), post("m.clerk"));

  static final String SITES =
      """
      select s.id, s.name, coalesce(k.full_name, '…') as keeper
      from site s left join member k on k.id = s.keeper
      where s.meeting = :meeting
      order by s.position
      limit 100
      """;

  static final String FROZEN =
      """
      select r.body, r.deciding_present
      from roll_call r
      where r.meeting = :meeting
      order by r.closing desc
      limit 1
      """;

  static final String ROLL =
      """
      select coalesce(p.full_name, '…') as name, %s as post, l.standing, l.state, l.site,
        l.arrived_at, l.left_at, l.late, l.left_early
      from roll_line l
        join meeting m on m.id = l.meeting
        left join member p on p.id = l.member
      where l.meeting = :meeting
        and l.closing = (select max(r.closing) from roll_call r where r.meeting = :meeting)
      order by (l.standing is null), name_key(coalesce(p.full_name, '…')) collate vietnamese, l.member
      limit 600
      """
          .formatted(post("l.member"));

  static final String DUES =
      """
      select cast(:month as date),
        count(*) filter (where d.state = 'PAID')::integer,
        count(*) filter (where d.state = 'EXEMPT')::integer,
        count(*) filter (where d.state = 'UNPAID')::integer,
        count(*)::integer
      from dues d
      where d.cell = :cell and d.month = :month
      """;

  static final String AGENDA =
      """
      select a.id, a.kind, a.title, a.how
      from agenda_item a
      where a.meeting = :meeting and a.dropped_at is null
      order by a.position
      limit 200
      """;

  static final String SPEECHES =
      """
      select s.id, s.agenda_item, s.kind, p.full_name, s.gist
      from speech s left join member p on p.id = s.speaker
      where s.meeting = :meeting and s.struck_at is null
      order by s.said_at, s.entered_at, s.id
      limit 1000
      """;

  static final String LAST_TASKS =
      """
      select t.id, t.text, coalesce(p.full_name, '…') as owner, t.due_on, t.status,
        coalesce(t.result, '') as result, t.how_far, vietnam_day(t.reported_at)
      from task t
        join meeting m on m.id = :meeting and m.cell = t.cell
        left join member p on p.id = t.owner
      where t.assigned_in is distinct from m.id
        and t.assigned_on <= vietnam_day(m.starts_at)
        and (t.status in ('OPEN', 'EXTENDED') or t.reported_at >= coalesce(
          (select max(b.starts_at) from meeting b
           where b.cell = m.cell and b.kind = 'ORDINARY' and b.stage = 'ENDED'
             and b.starts_at < m.starts_at), '-infinity'))
      order by t.due_on, t.assigned_on, t.id
      limit 200
      """;

  static final String NEW_TASKS =
      """
      select t.id, t.text, coalesce(p.full_name, '…') as owner, t.due_on
      from task t left join member p on p.id = t.owner
      where t.assigned_in = :meeting and t.status <> 'DROPPED'
      order by t.due_on, t.id
      limit 200
      """;

  private FactSql() {}

  /// The title of this member's post in the cell on the day, or nothing.
  private static String post(String member) {
    return """
    coalesce((select p.title from post p
      where p.member = %s and p.organisation = m.cell
        and p.from_on <= vietnam_day(m.starts_at)
        and (p.until_on is null or p.until_on > vietnam_day(m.starts_at))
      order by array_position(array['SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER'], p.role)
      limit 1), '')\
    """
        .formatted(member);
  }
}
