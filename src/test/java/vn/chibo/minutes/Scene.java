package vn.chibo.minutes;

import java.time.LocalDate;
import java.util.UUID;
import vn.chibo.meeting.MeetingId;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;

/// One evening of Nà Khoang on a day of its own, opened and with its roll-call closed, set by SQL.
record Scene(Backstage backstage, UUID id, LocalDate day) {

  static Scene open(Backstage backstage, LocalDate day) {
    var scene = new Scene(backstage, UUID.randomUUID(), day);
    scene.called();
    scene.opened();
    return scene;
  }

  static Scene called(Backstage backstage, LocalDate day) {
    var scene = new Scene(backstage, UUID.randomUUID(), day);
    scene.called();
    return scene;
  }

  MeetingId meeting() {
    return new MeetingId(id);
  }

  UUID item() {
    return new UUID(id.getMostSignificantBits(), 1);
  }

  private void called() {
    backstage.sql(
        """
        insert into meeting (id, cell, kind, form, month, starts_at, planned_end, place, stage,
          rule_set, chair, clerk, contact, room_name, written_by, written_at, called_by, called_at)
        values ('%s', '%s', 'EXTRAORDINARY', 'IN_PERSON', '%s', '%sT12:30Z', '%sT14:00Z',
          'Nhà văn hóa thôn', 'CALLED', '208-qd-tw', '%s', '%s', '%s', '%s', '%s', now(), '%s', now());
        """
            .formatted(
                id,
                Cast.NA_KHOANG,
                day.withDayOfMonth(1),
                day,
                day,
                Cast.THANH_SECRETARY,
                Cast.HUYEN_CLERK,
                Cast.THANH_SECRETARY,
                "m" + id.toString().replace("-", ""),
                Cast.THANH_SECRETARY,
                Cast.THANH_SECRETARY));
    backstage.sql(
        """
        insert into agenda_item (id, meeting, position, kind, title, how) values
          ('%s', '%s', 1, 'REPORT', 'Đánh giá tháng, nhiệm vụ tháng sau', 'OPEN'),
          (gen_random_uuid(), '%s', 2, 'LAST_MONTHS_TASKS', 'Nhiệm vụ kỳ trước', 'OPEN')
        """
            .formatted(item(), id, id));
  }

  private void opened() {
    backstage.sql(
        """
        update meeting set stage = 'OPEN', opened_by = chair, opened_at = starts_at,
          opening_rule_set = rule_set where id = '%s';
        """
            .formatted(id));
    rollClosed();
  }

  void rollClosed() {
    backstage.sql(
        """
        insert into roll_call (meeting, closing, closed_at, closed_by, body, summoned, present,
          deciding_present) values ('%1$s', 1, now(), 'person:%2$s', 7, 10, 7, 6);
        insert into roll_line (meeting, closing, member, standing, state, in_body, arrived_at)
        select '%1$s', 1, s.member, s.kind,
          case when s.member = '%3$s' then 'EXCUSED'
            when s.kind in ('EXEMPT', 'TEMP_OUT') then 'NOT_EXPECTED' else 'PRESENT_HALL' end,
          s.kind = 'OFFICIAL', now()
        from standing s where s.cell = '%4$s';
        """
            .formatted(id, Cast.THANH_SECRETARY, Cast.QUYET_AWAY, Cast.NA_KHOANG));
  }

  void ended() {
    backstage.sql(
        """
        update meeting set stage = 'ENDED', ended_by = chair, ended_at = planned_end
        where id = '%s'
        """
            .formatted(id));
  }
}
