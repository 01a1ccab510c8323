package vn.chibo.room;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Our yes to a room, in the only shape that the room server takes.
///
/// @param name as it asked, with the tenant if there was one
/// @param seconds counted from the start; at its end the server destroys the room
record Reservation(
    String id,
    String name,
    @JsonProperty("mail_owner") String mailOwner,
    @JsonProperty("start_time") String startTime,
    @JsonProperty("duration") long seconds) {

  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  static Reservation of(Asked asked, Instant opened, Instant closes) {
    return new Reservation(
        String.valueOf(asked.id()),
        asked.name(),
        asked.mailOwner(),
        MILLISECONDS.format(opened),
        Duration.between(opened, closes).toSeconds());
  }

  /// The room as the server asked for it; one id a meeting, however often it asks.
  record Asked(long id, String name, String mailOwner) {}
}
