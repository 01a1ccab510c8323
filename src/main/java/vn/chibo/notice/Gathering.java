package vn.chibo.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.meeting.Evening;

/// When and where, and whom to call: all that a mail or a slip tells of a meeting. `sequence`
/// counts the changes that calendars were told of.
record Gathering(
    UUID meeting,
    UUID cell,
    Instant startsAt,
    Instant plannedEnd,
    String place,
    int sequence,
    Helper helper) {

  /// Whom a member calls who needs help.
  record Helper(String name, @Nullable String phone) {

    public String line() {
      return phone == null ? name : name + ", " + phone;
    }
  }

  static Gathering of(Evening evening, Helper helper) {
    return new Gathering(
        evening.id(),
        evening.cell(),
        evening.startsAt(),
        evening.plannedEnd(),
        evening.place(),
        evening.calendarSequence(),
        helper);
  }
}
