package vn.chibo.notice;

import com.sun.management.OperatingSystemMXBean;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.chibo.meeting.MeetingId;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.StoppedClock;
import vn.chibo.testkit.TestServers;

/// Not a test: `bin/bench summons`. 10,000 meetings of 25 members called and summoned, each in its
/// own transaction with its letters, links and facts; then the processor time of this program for
/// one meeting of 60, beside the bare inserts of the same rows in the same run.
@ChiboTest
class SummonsBench {

  /// `-Dbench.cells=50` for a quick look.
  private static final int CELLS = Integer.getInteger("bench.cells", 1_000);

  private static final int MEETINGS_OF_A_CELL = 10;
  private static final int MEMBERS = 25;
  private static final int LARGE_CELL_MEETINGS = 300;
  private static final int LARGE_CELL_MEMBERS = 60;
  private static final int WARM_UP = 100;
  private static final int AT_ONCE = 4;

  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  @Inject Backstage backstage;
  @Inject StoppedClock clock;
  @Inject SummonMembers summonMembers;

  @Test
  void measure() throws SQLException {
    clock.stopAt(Instant.parse("2087-06-01T02:00:00Z"));
    backstage.sql(CELLS_OF.formatted("a7", CELLS, MEMBERS, MEETINGS_OF_A_CELL));
    backstage.sql(CELLS_OF.formatted("a8", 1, LARGE_CELL_MEMBERS, LARGE_CELL_MEETINGS));
    backstage.sql("analyze");

    everyMeeting();
    oneMeeting();
    clock.goOn();
  }

