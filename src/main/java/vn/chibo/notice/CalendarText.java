package vn.chibo.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What stands at the head of every calendar text, and the whole text of a feed.
public final class CalendarText {

  private CalendarText() {}

  /// Viet Nam has had one offset since June 1975; no meeting of ours is older.
  private static final String ZONE =
      new ContentLines()
          .add("BEGIN", "VTIMEZONE")
          .add("TZID", "Asia/Ho_Chi_Minh")
          .add("BEGIN", "STANDARD")
          .add("DTSTART", "19750613T000000")
          .add("TZOFFSETFROM", "+0800")
          .add("TZOFFSETTO", "+0700")
          .add("TZNAME", "+07")
          .add("END", "STANDARD")
          .add("END", "VTIMEZONE")
          .toString();

  static ContentLines begun(@Nullable String method) {
    var lines =
        new ContentLines()
            .add("BEGIN", "VCALENDAR")
            .add("VERSION", "2.0")
            .add("PRODID", "-//chibo//vi")
            .add("CALSCALE", "GREGORIAN");
    if (method != null) {
      lines.add("METHOD", method);
    }
    return lines.addWritten(ZONE);
  }

  /// One meeting in a feed. `uid` is that of its mails where the feed is one person's, so that a
  /// calendar which has both shows it once.
  ///
  /// @param stamp when this state was written; the same state always gives the same text
  public record Line(
      UUID meeting,
      @Nullable UUID member,
      Instant startsAt,
      Instant plannedEnd,
      String place,
      int sequence,
      boolean cancelled,
      Instant stamp) {

    String uid() {
      return member == null ? meeting + "@chibo" : CalendarFile.uid(meeting, member);
    }
  }

  /// A calendar to subscribe to. `name` and `title` are neutral words (decision 13).
  public static String feed(String name, String title, List<Line> lines) {
    var text =
        begun(null).addText("X-WR-CALNAME", name).add("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
    lines.forEach(line -> event(text, title, line));
    return text.add("END", "VCALENDAR").toString();
  }

  private static void event(ContentLines text, String title, Line line) {
    text.add("BEGIN", "VEVENT")
        .add("UID", line.uid())
        .addUtc("DTSTAMP", line.stamp())
        .add("SEQUENCE", String.valueOf(line.sequence()))
        .addLocal("DTSTART", line.startsAt())
        .addLocal("DTEND", line.plannedEnd())
        .addText("SUMMARY", title)
        .addText("LOCATION", line.place())
        .add("STATUS", line.cancelled() ? "CANCELLED" : "CONFIRMED")
        .add("END", "VEVENT");
  }
}
