package vn.chibo.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.QuarkusBindException;
import java.net.BindException;
import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/// What the console says when the service could not start.
class StartFailureTest {

  @Test
  void aPortInUseIsNamed() {
    var failure =
        new RuntimeException(
            "Failed to start quarkus",
            new QuarkusBindException("127.0.0.1", 8391, new BindException()));

    assertThat(StartFailure.sentence(failure))
        .startsWith("Port 8391 is in use")
        .contains("QUARKUS_HTTP_PORT")
        .doesNotContain("\n");
  }

  @Test
  void aDatabaseThatIsAwayIsNamed() {
    var failure = new RuntimeException(new SQLException("no", new ConnectException("refused")));

    assertThat(StartFailure.sentence(failure)).startsWith("The database does not answer");
  }

  @Test
  void aRoleThatCouldReadPastThePoliciesIsToldAsItIs() {
    var failure =
        new RuntimeException(
            "Failed to start quarkus",
            new IllegalStateException("The application's database role can bypass it.\n  at x"));

    assertThat(StartFailure.sentence(failure))
        .isEqualTo("chibo could not start: The application's database role can bypass it.");
  }
}
