package vn.chibo.standalone;

import java.util.Map;

/// What must be said when a database or a sign-in server of somebody else is used (decision 10).
final class ConfiguredServers {

  private ConfiguredServers() {}

  static void requireDatabase(boolean signInIsOurs) {
    Setting.require(
        "A database is configured, but not wholly (README.md, \"For real use\").",
        "quarkus.datasource.username",
        "quarkus.datasource.password",
        "quarkus.flyway.username",
        "quarkus.flyway.password",
        "chibo.secrets.master");
    if (signInIsOurs) {
      Setting.require(
          "A database is configured but no sign-in server (QUARKUS_OIDC_AUTH_SERVER_URL). A bundled"
              + " one would need a database of its own.",
          "chibo.signin.database.url",
          "chibo.signin.database.username",
          "chibo.signin.database.password");
    }
    var url = Setting.of("quarkus.datasource.reactive.url").orElseThrow();
    Setting.suggest(
        Map.of("quarkus.datasource.jdbc.url", "jdbc:" + url.replaceFirst("^vertx-reactive:", "")));
  }

  static void requireSignIn() {
    Setting.require(
        "A sign-in server is configured, but not wholly (README.md, \"For real use\").",
        "quarkus.oidc.credentials.secret",
        "quarkus.keycloak.admin-client.client-secret",
        "chibo.secrets.master");
    var issuer = Setting.of("quarkus.oidc.auth-server-url").orElseThrow();
    int realm = issuer.indexOf("/realms/");
    if (realm < 0) {
      throw new StartRefused(
          "QUARKUS_OIDC_AUTH_SERVER_URL must be the address of a realm, as"
              + " https://sign-in.example.vn/realms/chibo.");
    }
    Setting.suggest(
        Map.of(
            "quarkus.keycloak.admin-client.server-url", issuer.substring(0, realm),
            "quarkus.keycloak.admin-client.realm", issuer.substring(realm + "/realms/".length())));
  }

  /// Where a bundled sign-in server keeps its data beside a configured database.
  static OneDatabase signInDatabase() {
    return new OneDatabase(
        Setting.of("chibo.signin.database.url").orElse("").replaceFirst("^jdbc:", ""),
        Setting.of("chibo.signin.database.username").orElse(""),
        Setting.of("chibo.signin.database.password").orElse(""));
  }
}
