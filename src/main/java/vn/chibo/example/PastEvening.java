package vn.chibo.example;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Kind;
import vn.chibo.meeting.MeetingId;
import vn.chibo.minutes.RetellMinutes;

/// A meeting of the example's past as its secretary finds it in the tables, and how far its minutes
/// have come.
record PastEvening(
    UUID id,
    Kind kind,
    LocalDate month,
    Instant startsAt,
    Instant openedAt,
    Instant endedAt,
    UUID chair,
    UUID clerk,
    String stage,
    boolean sent) {

  /// In the order of time.
  static final String OF =
      """
      select m.id, m.kind, m.month, m.starts_at, m.opened_at, m.ended_at, m.chair, m.clerk,
        coalesce(b.stage, 'NONE'), b.sent_at is not null
      from meeting m left join minutes b on b.meeting = m.id
      where m.cell = :cell and m.stage = 'ENDED' and m.ended_at < :planted
      order by m.starts_at
      limit 200
      """;

  MeetingId meeting() {
    return new MeetingId(id);
  }

  RetellMinutes.Officers officers() {
    return new RetellMinutes.Officers(chair, clerk);
  }

  LocalDate day() {
    return VietnamTime.dayOf(startsAt);
  }

  boolean isOrdinary() {
    return kind == Kind.ORDINARY;
  }

  int monthsBefore(YearMonth later) {
    return Math.toIntExact(YearMonth.from(month).until(later, ChronoUnit.MONTHS));
  }
}
