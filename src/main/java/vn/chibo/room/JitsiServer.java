package vn.chibo.room;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The room server as it is configured, with nothing missing.
record JitsiServer(
    URI url,
    String domain,
    String mucDomain,
    String appId,
    String audience,
    SharedKey reservationKey,
    SharedKey eventsKey) {

  /// Throws a sentence that names every setting that is missing or unfit.
  static JitsiServer of(URI url, JitsiConfig config) {
    var wrong = wrong(url, config);
    if (!wrong.isEmpty()) {
      throw new IllegalStateException(
          "chibo.jitsi.url is set, but the room server cannot be used: %s. See docs/jitsi.md; without chibo.jitsi.url there are no rooms."
              .formatted(String.join("; ", wrong)));
    }
    var domain = config.domain().orElse(url.getHost()).toLowerCase(Locale.ROOT);
    return new JitsiServer(
        withoutSlash(url),
        domain,
        config.mucDomain().orElse("conference." + domain),
        config.appId(),
        config.audience(),
        config.reservationKey().orElseThrow(),
        config.eventsKey().orElseThrow());
  }

  private static List<String> wrong(URI url, JitsiConfig config) {
    var wrong = new ArrayList<String>();
    if (url.getHost() == null) {
      wrong.add("chibo.jitsi.url names no host");
    }
    if (config.reservationKey().map(SharedKey::isTooShort).orElse(true)) {
      wrong.add("chibo.jitsi.reservation-key needs at least 20 characters");
    }
    if (config.eventsKey().map(SharedKey::isTooShort).orElse(true)) {
      wrong.add("chibo.jitsi.events-key needs at least 20 characters");
    }
    return wrong;
  }

  private static URI withoutSlash(URI url) {
    return URI.create(url.toString().replaceFirst("/+$", ""));
  }

  /// The address of a room among the server's own.
  String roomJid(String roomName) {
    return roomName + "@" + mucDomain;
  }
}
