package vn.chibo.follow;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.Kind;
import vn.chibo.meeting.MeetingId;
import vn.chibo.minutes.TakeRemark;
import vn.chibo.organisation.CellId;

/// What the follower remarked on a meeting. While it runs, his words go into its minutes; before
/// and after it they stay a note that the cell's officers read (R26, R37).
@ApplicationScoped
class Remarks {

  static final int LONGEST = 4000;

  private final Database database;
  private final Evenings evenings;
  private final FollowedMeetings meetings;
  private final TakeRemark takeRemark;
  private final Trail trail;
  private final Clock clock;

  Remarks(
      Database database,
      Evenings evenings,
      FollowedMeetings meetings,
      TakeRemark takeRemark,
      Trail trail,
      Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.meetings = meetings;
    this.takeRemark = takeRemark;
    this.trail = trail;
    this.clock = clock;
  }

  record Remark(
      UUID id,
      UUID meeting,
      Kind kind,
      @Nullable String topic,
      LocalDate month,
      String author,
      String text,
      boolean minuted,
      Instant writtenAt) {

    public String day() {
      return VietnamTime.date(writtenAt);
    }
  }

  /// `id` comes with the form: sent twice, it is one remark.
  record Words(UUID id, String text) {}

  /// Answers whether it went into the minutes; refuses `no-such-meeting`.
  Uni<Boolean> write(Actor.Person follower, MeetingId meeting, Words words) {
    return database.as(
        follower.subject(),
        () ->
            meetings
                .one(meeting)
                .chain(() -> evenings.seen(meeting))
                .chain(evening -> write(follower, evening, words)));
  }

  private Uni<Boolean> write(Actor.Person follower, Evening evening, Words words) {
    return takeRemark
        .take(follower, evening, words.id(), words.text())
        .call(minuted -> keep(follower, evening, words, minuted));
  }

  private Uni<Void> keep(Actor.Person follower, Evening evening, Words words, boolean minuted) {
    var values = new HashMap<String, Object>();
    values.put("id", words.id());
    values.put("cell", evening.cell());
    values.put("meeting", evening.id());
    values.put("author", follower.member());
    values.put("text", words.text());
    values.put("minuted", minuted);
    values.put("at", clock.instant());
    var fact =
        Fact.of("FOLLOWER_REMARKED", follower.subject())
            .inCell(evening.cell())
            .atMeeting(evening.id())
            .with(Map.of("remark", words.id(), "minuted", minuted));
    return database.run(KEEP, values).chain(rows -> trail.appendIfAny(rows, fact));
  }

  /// Of one meeting, the newest first.
  Uni<List<Remark>> of(MeetingId meeting) {
    return database.list(Remark.class, COLUMNS + OF_MEETING, Map.of("meeting", meeting.value()));
  }

  /// The last ones of a cell. Empty for who is neither its officer nor above it.
  Uni<List<Remark>> of(CellId cell) {
    return database.list(Remark.class, COLUMNS + OF_CELL, Map.of("cell", cell.value()));
  }

  private static final String KEEP =
      """
      insert into follow_remark (id, cell, meeting, author, text, minuted, written_at)
      values (:id, :cell, :meeting, :author, :text, :minuted, :at)
      on conflict (id) do nothing
      """;

  private static final String COLUMNS =
      """
      select r.id, r.meeting, m.kind, m.thematic_topic, m.month, coalesce(a.full_name, '…'),
        r.text, r.minuted, r.written_at
      from follow_remark r
        join meeting m on m.id = r.meeting
        left join member a on a.id = r.author
      where (r.cell in (select kept_cells()) or r.cell in (select overseen_cells()))
      """;

  private static final String OF_MEETING =
      "and r.meeting = :meeting order by r.written_at desc, r.id limit 100";

  private static final String OF_CELL =
      "and r.cell = :cell order by r.written_at desc, r.id limit 30";
}
