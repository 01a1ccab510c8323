package vn.chibo.standalone;

import java.util.HashMap;
import java.util.Map;
import vn.chibo.kernel.MasterKey;

/// How the application finds a sign-in server of ours.
public final class SignInSettings {

  private SignInSettings() {}

  /// `issuer` is the realm's address. The client secrets are those that [RealmFile] fills in.
  public static Map<String, String> of(String issuer, MasterKey key) {
    var settings = new HashMap<>(sessionSecrets(key));
    settings.put("quarkus.oidc.auth-server-url", issuer);
    settings.put("quarkus.oidc.credentials.secret", RealmFile.secretOf(RealmFile.WEB_CLIENT, key));
    settings.put(
        "quarkus.keycloak.admin-client.server-url",
        issuer.substring(0, issuer.indexOf("/realms/")));
    settings.put(
        "quarkus.keycloak.admin-client.realm", issuer.substring(issuer.lastIndexOf('/') + 1));
    settings.put(
        "quarkus.keycloak.admin-client.client-secret",
        RealmFile.secretOf(RealmFile.SERVICE_CLIENT, key));
    return settings;
  }

  /// What seals the session cookies: from the master key, also where the sign-in server is not
  /// ours, so that every node of one installation reads the cookies of the others.
  static Map<String, String> sessionSecrets(MasterKey key) {
    return Map.of(
        "quarkus.oidc.authentication.state-secret", key.textFor("session/state").substring(0, 32),
        "quarkus.oidc.token-state-manager.encryption-secret",
            key.textFor("session/tokens").substring(0, 32));
  }
}
