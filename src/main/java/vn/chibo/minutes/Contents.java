package vn.chibo.minutes;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chibo.minutes.MinutesContent.Score;

/// Minutes as JSON and back.
@ApplicationScoped
class Contents {

  private final ObjectMapper json;

  Contents(ObjectMapper json) {
    this.json = json;
  }

  /// What the clerk typed into a draft; the rest of a draft is written anew from the facts.
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Typed(Map<String, String> notes, @Nullable Score score) {

    static final Typed NOTHING = new Typed(Map.of(), null);

    Typed {
      notes = notes == null ? Map.of() : Map.copyOf(notes);
    }
  }

  Typed typed(MinutesRow row) {
    return read(row, Typed.class);
  }

  MinutesContent content(MinutesRow row) {
    return read(row, MinutesContent.class);
  }

  String written(MinutesContent content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("minutes that cannot be written", e);
    }
  }

  private <T> T read(MinutesRow row, Class<T> type) {
    try {
      return json.readValue(row.content(), type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("minutes that cannot be read", e);
    }
  }
}
