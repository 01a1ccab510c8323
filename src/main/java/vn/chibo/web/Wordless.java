package vn.chibo.web;

import io.quarkus.qute.TemplateException;
import io.vertx.pgclient.PgException;
import org.jspecify.annotations.Nullable;

/// A failure without its messages, for the log: where it happened and of which kind, but no name or
/// value that a message may have picked up on the way.
final class Wordless extends Exception {

  private static final long serialVersionUID = 1;

  private Wordless(String kind, @Nullable Throwable cause, StackTraceElement[] trace) {
    super(kind, cause);
    setStackTrace(trace);
  }

  static Wordless of(Throwable failure) {
    var cause = failure.getCause();
    return new Wordless(kindOf(failure), cause == null ? null : of(cause), failure.getStackTrace());
  }

  private static String kindOf(Throwable failure) {
    var kind = failure.getClass().getName();
    return switch (failure) {
      case PgException answer -> kind + " " + answer.getSqlState();
      case TemplateException mistake -> kind + " " + mistake.getMessage();
      default -> kind;
    };
  }
}
