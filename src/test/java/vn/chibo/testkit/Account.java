package vn.chibo.testkit;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import vn.chibo.standalone.NewAccount;

/// Somebody with an account on the sign-in server of this run: password and authenticator.
public record Account(String username, String password, String otpSecret, OneTimeCodes codes) {

  private static final ConcurrentHashMap<String, Account> KNOWN = new ConcurrentHashMap<>();
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  /// The account of this name, made when a test names it first. `realmRoles` counts only then.
  public static Account named(String username, String... realmRoles) {
    return KNOWN.computeIfAbsent(username, name -> made(name, List.of(realmRoles)));
  }

  private static Account made(String username, List<String> realmRoles) {
    // Tests of another profile load this class again: the secret must come out the same.
    var otpSecret = secretOf(username);
    var password = "Mat-khau-cua-" + username + "-2026";
    TestServers.admin()
        .addAccounts(
            TestServers.REALM, List.of(new NewAccount(username, password, otpSecret, realmRoles)));
    return new Account(username, password, otpSecret, new OneTimeCodes(otpSecret));
  }

  private static String secretOf(String username) {
    var letters = new StringBuilder();
    for (byte each : TestServers.KEY.bytesFor("otp/" + username)) {
      letters.append(BASE32.charAt(each & 31));
    }
    return letters.toString();
  }

  @Override
  public String toString() {
    return username;
  }
}
