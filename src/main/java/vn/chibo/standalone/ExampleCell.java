package vn.chibo.standalone;

import java.time.LocalTime;
import java.util.UUID;
import vn.chibo.meeting.Form;

/// One invented cell and its habits.
///
/// @param day the day of the month on which it meets
/// @param onlineSince for how many months an authorisation lets it meet in `form`; before that it
///   met in person
/// @param skipped how many months ago it did not meet; -1 for never
/// @param late whether its papers come late
record ExampleCell(
    String key,
    UUID id,
    String commune,
    String code,
    Named named,
    int day,
    LocalTime time,
    Form form,
    int onlineSince,
    int skipped,
    boolean late) {

  record Named(String name, String shortName, String hall, String site, String follower) {}

  static ExampleCell of(ExampleSheet.Row row, UUID id) {
    return new ExampleCell(
        row.text("key"),
        id,
        row.text("commune"),
        row.text("code"),
        new Named(
            row.text("name"),
            row.text("short"),
            row.text("hall"),
            row.text("site"),
            row.text("follower")),
        row.number("day"),
        LocalTime.parse(row.text("time")),
        Form.valueOf(row.text("form")),
        row.numberOr("online_since", 0),
        row.numberOr("skipped", -1),
        row.has("late"));
  }

  Form formOf(int monthsAgo) {
    return monthsAgo <= onlineSince ? form : Form.IN_PERSON;
  }

  boolean hasSite() {
    return !named.site().isEmpty();
  }
}
