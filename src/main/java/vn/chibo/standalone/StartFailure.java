package vn.chibo.standalone;

import io.quarkus.runtime.QuarkusBindException;
import java.net.BindException;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Why the service itself could not start, in one sentence for the person at the keyboard. The log
/// holds the rest.
final class StartFailure {

  private final List<Throwable> causes;

  private StartFailure(Throwable failure) {
    this.causes = new ArrayList<>();
    for (@Nullable Throwable next = failure;
        next != null && !causes.contains(next);
        next = next.getCause()) {
      causes.add(next);
    }
  }

  static String sentence(Throwable failure) {
    var start = new StartFailure(failure);
    return start
        .portInUse()
        .or(start::databaseAway)
        .orElseGet(() -> "chibo could not start: " + start.reason());
  }

  private Optional<String> portInUse() {
    var named =
        find(QuarkusBindException.class)
            .map(QuarkusBindException::getPort)
            .map(port -> "Port " + port);
    return named
        .or(() -> find(BindException.class).map(_ -> "The port of the service"))
        .map(port ->
            port
                + " is in use by another program. End that program, or choose another port with"
                + " QUARKUS_HTTP_PORT.");
  }

  private Optional<String> databaseAway() {
    return find(ConnectException.class)
        .map(_ ->
            "The database does not answer. Is QUARKUS_DATASOURCE_REACTIVE_URL right, and is the"
                + " server running?");
  }

  private <T extends Throwable> Optional<T> find(Class<T> type) {
    return stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  private Stream<Throwable> stream() {
    return causes.stream();
  }

  /// The first line of the deepest cause that says anything.
  private String reason() {
    return stream()
        .map(Throwable::getMessage)
        .filter(message -> message != null && !message.isBlank())
        .reduce((_, deeper) -> deeper)
        .flatMap(message -> message.strip().lines().findFirst())
        .orElse(causes.getLast().getClass().getSimpleName());
  }
}
