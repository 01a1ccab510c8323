package vn.chibo.kernel;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import vn.chibo.standalone.OneDatabase;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.TestServers;

/// The second wall stands only before a role that cannot walk around it (decision 4).
@ChiboTest
class ApplicationRoleTest {

  @jakarta.inject.Inject AgroalDataSource database;

  @Test
  void theApplicationsOwnRoleMayStart() {
    assertThatCode(() -> ApplicationRole.check(database)).doesNotThrowAnyException();
  }

  @Test
  void theOwnerOfTheSchemaMayNotServeTheApplication() {
    var owner = source(TestServers.postgres().owner());

    assertThatThrownBy(() -> ApplicationRole.check(owner)).hasMessageContaining("chibo_owner");
  }

  private static PGSimpleDataSource source(OneDatabase database) {
    var source = new PGSimpleDataSource();
    source.setUrl(database.jdbcUrl());
    source.setUser(database.user());
    source.setPassword(database.password());
    return source;
  }
}
