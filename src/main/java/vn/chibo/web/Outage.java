package vn.chibo.web;

import io.quarkus.oidc.OIDCException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells a part of the system that is away (database, sign-in server) from a mistake of ours.
class Outage {

  /// PostgreSQL's classes for lost connections, no room, and shutting down.
  private static final Pattern AWAY = Pattern.compile("08...|53...|57P..");

  /// The pool gives up waiting for a connection with a message only, without a type of its own.
  private static final String POOL_GAVE_UP = "Timeout";

  private Outage() {}

  static boolean explains(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (isAway(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAway(Throwable cause) {
    return switch (cause) {
      case PgException answer -> AWAY.matcher(String.valueOf(answer.getSqlState())).matches();
      case OIDCException _, SignInAway _, ClosedConnectionException _, TimeoutException _ -> true;
      case IOException line -> line.getClass() != IOException.class;
      default -> POOL_GAVE_UP.equals(cause.getMessage());
    };
  }
}
