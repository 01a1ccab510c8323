package vn.chibo.room;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serial;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one raw event. It trusts nothing: whatever the body holds, the answer is what it says or
/// why it says nothing.
final class EventReader {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_TEXT = 1_000;
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);
  private static final Duration LONGEST_DELAY = Duration.ofDays(2);

  private final RawEvent event;

  private EventReader(RawEvent event) {
    this.event = event;
  }

  static News read(RawEvent event) {
    try {
      return new EventReader(event).read(JSON.readTree(event.body()));
    } catch (JsonProcessingException e) {
      return new News.Unusable(News.Trouble.MALFORMED);
    } catch (Unfit e) {
      return new News.Unusable(e.trouble);
    }
  }

  private static final class Unfit extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;
    private final News.Trouble trouble;

    private Unfit(News.Trouble trouble) {
      super(trouble.name(), null, false, false);
      this.trouble = trouble;
    }
  }

  private News read(JsonNode body) {
    return switch (event.path()) {
      case "room/created" -> told(body, List.of(created(body)), List.of());
      case "occupant/joined", "occupant/left" -> told(body, List.of(), List.of(occupant(body)));
      case "room/destroyed" -> told(body, List.of(destroyed(body)), farewell(body));
      default -> throw new Unfit(News.Trouble.UNKNOWN_EVENT);
    };
  }

  private static News told(JsonNode body, List<RoomLife> lives, List<SeenStay> stays) {
    if (body.path("is_breakout").asBoolean(false)) {
      throw new Unfit(News.Trouble.BREAKOUT);
    }
    return new News.Told(RoomName.of(room(body)), lives, stays);
  }

  private RoomLife created(JsonNode body) {
    return new RoomLife(room(body), time(body, "created_at"), null);
  }

  private RoomLife destroyed(JsonNode body) {
    return new RoomLife(room(body), time(body, "created_at"), time(body, "destroyed_at"));
  }

  private SeenStay occupant(JsonNode body) {
    return stay(room(body), body.path("occupant"), null);
  }

  /// Everybody the room ever had, but only the newest stay of each connection; an empty room writes
  /// an empty object instead of a list.
  private List<SeenStay> farewell(JsonNode body) {
    var stays = new ArrayList<SeenStay>();
    for (var occupant : body.path("all_occupants")) {
      stays.add(stay(room(body), occupant, time(body, "destroyed_at")));
    }
    return stays;
  }

  private SeenStay stay(String room, JsonNode occupant, @Nullable Instant destroyedAt) {
    var key = new SeenStay.Key(room, text(occupant, "occupant_jid"), time(occupant, "joined_at"));
    var left = occupant.hasNonNull("left_at") ? time(occupant, "left_at") : null;
    var end = left == null ? destroyedAt : left;
    var endedBy = left != null ? EndedBy.LEFT : end == null ? null : EndedBy.DESTROYED;
    return new SeenStay(key, words(occupant, "id"), words(occupant, "name"), end, endedBy);
  }

  private static String room(JsonNode body) {
    return text(body, "room_jid");
  }

  private static String text(JsonNode node, String field) {
    var text = words(node, field);
    if (text == null) {
      throw new Unfit(News.Trouble.MALFORMED);
    }
    return text;
  }

  private static @Nullable String words(JsonNode node, String field) {
    var value = node.path(field);
    if (!value.isTextual() || value.textValue().isBlank()) {
      return null;
    }
    var text = value.textValue();
    if (text.length() > LONGEST_TEXT || text.indexOf('\0') >= 0) {
      throw new Unfit(News.Trouble.MALFORMED);
    }
    return text;
  }

  /// Whole seconds of the server's clock, around the time we received it.
  private Instant time(JsonNode node, String field) {
    var value = node.path(field);
    if (!value.isNumber() || !value.canConvertToLong()) {
      throw new Unfit(News.Trouble.MALFORMED);
    }
    var seconds = value.longValue();
    var received = event.receivedAt();
    if (seconds < received.minus(LONGEST_DELAY).getEpochSecond()
        || seconds > received.plus(CLOCKS_DIFFER).getEpochSecond()) {
      throw new Unfit(News.Trouble.UNLIKELY_TIME);
    }
    return Instant.ofEpochSecond(seconds);
  }
}
