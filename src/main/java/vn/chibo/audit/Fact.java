package vn.chibo.audit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Subject;

/// Something that happened and may never be unsaid. `body` holds ids, numbers and codes only; words
/// that a person wrote go into `text`, which lies beside the chain behind a salted commitment, so
/// that the law can have it corrected or erased.
public record Fact(
    String kind,
    Subject actor,
    @Nullable UUID cell,
    @Nullable UUID meeting,
    Map<String, Object> body,
    @Nullable String text) {

  public Fact {
    body = Map.copyOf(body);
    if (meeting != null && cell == null) {
      throw new IllegalArgumentException(kind + " happened at a meeting and names no cell");
    }
  }

  public static Fact of(String kind, Subject actor) {
    return new Fact(kind, actor, null, null, Map.of(), null);
  }

  public Fact inCell(UUID id) {
    return new Fact(kind, actor, id, meeting, body, text);
  }

  /// A meeting is its cell's: name the cell first, or neither the cell nor the committee above
  /// reads the fact.
  public Fact atMeeting(UUID id) {
    return new Fact(kind, actor, cell, id, body, text);
  }

  public Fact with(Map<String, Object> values) {
    return new Fact(kind, actor, cell, meeting, values, text);
  }

  public Fact saying(@Nullable String words) {
    return new Fact(kind, actor, cell, meeting, body, words);
  }
}
