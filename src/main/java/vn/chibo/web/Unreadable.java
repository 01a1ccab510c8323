package vn.chibo.web;

import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.net.SocketException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells what was sent and is no text, or ends in the middle, from a mistake of ours.
class Unreadable {

  /// PostgreSQL's words for characters that no text has.
  private static final Set<String> NO_TEXT = Set.of("22021", "22P05");

  private Unreadable() {}

  static boolean explains(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (isUnreadable(cause)) {
        return true;
      }
    }
    return false;
  }

  /// A failure of a line is an [Outage]; what else fails in reading is a body cut off.
  private static boolean isUnreadable(Throwable cause) {
    return switch (cause) {
      case PgException answer -> NO_TEXT.contains(String.valueOf(answer.getSqlState()));
      case SocketException _ -> false;
      case IOException failure -> failure.getClass() == IOException.class;
      default -> false;
    };
  }
}
