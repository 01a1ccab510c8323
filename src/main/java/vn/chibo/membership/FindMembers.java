package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.quorum.Standing;

/// Finds members by their names as people type them: without tones or marks, in any order, by the
/// beginnings of words; sorted by given name; only within the reach of the person of this
/// transaction (decision 4). Officers find in the cells they keep or follow, committees below them.
@ApplicationScoped
public class FindMembers {

  /// Found at most; whoever wants another adds a word.
  public static final int MOST = 50;

  private final Database database;

  FindMembers(Database database) {
    this.database = database;
  }

  /// A member of today in one of his cells.
  public record Found(
      UUID member,
      String name,
      int birthYear,
      Standing standing,
      UUID cell,
      String cellName,
      String upperName) {

    @Override
    public String toString() {
      return "Found[" + member + "]";
    }
  }

  /// Refuses `no-names-in-reach` to whoever has no reach beyond himself.
  public Uni<Boolean> mustHaveReach() {
    return database
        .find(Reach.class, "select true where finds_members()", Map.of())
        .plug(Absent.fails(() -> Refusal.missing("no-names-in-reach")))
        .map(Reach::any);
  }

  private record Reach(boolean any) {}

  /// At most one more than [#MOST]; empty for words that hold no letter.
  public Uni<List<Found>> called(String words) {
    return database.list(Found.class, FIND, Map.of("words", words, "most", MOST + 1));
  }

  private static final String FIND =
      """
      select f.member, f.full_name, f.birth_year, f.kind, f.cell, f.cell_name, f.upper_name
      from find_members(:words, :most) f
      """;
}
