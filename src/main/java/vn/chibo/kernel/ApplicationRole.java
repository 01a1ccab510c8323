package vn.chibo.kernel;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Row-level security is a wall only for a role that cannot walk around it (decision 4). At every
/// start, on every database, the application's role must be neither superuser nor owner of the
/// tables, nor allowed to bypass the policies, nor a member of a role that is.
class ApplicationRole {

  private static final String ROLES_THAT_BYPASS =
      """
      select r.rolname
      from pg_roles r
      where pg_has_role(current_user, r.oid, 'MEMBER')
        and (r.rolsuper
          or r.rolbypassrls
          or r.oid = (select nspowner from pg_namespace where nspname = 'chibo'))
      order by r.rolname = current_user desc, r.rolname
      limit 1
      """;

  void refuseToStartWhenItCouldBypass(
      @Observes @Priority(1) StartupEvent start,
      DataSource database,
      @ConfigProperty(name = "chibo.training", defaultValue = "false") boolean training) {
    if (!training) {
      check(database);
    }
  }

  /// Throws when the role that opens this database could read past the policies.
  static void check(DataSource database) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var found = statement.executeQuery(ROLES_THAT_BYPASS)) {
      if (found.next()) {
        throw new IllegalStateException(
            "The application's database role can bypass row-level security, because it is or may"
                + " become \"%s\". Configure a role that is not superuser, has no BYPASSRLS and does"
                    .formatted(found.getString(1))
                + " not own the schema chibo (docs/decisions/0004).");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The application's database role could not be checked.", e);
    }
  }
}
