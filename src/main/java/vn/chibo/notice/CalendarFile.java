package vn.chibo.notice;

import java.time.Instant;
import java.util.UUID;

/// A calendar entry for one person and one meeting (RFC 5545, 5546). A calendar is seen by whoever
/// sees the phone: the title is neutral and the personal link is not in it (decision 13). We write
/// the few lines ourselves, and two other programs read them in the tests.
record CalendarFile(Gathering gathering, String title, String from) {

  /// The lines that differ from one person to the next: who it is for and which entry it is. The
  /// same person's entry of the same meeting keeps its name, whatever happens to it. No answer by
  /// mail is asked for: answers are given on the personal page.
  static String personal(UUID meeting, UUID member, String email) {
    return new ContentLines()
        .add("UID", uid(meeting, member))
        .add("ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=FALSE", "mailto:" + email)
        .toString();
  }

  static String uid(UUID meeting, UUID member) {
    return meeting + "." + member + "@chibo";
  }

  String request(Instant now, String personal) {
    return written("REQUEST", "CONFIRMED", now, personal);
  }

  String cancel(Instant now, String personal) {
    return written("CANCEL", "CANCELLED", now, personal);
  }

  private String written(String method, String status, Instant now, String personal) {
    return CalendarText.begun(method)
        .add("BEGIN", "VEVENT")
        .addUtc("DTSTAMP", now)
        .addWritten(personal)
        .add("SEQUENCE", String.valueOf(gathering.sequence()))
        .addLocal("DTSTART", gathering.startsAt())
        .addLocal("DTEND", gathering.plannedEnd())
        .addText("SUMMARY", title)
        .addText("LOCATION", gathering.place())
        .add("STATUS", status)
        .add("ORGANIZER", "mailto:" + from)
        .add("END", "VEVENT")
        .add("END", "VCALENDAR")
        .toString();
  }
}
