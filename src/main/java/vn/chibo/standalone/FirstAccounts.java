package vn.chibo.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.chibo.example.ExampleAccount;
import vn.chibo.kernel.MasterKey;

/// The realm of a new sign-in server and whoever is to sign in first: the people of the example, or
/// one administrator.
final class FirstAccounts {

  private static final String ADMINISTRATOR = "quantri";
  private static final String OPERATOR = "operator";

  private final SignInAdmin admin;
  private final String realm;
  private final MasterKey key;

  FirstAccounts(SignInAdmin admin, String realm, MasterKey key) {
    this.admin = admin;
    this.realm = realm;
    this.key = key;
  }

  /// Says what the person at the keyboard is to know. Repeating it adds what is missing and changes
  /// no account.
  List<String> prepare(boolean example) {
    var url = PublicUrl.chosen();
    if (!admin.hasRealm(realm)) {
      admin.createRealm(RealmFile.filled(realm, url, key));
    }
    admin.letReturnTo(
        realm,
        Map.of("rootUrl", url, "redirectUris", List.of(url + "/sign-in/done", url + "/ky/done")),
        url + "/");
    return example ? exampleAccounts() : administrator();
  }

  private List<String> exampleAccounts() {
    var accounts = ExampleAccount.all();
    if (!accounts.isEmpty()) {
      admin.addAccounts(realm, accounts.stream().map(FirstAccounts::account).toList());
    }
    List<String> lines = new ArrayList<>();
    lines.add("Example data (DỮ LIỆU MẪU). The start page shows these accounts with their codes:");
    for (var account : accounts) {
      lines.add(
          "  %-16s %-22s %s".formatted(account.username(), account.password(), account.titleVi()));
    }
    return lines;
  }

  private static NewAccount account(ExampleAccount of) {
    return new NewAccount(
        of.username(),
        of.password(),
        of.otpSecret(),
        of.isOperator() ? List.of(OPERATOR) : List.of());
  }

  private List<String> administrator() {
    if (admin.hasAccount(realm, ADMINISTRATOR)) {
      return List.of();
    }
    var password = MasterKey.random().textFor("administrator").substring(0, 20);
    admin.addAccounts(
        realm, List.of(new NewAccount(ADMINISTRATOR, password, "", List.of(OPERATOR))));
    return List.of(
        "Administrator: " + ADMINISTRATOR + ", password for the first sign-in: " + password,
        "It is shown only this once; then a password of your own and a second factor are asked.");
  }
}
