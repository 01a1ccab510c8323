package vn.chibo.attendance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Subject;
import vn.chibo.meeting.MeetingId;
import vn.chibo.membership.MemberId;

/// The closed roll-calls on file, each with its frozen lines.
@ApplicationScoped
public class RollCalls {

  private final Database database;

  RollCalls(Database database) {
    this.database = database;
  }

  /// The closing that counts; empty while the roll-call is open.
  public Uni<Optional<RollCall>> latest(MeetingId meeting) {
    return all(meeting).map(closings -> closings.stream().reduce((_, last) -> last));
  }

  /// All closings, the first first.
  public Uni<List<RollCall>> all(MeetingId meeting) {
    return database.list(RollCall.class, ALL, Map.of("meeting", meeting.value()));
  }

  /// Whether this member has a vote by that closing: in the body, and there when it was frozen.
  public Uni<Boolean> mayVote(MeetingId meeting, int closing, MemberId member) {
    return database
        .list(
            Integer.class,
            MAY_VOTE,
            Map.of("meeting", meeting.value(), "closing", closing, "member", member.value()))
        .map(found -> !found.isEmpty());
  }

  /// Whether a vote was already put; from then on the roll stays as it is (decision 7).
  Uni<Boolean> hasVoted(MeetingId meeting) {
    return database
        .list(Boolean.class, "select has_voted(:meeting)", Map.of("meeting", meeting.value()))
        .map(List::getFirst);
  }

  Uni<Void> append(RollCall closing, Subject by) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("meeting", closing.meeting());
    values.put("closing", closing.closing());
    values.put("at", closing.closedAt());
    values.put("by", by.asSetting());
    values.put("body", closing.body());
    values.put("summoned", closing.summoned());
    values.put("present", closing.present());
    values.put("deciding", closing.decidingPresent());
    values.put("reason", closing.reason());
    return database.run(APPEND, values).replaceWithVoid();
  }

  Uni<Void> append(RollCall closing, Line line, boolean inBody) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("meeting", closing.meeting());
    values.put("closing", closing.closing());
    values.put("member", line.member());
    values.put("standing", line.standing() == null ? null : line.standing().name());
    values.put("state", line.state().name());
    values.put("inBody", inBody);
    values.put("site", line.site());
    values.put("arrived", line.since());
    values.put("left", line.left());
    values.put("late", line.late());
    values.put("early", line.leftEarly());
    return database.run(APPEND_LINE, values).replaceWithVoid();
  }

  private static final String ALL =
      """
      select r.meeting, r.closing, r.closed_at, r.body, r.summoned, r.present, r.deciding_present,
        r.reason
      from roll_call r
      where r.meeting = :meeting
      order by r.closing
      limit 100
      """;

  private static final String MAY_VOTE =
      """
      select 1
      from roll_line l
      where l.meeting = :meeting and l.closing = :closing and l.member = :member
        and l.in_body and l.state like 'PRESENT%' and l.left_at is null
      """;

  private static final String APPEND =
      """
      insert into roll_call (meeting, closing, closed_at, closed_by, body, summoned, present,
        deciding_present, reason)
      values (:meeting, :closing, :at, :by, :body, :summoned, :present, :deciding,
        cast(:reason as text))
      """;

  private static final String APPEND_LINE =
      """
      insert into roll_line (meeting, closing, member, standing, state, in_body, site, arrived_at,
        left_at, late, left_early)
      values (:meeting, :closing, :member, cast(:standing as text), :state, :inBody,
        cast(:site as uuid), cast(:arrived as timestamptz), cast(:left as timestamptz), :late,
        :early)
      """;
}