  private void everyMeeting() {
    var meetings = meetings("a7");
    var next = new AtomicInteger();
    var begun = Instant.now();
    long cpu = MACHINE.getProcessCpuTime();
    try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
      var all = new ArrayList<CompletableFuture<Void>>();
      for (int i = 0; i < AT_ONCE; i++) {
        all.add(CompletableFuture.runAsync(() -> work(meetings, next), workers));
      }
      all.forEach(CompletableFuture::join);
    }
    var took = Duration.between(begun, Instant.now());
    say(
        "%,d meetings of %d: %.1f s; this program %.1f s of processor time; load %.1f"
            .formatted(
                meetings.size(),
                MEMBERS,
                took.toMillis() / 1e3,
                (MACHINE.getProcessCpuTime() - cpu) / 1e9,
                MACHINE.getSystemLoadAverage()));
    say(
        "    written: "
            + backstage.text(
                """
                select format('%s summonses, %s letters', count(*), count(d.mail))
                from summons s left join delivery d on d.summons = s.id
                where cast(s.meeting as text) like '%-a7%'
                """));
  }

  private void work(List<Planned> meetings, AtomicInteger next) {
    for (int nth = next.getAndIncrement(); nth < meetings.size(); nth = next.getAndIncrement()) {
      summon(meetings.get(nth));
    }
  }

  private void summon(Planned planned) {
    backstage.wait(() ->
        summonMembers.summon(
            new MeetingId(planned.meeting()), Occasions.person(planned.secretary())));
  }

  private void oneMeeting() throws SQLException {
    var meetings = meetings("a8");
    meetings.subList(0, WARM_UP).forEach(this::summon);
    var measured = meetings.subList(WARM_UP, meetings.size());
    long begun = MACHINE.getProcessCpuTime();
    measured.forEach(this::summon);
    double ours = (MACHINE.getProcessCpuTime() - begun) / 1e6 / measured.size();
    double bare = bare(measured.size());
    say(
        "one meeting with %d summonses: %.2f ms of this program's processor time; the bare inserts of the same rows %.2f ms; ratio %.2f"
            .formatted(LARGE_CELL_MEMBERS, ours, bare, ours / bare));
  }

  /// The same rows of one summoned meeting, written again and again as prepared inserts.
  private double bare(int times) throws SQLException {
    try (var connection = TestServers.postgres().owner().connect();
        var statement = connection.createStatement()) {
      statement.execute("set search_path to chibo, public");
      connection.setAutoCommit(false);
      var copies = new ArrayList<BareInserts>();
      for (var table : List.of("summons", "personal_link", "outbox", "delivery")) {
        copies.add(BareInserts.of(connection, table));
      }
      for (int i = 0; i < WARM_UP; i++) {
        once(connection, copies);
      }
      long begun = MACHINE.getProcessCpuTime();
      for (int i = 0; i < times; i++) {
        once(connection, copies);
      }
      return (MACHINE.getProcessCpuTime() - begun) / 1e6 / times;
    }
  }

  private static void once(java.sql.Connection connection, List<BareInserts> copies)
      throws SQLException {
    for (var each : copies) {
      each.run();
    }
    connection.commit();
  }

  private record Planned(UUID meeting, UUID secretary) {}

  private List<Planned> meetings(String mark) {
    var found =
        backstage.text(
            """
            select string_agg(id || ' ' || chair, ',' order by month, id) from meeting
            where stage = 'DRAFT' and cast(id as text) like '%%-%s%%'
            """
                .formatted(mark));
    return List.of(found.split(",")).stream()
        .map(line -> line.split(" "))
        .map(ids -> new Planned(UUID.fromString(ids[0]), UUID.fromString(ids[1])))
        .toList();
  }

  private static void say(String line) {
    System.out.println(line);
  }

  /// Cells with members, a secretary each, and drafts of meetings; the ids hold a mark.
  private static final String CELLS_OF =
      """
      insert into organisation (id, kind, code, name, short_name, place, parent, path, invented,
        established_on)
      select cast('00000000-0000-4000-%1$s00-' || lpad(to_hex(c), 12, '0') as uuid), 'CELL',
        '91.099.' || upper('%1$s') || c, 'Chi bộ đo ' || c, 'Đo ' || c, 'Nậm Sáng',
        '00000000-0000-0000-0000-000000000010', 'x', true, '2010-01-01'
      from generate_series(1, %2$d) c
      on conflict do nothing;
      insert into member (id, full_name, birth_year, sex, email, mail_consent_on)
      select cast('00000000-0000-4001-%1$s' || lpad(to_hex(m), 2, '0') || '-' || lpad(to_hex(c), 12, '0') as uuid),
        'Nguyễn Văn Đo', 1980, 'M', 'm' || c || '.' || m || '@example.vn', '2026-01-01'
      from generate_series(1, %2$d) c, generate_series(1, %3$d) m
      on conflict do nothing;
      insert into standing (member, cell, kind, from_on)
      select cast('00000000-0000-4001-%1$s' || lpad(to_hex(m), 2, '0') || '-' || lpad(to_hex(c), 12, '0') as uuid),
        cast('00000000-0000-4000-%1$s00-' || lpad(to_hex(c), 12, '0') as uuid), 'OFFICIAL', '2015-02-03'
      from generate_series(1, %2$d) c, generate_series(1, %3$d) m
      on conflict do nothing;
      insert into post (member, organisation, role, title, from_on)
      select cast('00000000-0000-4001-%1$s01-' || lpad(to_hex(c), 12, '0') as uuid),
        cast('00000000-0000-4000-%1$s00-' || lpad(to_hex(c), 12, '0') as uuid), 'SECRETARY',
        'Bí thư', '2020-01-01'
      from generate_series(1, %2$d) c
      on conflict do nothing;
      insert into meeting (id, cell, kind, form, month, starts_at, planned_end, place, stage,
        rule_set, chair, contact, room_name, written_by, written_at)
      select cast('00000000-0000-4002-%1$s00-' || lpad(to_hex(c * 1000 + n), 12, '0') as uuid),
        cast('00000000-0000-4000-%1$s00-' || lpad(to_hex(c), 12, '0') as uuid), 'EXTRAORDINARY',
        'IN_PERSON', date_trunc('month', at)::date, at, at + interval '90 minutes',
        'Nhà văn hóa thôn', 'DRAFT', '208-qd-tw', who, who, md5('%1$s' || c || '.' || n), who, now()
      from generate_series(1, %2$d) c, generate_series(1, %4$d) n,
        lateral (select timestamptz '2087-07-01 12:30Z' + n * interval '1 day' as at,
          cast('00000000-0000-4001-%1$s01-' || lpad(to_hex(c), 12, '0') as uuid) as who) w
      on conflict do nothing
      """;
}
