package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.MeetingId;

/// Where the minutes of a meeting are kept.
@ApplicationScoped
class MinutesFile {

  private final Database database;
  private final Contents contents;
  private final Clock clock;

  MinutesFile(Database database, Contents contents, Clock clock) {
    this.database = database;
    this.contents = contents;
    this.clock = clock;
  }

  /// Minutes this subject may read; refuses `no-such-minutes`.
  Uni<MinutesRow> seen(MeetingId meeting) {
    return find(meeting).plug(Absent.fails(() -> Refusal.missing("no-such-minutes")));
  }

  Uni<@Nullable MinutesRow> find(MeetingId meeting) {
    return database.find(MinutesRow.class, COLUMNS, Map.of("meeting", meeting.value()));
  }

  /// The minutes of a meeting, begun if need be, while everyone else is kept off them.
  Uni<MinutesRow> hold(Evening evening) {
    return database
        .run(
            BEGIN,
            Map.of("meeting", evening.id(), "at", clock.instant(), "paper", evening.onPaper()))
        .chain(() -> database.list(Integer.class, LOCK, Map.of("meeting", evening.id())))
        .chain(() -> seen(evening.meeting()));
  }

  /// Writes the content and counts the version up.
  Uni<Integer> write(MinutesRow row, MinutesContent content) {
    return database.run(
        WRITE, Map.of("meeting", row.meeting(), "content", contents.written(content)));
  }

  /// The fingerprint that this content has once it is stored.
  Uni<String> hashOf(MinutesContent content) {
    return database
        .find(String.class, HASH, Map.of("content", contents.written(content)))
        .plug(Absent.fails(IllegalStateException::new));
  }

  private static final String BEGIN =
      """
      insert into minutes (meeting, stage, content, started_at, on_paper)
      values (:meeting, 'DRAFT', '{}', :at, :paper)
      on conflict (meeting) do nothing
      """;

  private static final String LOCK = "select 1 from minutes where meeting = :meeting for update";

  private static final String WRITE =
      """
      update minutes
      set content = cast(cast(:content as text) as jsonb), version = version + 1
      where meeting = :meeting
      """;

  private static final String HASH =
      """
      select encode(sha256(convert_to(
        cast(cast(cast(:content as text) as jsonb) as text), 'UTF8')), 'hex')
      """;

  private static final String COLUMNS =
      """
      select m.meeting, m.stage, cast(m.content as text) as content,
        encode(sha256(convert_to(cast(m.content as text), 'UTF8')), 'hex') as hash,
        m.version, m.read_at, m.adopted_at, m.number_text, m.issued_at, m.document,
        encode(m.sha256, 'hex') as sha256, m.verify_code, m.fingerprint, m.sent_at, m.on_paper,
        (select count(*) from signature s where s.meeting = m.meeting)::integer
      from minutes m
      where m.meeting = :meeting
      """;
}
