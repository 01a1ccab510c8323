package vn.chibo.testkit;

import static java.util.Objects.requireNonNull;

import java.net.HttpCookie;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Cookies per server. Sends `Secure` ones on http too, as browsers do for localhost and the JDK
/// does not.
final class CookieJar {

  private final Map<Integer, Map<String, HttpCookie>> byPort = new HashMap<>();

  void keep(URI server, List<String> headers) {
    for (var header : headers) {
      HttpCookie.parse(header).forEach(cookie -> keep(server, cookie));
    }
  }

  private void keep(URI server, HttpCookie cookie) {
    var known = byPort.computeIfAbsent(server.getPort(), _ -> new HashMap<>());
    if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
      known.remove(cookie.getName());
    } else {
      known.put(cookie.getName(), cookie);
    }
  }

  Map<String, String> of(URI server) {
    return byPort.getOrDefault(server.getPort(), Map.of()).values().stream()
        .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue));
  }

  Duration lifeOf(URI server, String name) {
    var cookies = byPort.getOrDefault(server.getPort(), Map.of());
    return Duration.ofSeconds(requireNonNull(cookies.get(name), name).getMaxAge());
  }

  String header(URI server) {
    return of(server).entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }
}
