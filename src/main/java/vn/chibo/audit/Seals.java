package vn.chibo.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.evidence.Hash;
import vn.chibo.evidence.HashChain;
import vn.chibo.evidence.MerkleTree;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Subject;

/// Reads the seals back: how far the trail is sealed, and whether it still is what was sealed.
@ApplicationScoped
public class Seals {

  /// The newest seal: when, how many facts are sealed in all, and the value that seals them.
  public record SealedUpTo(Instant at, long facts, String chained) {}

  /// Where the trail no longer is what was sealed: the first seal that does not hold.
  public sealed interface Soundness {
    record Sound(long seals) implements Soundness {}

    record Broken(long seal) implements Soundness {}
  }

  private final Database database;

  Seals(Database database) {
    this.database = database;
  }

  /// Null before the first second of a new database.
  public Uni<@Nullable SealedUpTo> newest() {
    return database.find(SealedUpTo.class, NEWEST, Map.of());
  }

  /// Recomputes every seal from the facts, 200 seals a step. Costs a read of the whole trail; it is
  /// an inspector's or operator's act, not a page's.
  public Uni<Soundness> verify() {
    return verifyAfter(0, Hash.ZERO, 0);
  }

  private Uni<Soundness> verifyAfter(long seal, Hash chained, long count) {
    return database
        .as(Subject.job("verifier"), () -> page(seal))
        .chain(page -> judge(page, chained, count));
  }

  private record Page(List<Row> seals, List<Leaf> leaves) {

    boolean holds(Row row, Hash previous) {
      var lines = leaves.stream().filter(leaf -> leaf.seal() == row.id()).map(Leaf::line).toList();
      var root = new MerkleTree(lines.stream().map(SealedLine::leaf).toList()).root();
      return lines.size() == row.facts()
          && root.hex().equals(row.root())
          && HashChain.append(previous, root).value().hex().equals(row.chained());
    }
  }

  private record Row(long id, int facts, String root, String chained) {}

  private record Leaf(
      long seal,
      long id,
      Instant at,
      String kind,
      String actor,
      @Nullable UUID cell,
      @Nullable UUID meeting,
      String body) {

    SealedLine line() {
      return new SealedLine(id, at, kind, actor, cell, meeting, body);
    }
  }

  private Uni<Page> page(long after) {
    return database
        .list(Row.class, ROWS, Map.of("after", after))
        .chain(rows ->
            database.list(Leaf.class, LEAVES, span(after, rows)).map(l -> new Page(rows, l)));
  }

  private static Map<String, ?> span(long after, List<Row> rows) {
    return Map.of("after", after, "last", rows.isEmpty() ? after : rows.getLast().id());
  }

  private Uni<Soundness> judge(Page page, Hash previous, long count) {
    var chained = previous;
    for (var row : page.seals()) {
      if (!page.holds(row, chained)) {
        return Uni.createFrom().item(new Soundness.Broken(row.id()));
      }
      chained = new Hash(row.chained());
    }
    return page.seals().isEmpty()
        ? Uni.createFrom().item(new Soundness.Sound(count))
        : verifyAfter(page.seals().getLast().id(), chained, count + page.seals().size());
  }

  private static final String NEWEST =
      """
      select s.sealed_at, (select sum(facts) from seal)::bigint, encode(s.chained, 'hex')
      from seal s
      order by s.id desc
      limit 1
      """;

  private static final String ROWS =
      """
      select id, facts, encode(root, 'hex'), encode(chained, 'hex')
      from seal
      where id > :after
      order by id
      limit 200
      """;

  private static final String LEAVES =
      """
      select s.seal, f.id, f.at, f.kind, f.actor, f.cell, f.meeting, f.body::text
      from sealed_fact s join fact f on f.id = s.fact
      where s.seal > :after and s.seal <= :last
      order by s.seal, s.position
      """;
}
