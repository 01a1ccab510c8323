package vn.chibo.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An account to be made on the sign-in server. The one-time-code secret is Base32, as an
/// authenticator app takes it; empty means that the person enrols at the first sign-in.
public record NewAccount(
    String username, String password, String otpSecret, List<String> realmRoles) {

  public NewAccount {
    realmRoles = List.copyOf(realmRoles);
  }

  private boolean mustEnrol() {
    return otpSecret.isEmpty();
  }

  /// As Keycloak's user representation. No name and no address: who somebody is stands in our own
  /// database only.
  Map<String, Object> representation() {
    List<Map<String, Object>> credentials = new ArrayList<>();
    credentials.add(Map.of("type", "password", "value", password, "temporary", mustEnrol()));
    if (!mustEnrol()) {
      credentials.add(oneTimeCode());
    }
    return Map.of(
        "username", username,
        "enabled", true,
        "realmRoles", realmRoles,
        "requiredActions", mustEnrol() ? List.of("UPDATE_PASSWORD", "CONFIGURE_TOTP") : List.of(),
        "credentials", credentials);
  }

  private Map<String, Object> oneTimeCode() {
    return Map.of(
        "type", "otp",
        "secretData", SignInAdmin.text(Map.of("value", otpSecret)),
        "credentialData",
            SignInAdmin.text(
                Map.of(
                    "subType",
                    "totp",
                    "digits",
                    6,
                    "counter",
                    0,
                    "period",
                    30,
                    "algorithm",
                    "HmacSHA1",
                    "secretEncoding",
                    "BASE32")));
  }

  @Override
  public String toString() {
    return "NewAccount[" + username + "]";
  }
}
