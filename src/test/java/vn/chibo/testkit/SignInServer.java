package vn.chibo.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import vn.chibo.standalone.SignInSettings;

/// Gives the application under test a real Keycloak 26 with the realm of keycloak-realm.json.
public final class SignInServer implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    return new HashMap<>(
        SignInSettings.of(TestServers.signIn() + "/realms/" + TestServers.REALM, TestServers.KEY));
  }

  @Override
  public void stop() {
    // The server serves the whole run and ends with the JVM.
  }
}
