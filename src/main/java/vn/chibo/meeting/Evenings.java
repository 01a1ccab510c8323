package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;

/// Meetings as the rooms upstairs look them up. The lookup is the permission: each asks for less
/// than row-level security would give.
@ApplicationScoped
public class Evenings {

  private final Database database;

  Evenings(Database database) {
    this.database = database;
  }

  /// A meeting this subject may know of; refuses `no-such-meeting`.
  public Uni<Evening> seen(MeetingId meeting) {
    return one(COLUMNS + "where m.id = :meeting and m.stage <> 'DRAFT'", meeting);
  }

  /// A meeting this subject runs: officers of the cell, the chair, the clerk and his screen.
  public Uni<Evening> run(MeetingId meeting) {
    return one(COLUMNS + "where m.id = :meeting and runs(m.id)", meeting);
  }

  /// The same, or null where this subject runs no such meeting.
  public Uni<@Nullable Evening> findRun(MeetingId meeting) {
    var sql = COLUMNS + "where m.id = :meeting and runs(m.id)";
    return database.find(Evening.class, sql, Map.of("meeting", meeting.value()));
  }

  /// As [#run], and keeps everyone else off the meeting until the transaction ends.
  public Uni<Evening> hold(MeetingId meeting) {
    return one(COLUMNS + "where m.id = :meeting and runs(m.id) for update of m", meeting);
  }

  /// A meeting this person leads: as its chair or an officer of the cell, not as its clerk. Keeps
  /// everyone else off it until the transaction ends.
  public Uni<Evening> lead(MeetingId meeting) {
    return one(COLUMNS + LED, meeting);
  }

  /// A meeting of a cell this person keeps as its officer: not the clerk, not his screen.
  public Uni<Evening> kept(MeetingId meeting) {
    return one(COLUMNS + "where m.id = :meeting and m.cell in (select kept_cells())", meeting);
  }

  private Uni<Evening> one(String sql, MeetingId meeting) {
    return database
        .find(Evening.class, sql, Map.of("meeting", meeting.value()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-meeting")));
  }

  private static final String LED =
      """
      where m.id = :meeting and (m.cell in (select kept_cells()) or m.chair = subject_as('person'))
      for update of m
      """;

  private static final String COLUMNS =
      """
      select m.id, m.cell, m.kind, m.thematic_topic, m.form, m.month, m.starts_at, m.planned_end,
        m.place, m.stage, m.rule_set, cast(m.rule_overrides as text), m.opening_rule_set,
        cast(m.opening_rule_overrides as text), m.chair, m.clerk, m.contact,
        m.authorisation, m.on_paper, m.room_name, m.calendar_sequence,
        m.called_at, m.opened_at, m.ended_at
      from meeting m
      """;
}
