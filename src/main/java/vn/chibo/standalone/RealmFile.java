package vn.chibo.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import vn.chibo.kernel.MasterKey;

/// keycloak-realm.json with its gaps filled. The gaps are written as Keycloak's own import reads
/// them from the environment, so the same file serves a sign-in server that somebody else runs.
public final class RealmFile {

  public static final String WEB_CLIENT = "chibo-web";
  public static final String SERVICE_CLIENT = "chibo-service";

  private RealmFile() {}

  /// `publicUrl` is where people reach the service, without a slash at the end.
  public static String filled(String realm, String publicUrl, MasterKey key) {
    try (var file = RealmFile.class.getResourceAsStream("/keycloak-realm.json")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .replace("\"realm\": \"chibo\"", "\"realm\": \"" + realm + "\"")
          .replace("${CHIBO_URL}", publicUrl)
          .replace("${CHIBO_WEB_SECRET}", secretOf(WEB_CLIENT, key))
          .replace("${CHIBO_SERVICE_SECRET}", secretOf(SERVICE_CLIENT, key));
    } catch (IOException e) {
      throw new StartRefused("keycloak-realm.json cannot be read.", e);
    }
  }

  public static String secretOf(String client, MasterKey key) {
    return key.textFor("sign-in/" + client);
  }
}
