package vn.chibo.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import vn.chibo.standalone.SignInSettings;

/// Gives the application under test a real Keycloak 26 with the realm of keycloak-realm.json.
public final class SignInServer implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    var realm = "/realms/" + TestServers.REALM;
    var settings = new HashMap<>(SignInSettings.of(TestServers.signIn() + realm, TestServers.KEY));
    // The application talks to it over a line that a test may cut; browsers do not.
    var line = TestServers.signInLine() + realm;
    settings.put("quarkus.oidc.auth-server-url", line);
    settings.put("quarkus.oidc.token-path", line + "/protocol/openid-connect/token");
    settings.put("quarkus.keycloak.admin-client.server-url", TestServers.signInLine());
    settings.put("chibo.web.sign-in-origin", TestServers.signIn());
    return settings;
  }

  @Override
  public void stop() {
    // The server serves the whole run and ends with the JVM.
  }
}
