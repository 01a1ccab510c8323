package vn.chibo.example;

import java.time.LocalTime;
import java.util.UUID;
import vn.chibo.meeting.Form;

/// One invented cell and its habits.
///
/// @param day the day of the month on which it meets
/// @param onlineSince for how many months an authorisation lets it meet in `form`; before that it
///   met in person
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
    Habits habits) {

  record Named(String name, String shortName, String hall, String site, String follower) {}

  /// @param skipped how many months ago it did not meet; -1 for never
  /// @param late whether its papers come late
  /// @param life what its meetings speak about
  /// @param unsent how many months ago its minutes were not sent up; -1 for never
  /// @param unsigned how many months ago its minutes were not signed; -1 for never
  record Habits(int skipped, boolean late, String life, int unsent, int unsigned) {}

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
        new Habits(
            row.numberOr("skipped", -1),
            row.has("late"),
            row.text("life"),
            row.numberOr("unsent", -1),
            row.numberOr("unsigned", -1)));
  }

  Form formOf(int monthsAgo) {
    return monthsAgo <= onlineSince ? form : Form.IN_PERSON;
  }

  boolean hasSite() {
    return !named.site().isEmpty();
  }
}
