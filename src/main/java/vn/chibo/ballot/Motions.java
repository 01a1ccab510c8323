package vn.chibo.ballot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;

/// The motions on file. While one is open only those who run the evening see what has come in.
@ApplicationScoped
public class Motions {

  private final Database database;

  Motions(Database database) {
    this.database = database;
  }

  /// The motions of a meeting in the order they were put; empty for who may not see it.
  public Uni<List<Motion>> of(MeetingId meeting) {
    return database.list(
        Motion.class,
        COLUMNS + "where m.meeting = :meeting order by m.position limit 200",
        Map.of("meeting", meeting.value()));
  }

  /// The motion, while everyone else is kept off it until the transaction ends.
  Uni<Motion> hold(MeetingId meeting, MotionId motion) {
    return database
        .list(Integer.class, LOCK, at(meeting, motion))
        .chain(() -> database.find(Motion.class, COLUMNS + ONE, at(meeting, motion)))
        .plug(Absent.fails(() -> Refusal.missing("no-such-motion")));
  }

  private static Map<String, ?> at(MeetingId meeting, MotionId motion) {
    return Map.of("meeting", meeting.value(), "motion", motion.value());
  }

  private static final String LOCK =
      "select 1 from motion where meeting = :meeting and id = :motion for update";

  private static final String ONE = "where m.meeting = :meeting and m.id = :motion";

  private static final String COLUMNS =
      """
      select m.id, m.meeting, m.agenda_item, m.position, m.kind, m.title, m.mode,
        m.numerator, m.denominator, m.strict, m.rule_set, m.body, m.entitled, m.needed,
        m.by_link, m.attempt, m.opened_at, m.closed_at, m.outcome,
        coalesce(m.in_favour, h.in_favour + l.in_favour)::integer,
        coalesce(m.against, h.against + l.against)::integer,
        coalesce(m.abstaining, h.abstaining + l.abstaining)::integer
      from motion m
        cross join lateral (
          select coalesce(sum(c.in_favour), 0) as in_favour,
            coalesce(sum(c.against), 0) as against,
            coalesce(sum(c.abstaining), 0) as abstaining
          from hand_count c where c.motion = m.id) h
        cross join lateral link_tally(m.id) l
      """;
}
