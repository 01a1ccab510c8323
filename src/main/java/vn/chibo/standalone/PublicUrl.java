package vn.chibo.standalone;

import java.util.List;

/// Where people reach the service: what CHIBO_URL says, else this machine.
final class PublicUrl {

  private PublicUrl() {}

  static String chosen() {
    return Setting.of("chibo.url")
        .orElseGet(() -> "http://localhost:" + Setting.of("quarkus.http.port").orElse("8080"));
  }

  /// The passwords of the example are printed for everybody to read.
  static void requireLoopback() {
    var host = Setting.of("quarkus.http.host").orElse("127.0.0.1");
    if (!List.of("127.0.0.1", "localhost", "::1").contains(host)) {
      throw new StartRefused(
          "The example may only be reached from this machine (QUARKUS_HTTP_HOST is %s). Start with"
                  .formatted(host)
              + " --empty in another CHIBO_HOME for anything else.");
    }
  }
}
