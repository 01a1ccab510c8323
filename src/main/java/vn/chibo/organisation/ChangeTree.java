package vn.chibo.organisation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.kernel.Database;

/// What a confirmed decision does to the tree (R2): new organisations stand, names and places
/// change, what ends is marked ended with who comes after it. Nothing is taken away.
@ApplicationScoped
public class ChangeTree {

  private final Database database;

  ChangeTree(Database database) {
    this.database = database;
  }

  /// An organisation that was touched: it goes (FROM), receives (TO), or comes along (CHILD).
  public record Touched(UUID organisation, String role) {}

  /// In the job's transaction; fails for what was not confirmed or whose day has not come.
  public Uni<List<Touched>> by(UUID reorganisation) {
    return database.list(
        Touched.class,
        "select organisation, role from reform_tree(:plan)",
        Map.of("plan", reorganisation));
  }
}
