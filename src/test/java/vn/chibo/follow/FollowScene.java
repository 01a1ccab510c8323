package vn.chibo.follow;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;

/// A called meeting of Nà Khoang some months ahead, at an hour of its own, to which its follower is
/// summoned.
record FollowScene(Backstage backstage, UUID id) {

  private static final AtomicInteger SCENES = new AtomicInteger();

  /// Between the hours of other tests, which meet on the full or the half.
  private static final int MINUTE = 7;

  static FollowScene called(Backstage backstage) {
    var scene = new FollowScene(backstage, UUID.randomUUID());
    var day = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(200));
    var start = day.plus(Duration.ofMinutes(MINUTE + 10L * SCENES.getAndIncrement()));
    backstage.sql(
        """
        insert into meeting (id, cell, kind, form, month, starts_at, planned_end, place, stage,
          rule_set, chair, clerk, contact, room_name, written_by, written_at, called_by, called_at)
        values ('%1$s', '%2$s', 'EXTRAORDINARY', 'IN_PERSON', date_trunc('month', date '%3$s'),
          '%4$s', '%5$s', 'Nhà văn hóa thôn', 'CALLED', '208-qd-tw', '%6$s', '%7$s', '%6$s',
          'f' || replace('%1$s', '-', ''), '%6$s', now(), '%6$s', now());
        insert into agenda_item (meeting, position, kind, title, how)
        values ('%1$s', 1, 'SUPERIOR_REMARKS', 'Ý kiến của cấp ủy viên phụ trách', 'OPEN');
        insert into summons (meeting, member, role, summoned_at)
        values ('%1$s', '%8$s', 'FOLLOWER', now());
        """
            .formatted(
                scene.id,
                Cast.NA_KHOANG,
                start.truncatedTo(ChronoUnit.DAYS).toString().substring(0, 10),
                start,
                start.plus(Duration.ofMinutes(9)),
                Cast.THANH_SECRETARY,
                Cast.HUYEN_CLERK,
                Cast.HA_FOLLOWER));
    return scene;
  }

  FollowScene open() {
    backstage.sql(
        """
        update meeting set stage = 'OPEN', opened_by = chair, opened_at = starts_at,
          opening_rule_set = rule_set where id = '%s'
        """
            .formatted(id));
    return this;
  }

  /// Its minutes were read out.
  FollowScene read() {
    backstage.sql(
        """
        insert into minutes (meeting, stage, content, started_at, read_at)
        values ('%s', 'READ', '{}', now(), now())
        """
            .formatted(id));
    return this;
  }

  String path() {
    return "/follow/meetings/" + id;
  }
}
