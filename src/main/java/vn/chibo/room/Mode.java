package vn.chibo.room;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Refusal;

/// How a member goes into the room.
enum Mode {
  VIDEO,
  /// Sound only, for a weak line: no picture is sent or fetched.
  AUDIO,
  /// In the app that is on his phone already.
  APP;

  /// From a form's button; nothing said means with picture.
  static Mode of(@Nullable String text) {
    return switch (text == null ? "" : text.toLowerCase(Locale.ROOT)) {
      case "", "video" -> VIDEO;
      case "audio" -> AUDIO;
      case "app" -> APP;
      default -> throw Refusal.invalid("unreadable");
    };
  }
}
