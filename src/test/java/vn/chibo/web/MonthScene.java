package vn.chibo.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.UUID;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;

/// Months of Bản Lếch and Nà Khoang with meetings, rolls, dues and looks, set behind the curtain.
@ApplicationScoped
class MonthScene {

  private final Backstage backstage;

  MonthScene(Backstage backstage) {
    this.backstage = backstage;
  }

  /// A meeting of Nà Khoang that was held and whose roll was closed: five in the hall, two online,
  /// Lử missing without a reason.
  UUID held(YearMonth month, String form) {
    var id = meeting(month.atDay(20), "ORDINARY", form, "ENDED");
    backstage.sql(
        """
        insert into roll_call (meeting, closing, closed_at, closed_by, body, summoned, present,
          deciding_present)
        values ('%1$s', 1, now(), 'test', 7, 10, 7, 6);
        insert into roll_line (meeting, closing, member, standing, state, in_body)
        select '%1$s', 1, s.member, s.kind,
          case
            when s.member = '%3$s' then 'UNEXCUSED'
            when s.member = '%4$s' then 'PRESENT_ONLINE'
            when s.kind = 'OFFICIAL' then 'PRESENT_HALL'
            else 'NOT_EXPECTED' end, s.kind = 'OFFICIAL'
        from standing s where s.cell = '%2$s'
        """
            .formatted(id, Cast.NA_KHOANG, Cast.LU_OFFICIAL, Cast.QUYET_AWAY));
    return id;
  }

  /// A called hybrid meeting to which three have said yes, one of them online, and one no.
  UUID called(YearMonth month) {
    var id = meeting(month.atDay(28), "ORDINARY", "HYBRID", "CALLED");
    backstage.sql(
        """
        insert into summons (meeting, member, role, standing, summoned_at)
        select '%1$s', s.member, 'MEMBER', s.kind, now() from standing s where s.cell = '%2$s';
        insert into answer (summons, reply, given_at)
        select id, case when member = '%3$s' then 'COMING_ONLINE' else 'COMING' end, now()
        from summons where meeting = '%1$s' and member in ('%3$s', '%4$s', '%5$s');
        insert into answer (summons, reply, reason_code, given_at)
        select id, 'CANNOT_COME', 'SICK', now()
        from summons where meeting = '%1$s' and member = '%6$s';
        insert into delivery (summons, channel, told_by, at)
        select id, 'PHONE', '%4$s', now()
        from summons where meeting = '%1$s' and member = '%7$s'
        """
            .formatted(
                id,
                Cast.NA_KHOANG,
                Cast.QUYET_AWAY,
                Cast.THANH_SECRETARY,
                Cast.MAI_DEPUTY,
                Cast.LU_OFFICIAL,
                Cast.DENH_WITHOUT_MAIL));
    return id;
  }

  UUID meeting(java.time.LocalDate day, String kind, String form, String stage) {
    var id = UUID.randomUUID();
    backstage.sql(
        """
        insert into meeting (id, cell, kind, form, month, starts_at, planned_end, place, stage,
          rule_set, chair, contact, room_name, written_by, written_at, called_by, called_at,
          opened_by, opened_at, ended_by, ended_at)
        select '%1$s', '%2$s', '%3$s', '%4$s', '%5$s', '%6$s', '%7$s', 'Nhà văn hóa thôn Nà Khoang',
          '%8$s', '208-qd-tw', '%9$s', '%9$s', replace('%1$s', '-', ''), '%9$s', now(), '%9$s',
          '%6$s'::timestamptz - interval '5 days',
          held.by, held.from_at, held.by, held.until_at
        from (select
          case when '%8$s' = 'ENDED' then '%9$s'::uuid end as by,
          case when '%8$s' = 'ENDED' then '%6$s'::timestamptz end as from_at,
          case when '%8$s' = 'ENDED' then '%7$s'::timestamptz end as until_at) held
        """
            .formatted(
                id,
                Cast.NA_KHOANG,
                kind,
                form,
                day.withDayOfMonth(1),
                VietnamTime.at(day, LocalTime.of(19, 30)),
                VietnamTime.at(day, LocalTime.of(21, 10)),
                stage,
                Cast.THANH_SECRETARY));
    return id;
  }

  void looked(UUID viewer, String at) {
    backstage.sql(
        "insert into access_log (at, viewer, cell, what) values ('%s', '%s', '%s', 'REGISTER')"
            .formatted(at, viewer, Cast.NA_KHOANG));
  }
}
