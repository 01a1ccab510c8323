package vn.chibo.audit;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chibo.evidence.Hash;
import vn.chibo.evidence.HashChain;
import vn.chibo.evidence.MerkleTree;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Subject;

/// Seals the facts older than every running transaction: one Merkle tree a batch, its root chained
/// to the batch before (decision 5). One sealer at a time, on whichever node gets the lock.
@ApplicationScoped
class Sealer {

  private final Database database;
  private final Clock clock;

  Sealer(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Scheduled(
      every = "${chibo.audit.seal-every:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> sealEverySecond() {
    return seal().replaceWithVoid();
  }

  /// Seals one batch of at most 2,000 facts and answers how many it took. With nothing to seal, or
  /// another sealer at work, it takes none and changes nothing.
  Uni<Integer> seal() {
    return database.as(Subject.job("sealer"), () -> lock().chain(this::batchIfLocked));
  }

  private Uni<@Nullable Boolean> lock() {
    return database.find(Boolean.class, LOCK, Map.of());
  }

  private Uni<Integer> batchIfLocked(@Nullable Boolean locked) {
    return Boolean.TRUE.equals(locked)
        ? database.list(SealedLine.class, WAITING, Map.of()).chain(this::sealBatch)
        : Uni.createFrom().item(0);
  }

  private Uni<Integer> sealBatch(List<SealedLine> batch) {
    return batch.isEmpty()
        ? Uni.createFrom().item(0)
        : previous().chain(last -> write(last, batch));
  }

  private record Last(long id, String chained) {}

  private Uni<@Nullable Last> previous() {
    return database.find(Last.class, LAST, Map.of());
  }

  private Uni<Integer> write(@Nullable Last last, List<SealedLine> batch) {
    var leaves = batch.stream().map(SealedLine::leaf).toList();
    var root = new MerkleTree(leaves).root();
    var chained = HashChain.append(last == null ? Hash.ZERO : new Hash(last.chained()), root);
    var values = new HashMap<String, @Nullable Object>();
    values.put("at", Instant.now(clock));
    values.put("count", batch.size());
    values.put("root", root.hex());
    values.put("chained", chained.value().hex());
    values.put("previous", last == null ? null : last.id());
    values.put("ids", batch.stream().map(SealedLine::id).toArray(Long[]::new));
    values.put("leaves", leaves.stream().map(Hash::hex).toArray(String[]::new));
    return database.run(SEAL, values).call(() -> database.run(DONE, idsOf(batch)));
  }

  private static Map<String, ?> idsOf(List<SealedLine> batch) {
    return Map.of("ids", batch.stream().map(SealedLine::id).toArray(Long[]::new));
  }

  private static final String LOCK = "select pg_try_advisory_xact_lock(20260726)";

  private static final String WAITING =
      """
      select f.id, f.at, f.kind, f.actor, f.cell, f.meeting, f.body::text
      from unsealed u join fact f on f.id = u.fact
      where f.xid < pg_snapshot_xmin(pg_current_snapshot())
      order by f.id
      limit 2000
      """;

  private static final String LAST =
      "select id, encode(chained, 'hex') from seal order by id desc limit 1";

  private static final String SEAL =
      """
      with sealed as (
        insert into seal (sealed_at, facts, root, chained, previous)
        values (:at, :count, decode(:root, 'hex'), decode(:chained, 'hex'), cast(:previous as bigint))
        returning id)
      insert into sealed_fact (fact, seal, position, leaf)
      select taken.id, sealed.id, taken.position - 1, decode(taken.leaf, 'hex')
      from sealed, unnest(cast(:ids as bigint[]), cast(:leaves as text[]))
        with ordinality as taken (id, leaf, position)
      """;

  private static final String DONE =
      "delete from unsealed where fact = any(cast(:ids as bigint[]))";
}
