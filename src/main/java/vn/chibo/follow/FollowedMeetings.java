package vn.chibo.follow;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Form;
import vn.chibo.meeting.Kind;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.Stage;
import vn.chibo.notice.Reply;

/// The cells that the person of this transaction follows, and their meetings.
@ApplicationScoped
class FollowedMeetings {

  private static final int MONTHS = 12;

  private final Database database;
  private final Clock clock;

  FollowedMeetings(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// @param waiting requests that the cell has to answer
  /// @param answered requests whose answer he has not closed
  record Cell(UUID id, String name, int waiting, int answered) {

    public boolean isOwing() {
      return waiting > 0 || answered > 0;
    }
  }

  /// @param summoned whether a summons to this meeting reached him; without one there is nothing to
  ///   answer
  record Entry(
      UUID id,
      UUID cell,
      String cellName,
      Kind kind,
      @Nullable String topic,
      LocalDate month,
      Instant startsAt,
      Form form,
      String place,
      Stage stage,
      boolean summoned,
      @Nullable Reply reply,
      @Nullable String word,
      int papers) {

    MeetingId meeting() {
      return new MeetingId(id);
    }

    public boolean isAhead() {
      return stage == Stage.CALLED || stage == Stage.OPEN;
    }

    LocalDate day() {
      return VietnamTime.dayOf(startsAt);
    }
  }

  /// In the order of their names; empty for who follows none.
  Uni<List<Cell>> cells() {
    return database.list(Cell.class, CELLS, Map.of());
  }

  /// The called meetings of these cells from a year ago until a year ahead, the first first.
  Uni<List<Entry>> calendar() {
    var today = VietnamTime.there(clock.instant());
    return database.list(
        Entry.class,
        COLUMNS + CALENDAR,
        Map.of(
            "from", today.minusMonths(MONTHS).toInstant(),
            "until", today.plusMonths(MONTHS).toInstant()));
  }

  /// One of them, however long ago; refuses `no-such-meeting`.
  Uni<Entry> one(MeetingId meeting) {
    return database
        .find(Entry.class, COLUMNS + ONE, Map.of("meeting", meeting.value()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-meeting")));
  }

  private static final String CELLS =
      """
      select c.id, c.name,
        (select count(*) from follow_request r
         where r.cell = c.id and coalesce((%1$s), 'ASKED_AGAIN') = 'ASKED_AGAIN'),
        (select count(*) from follow_request r
         where r.cell = c.id and (%1$s) = 'ANSWERED')
      from organisation c
      where c.id in (select followed_cells())
      order by c.name collate vietnamese, c.id
      limit 200
      """
          .formatted(
              """
              select s.kind from follow_step s where s.request = r.id order by s.step desc limit 1
              """);

  private static final String COLUMNS =
      """
      select m.id, m.cell, c.name, m.kind, m.thematic_topic, m.month, m.starts_at, m.form, m.place,
        m.stage, s.id is not null as summoned, a.reply, a.reason_text,
        (select count(*) from paper p where p.meeting = m.id and p.withdrawn_at is null)
      from meeting m
        join organisation c on c.id = m.cell
        left join summons s on s.meeting = m.id and s.member = subject_as('person')
          and s.role = 'FOLLOWER' and s.withdrawn_at is null
        left join lateral (
          select n.reply, n.reason_text from answer n
          where n.summons = s.id
          order by n.given_at desc, n.id desc
          limit 1) a on true
      where m.cell in (select followed_cells()) and m.kind <> 'COMMITTEE_MEETING'
        and m.stage in ('CALLED', 'OPEN', 'ENDED')
      """;

  private static final String CALENDAR =
      """
      and m.starts_at >= :from and m.starts_at < :until
      order by m.starts_at, m.id
      limit 1000
      """;

  private static final String ONE = "and m.id = :meeting";
}
