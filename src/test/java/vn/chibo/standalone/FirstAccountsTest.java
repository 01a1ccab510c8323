package vn.chibo.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chibo.kernel.MasterKey;
import vn.chibo.testkit.TestServers;

/// Who may sign in after a first start without the example, on a real Keycloak.
class FirstAccountsTest {

  private static final String REALM = "chibo-empty-" + ProcessHandle.current().pid();

  private final SignInAdmin admin = TestServers.admin();

  @AfterEach
  void removeTheRealm() {
    admin.deleteRealm(REALM);
  }

  @Test
  void anEmptyStartPrintsOnePasswordOnceAndMakesHimEnrol() {
    var accounts = new FirstAccounts(admin, REALM, MasterKey.random());

    var first = accounts.prepare(false);
    var again = accounts.prepare(false);

    assertThat(first).hasSize(2).first().asString().matches(".*first sign-in: \\S{20}");
    assertThat(again).isEmpty();
    assertThat(admin.demandsOn(REALM, "quantri"))
        .containsExactlyInAnyOrder("UPDATE_PASSWORD", "CONFIGURE_TOTP");
    assertThat(admin.hasAccount(REALM, "bithu")).isFalse();
  }
}
