package vn.chibo.notice;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import vn.chibo.kernel.VietnamTime;

/// Lines of an iCalendar text (RFC 5545, 3.1): folded after 75 bytes, never inside a letter, texts
/// escaped, ended as on the wire.
final class ContentLines {

  private static final int LONGEST = 75;
  private static final String END = "\r\n";
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").withZone(VietnamTime.ZONE);
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder written = new StringBuilder();

  /// A line whose value needs no escape.
  ContentLines add(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  ContentLines addText(String name, String text) {
    return add(name, escaped(text));
  }

  /// A time of day in Viet Nam; the calendar holds its zone.
  ContentLines addLocal(String name, Instant at) {
    return add(name + ";TZID=" + VietnamTime.ZONE.getId(), LOCAL.format(at));
  }

  ContentLines addUtc(String name, Instant at) {
    return add(name, UTC.format(at));
  }

  /// Lines that were folded before.
  ContentLines addWritten(String lines) {
    written.append(lines);
    return this;
  }

  private void fold(String line) {
    if (line.length() <= LONGEST && line.chars().allMatch(letter -> letter < 0x80)) {
      written.append(line).append(END);
      return;
    }
    int width = 0;
    for (int at = 0; at < line.length(); ) {
      int letter = line.codePointAt(at);
      var text = Character.toString(letter);
      int bytes = text.getBytes(StandardCharsets.UTF_8).length;
      if (width + bytes > LONGEST) {
        written.append(END).append(' ');
        width = 1;
      }
      written.append(text);
      width += bytes;
      at += Character.charCount(letter);
    }
    written.append(END);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n");
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
