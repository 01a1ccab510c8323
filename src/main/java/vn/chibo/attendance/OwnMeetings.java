package vn.chibo.attendance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Kind;
import vn.chibo.meeting.MeetingNames;
import vn.chibo.membership.MemberId;
import vn.chibo.quorum.RollState;

/// The meetings a member was summoned to and what the register says of him, newest first.
@ApplicationScoped
class OwnMeetings {

  private final Database database;

  OwnMeetings(Database database) {
    this.database = database;
  }

  record Shown(UUID meeting, String title, String date, Board.State state, boolean open) {}

  /// A meeting still to come or going on, and what is asked of him there.
  record Ahead(
      UUID meeting, String title, String when, String place, boolean running, boolean clerk) {}

  /// A tap and the code under which it is kept.
  record Receipt(String date, String at, String evidence, String code) {}

  private record Row(
      UUID meeting,
      Kind kind,
      @Nullable String topic,
      LocalDate month,
      Instant startsAt,
      @Nullable RollState state) {}

  private record Next(
      UUID meeting,
      Kind kind,
      @Nullable String topic,
      LocalDate month,
      Instant startsAt,
      String place,
      boolean running,
      boolean clerk) {}

  private record Tap(UUID id, EvidenceKind kind, Instant receivedAt) {}

  Uni<List<Shown>> of(MemberId member, Phrases phrases) {
    return database
        .list(Row.class, OWN, Map.of("member", member.value()))
        .map(rows -> rows.stream().map(row -> shown(row, phrases)).toList());
  }

  /// The soonest first: what he is called to, and what he was asked to write up.
  Uni<List<Ahead>> ahead(MemberId member, Phrases phrases) {
    return database
        .list(Next.class, AHEAD, Map.of("member", member.value()))
        .map(rows -> rows.stream().map(row -> ahead(row, phrases)).toList());
  }

  Uni<List<Receipt>> receipts(MemberId member, Phrases phrases) {
    return database
        .list(Tap.class, TAPS, Map.of("member", member.value()))
        .map(taps -> taps.stream().map(tap -> receipt(tap, phrases)).toList());
  }

  private static Ahead ahead(Next row, Phrases phrases) {
    return new Ahead(
        row.meeting(),
        MeetingNames.in(phrases.locale()).title(row.kind(), row.topic(), row.month()),
        VietnamTime.hourAndDate(row.startsAt(), phrases.locale()),
        row.place(),
        row.running(),
        row.clerk());
  }

  private static Shown shown(Row row, Phrases phrases) {
    var state = row.state() == null ? RollState.NOT_YET : row.state();
    return new Shown(
        row.meeting(),
        MeetingNames.in(phrases.locale()).title(row.kind(), row.topic(), row.month()),
        VietnamTime.date(row.startsAt()),
        new Board.State(phrases.words().state(state), Looks.kind(state), Looks.icon(state)),
        row.state() == null);
  }

  private static Receipt receipt(Tap tap, Phrases phrases) {
    return new Receipt(
        VietnamTime.date(tap.receivedAt()),
        VietnamTime.clock(tap.receivedAt()),
        phrases.words().evidence(tap.kind()),
        tap.id().toString());
  }

  private static final String AHEAD =
      """
      select m.id, m.kind, m.thematic_topic, m.month, m.starts_at, m.place, m.stage = 'OPEN',
        coalesce(m.clerk = :member, false)
      from meeting m
      where m.stage in ('CALLED', 'OPEN')
        and (m.clerk = :member or exists (
          select 1 from summons s
          where s.meeting = m.id and s.member = :member and s.withdrawn_at is null))
      order by m.starts_at
      limit 10
      """;

  private static final String OWN =
      """
      select m.id, m.kind, m.thematic_topic, m.month, m.starts_at, l.state
      from summons s
        join meeting m on m.id = s.meeting
        left join lateral (
          select r.state from roll_line r
          where r.meeting = m.id and r.member = s.member
          order by r.closing desc
          limit 1) l on true
      where s.member = :member and s.withdrawn_at is null and m.stage in ('OPEN', 'ENDED')
      order by m.starts_at desc
      limit 60
      """;

  private static final String TAPS =
      """
      select e.id, e.kind, e.received_at
      from evidence e
      where e.member = :member and e.kind in ('LINK', 'HALL_CODE')
      order by e.entered desc
      limit 30
      """;
}
