package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.chibo.kernel.Database;

/// What a confirmed decision on organisations does to people (R2): a standing ends at the old cell
/// on the day and begins at the new one the same day, of the same kind, with the decision's number;
/// posts at what ends, end. Standings of the past stay as they were.
@ApplicationScoped
public class MoveMembers {

  private final Database database;

  MoveMembers(Database database) {
    this.database = database;
  }

  public record Moved(int members, int posts) {}

  /// Ends the posts of those who follow a cell for a committee that is no longer above it. In the
  /// job's transaction, before the tree changes.
  public Uni<Integer> endFollowers(UUID reorganisation) {
    return database
        .find(Integer.class, "select end_followers(:plan)", Map.of("plan", reorganisation))
        .map(Objects::requireNonNull);
  }

  /// In the job's transaction, after the tree has changed.
  public Uni<Moved> by(UUID reorganisation) {
    return database
        .find(
            Moved.class,
            "select members, posts from reform_people(:plan)",
            Map.of("plan", reorganisation))
        .map(Objects::requireNonNull);
  }
}
