package vn.chibo.minutes;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Refusal;

/// A speech as it is sent: by a form, or by the queue of a device that had no network.
record SpeechBody(
    @Nullable String id,
    @Nullable String at,
    @Nullable String item,
    @Nullable String speaker,
    @Nullable String kind,
    @Nullable String gist) {

  /// A device's clock that is further off than this is not believed.
  private static final Duration BELIEVED = Duration.ofDays(7);

  static SpeechBody of(MultivaluedMap<String, String> fields) {
    return new SpeechBody(
        fields.getFirst("id"),
        null,
        fields.getFirst("item"),
        fields.getFirst("speaker"),
        fields.getFirst("kind"),
        fields.getFirst("gist"));
  }

  Speeches.Entry entry(Instant now) {
    return new Speeches.Entry(
        Sent.id(id).orElseGet(UUID::randomUUID),
        Sent.id(item).orElse(null),
        Sent.id(speaker).orElse(null),
        speechKind(),
        gist == null ? "" : Sent.composed(gist),
        saidAt(now));
  }

  private SpeechKind speechKind() {
    return Arrays.stream(SpeechKind.values())
        .filter(each -> each.name().equals(kind == null ? SpeechKind.OPINION.name() : kind))
        .findFirst()
        .orElseThrow(() -> Refusal.invalid("speech-empty"));
  }

  private @Nullable Instant saidAt(Instant now) {
    try {
      var said = at == null ? null : Instant.parse(at);
      return said != null && Duration.between(said, now).abs().compareTo(BELIEVED) < 0
          ? said
          : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
