package vn.chibo.document;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Subject;

/// Papers, issued documents and scans, in chunks in PostgreSQL: one transaction, one backup, any
/// node (decision 12). What is stored is never changed. Who may read a file follows from the
/// meeting, the minutes or the cell it belongs to.
@ApplicationScoped
public class StoredFiles {

  static final int CHUNK = 256 * 1024;

  private final Database database;
  private final Clock clock;

  StoredFiles(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Which policy a file falls under.
  public enum Shelf {
    PAPER,
    DOCUMENT,
    SCAN
  }

  /// A file to be; `meeting` is null for what belongs to the cell alone.
  public record NewFile(
      String name, String mediaType, UUID cell, @Nullable UUID meeting, Shelf shelf) {}

  /// Stores the bytes in the caller's transaction; stored twice, there are two files.
  public Uni<StoredFile> store(NewFile file, byte[] bytes) {
    var stored =
        new StoredFile(
            UUID.randomUUID(), file.name(), file.mediaType(), bytes.length, clock.instant());
    return database
        .run(ADD, values(file, stored, bytes))
        .chain(() -> storeFrom(0, stored, bytes))
        .replaceWith(stored);
  }

  private Uni<Void> storeFrom(int position, StoredFile file, byte[] bytes) {
    if (position == file.chunks()) {
      return Uni.createFrom().voidItem();
    }
    int from = position * CHUNK;
    var chunk = Arrays.copyOfRange(bytes, from, Math.min(from + CHUNK, bytes.length));
    return database
        .run(ADD_CHUNK, Map.of("file", file.id(), "position", position, "bytes", chunk))
        .chain(() -> storeFrom(position + 1, file, bytes));
  }

  /// A file this subject may read, in the caller's transaction; refuses `no-such-file`.
  public Uni<StoredFile> find(UUID file) {
    return database
        .find(StoredFile.class, FIND, Map.of("file", file))
        .plug(Absent.fails(() -> Refusal.missing("no-such-file")));
  }

  /// The bytes, a chunk at a time as the reader takes them. Each chunk is its own short
  /// transaction, so that a phone on 2G holds no connection.
  public Multi<Buffer> read(Subject subject, StoredFile file) {
    return Multi.createBy()
        .repeating()
        .uni(AtomicInteger::new, next -> chunk(subject, file, next.getAndIncrement()))
        .atMost(Math.max(1, file.chunks()));
  }

  private Uni<Buffer> chunk(Subject subject, StoredFile file, int position) {
    return database.as(subject, () -> bytes(file, position)).map(Buffer::buffer);
  }

  private Uni<byte[]> bytes(StoredFile file, int position) {
    return database
        .find(byte[].class, CHUNK_AT, Map.of("file", file.id(), "position", position))
        .plug(Absent.fails(() -> Refusal.missing("no-such-file")));
  }

  private static Map<String, @Nullable Object> values(
      NewFile file, StoredFile stored, byte[] bytes) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("id", stored.id());
    values.put("name", stored.name());
    values.put("type", stored.mediaType());
    values.put("size", stored.size());
    values.put("sha256", HexFormat.of().parseHex(Hash.of(bytes).hex()));
    values.put("at", stored.storedAt());
    values.put("meeting", file.meeting());
    values.put("cell", file.cell());
    values.put("shelf", file.shelf().name());
    return values;
  }

  private static final String ADD =
      """
      insert into stored_file (id, name, media_type, size, sha256, stored_at, meeting, cell, shelf)
      values (:id, :name, :type, :size, :sha256, :at, cast(:meeting as uuid), :cell, :shelf)
      """;

  private static final String ADD_CHUNK =
      "insert into stored_chunk (file, position, bytes) values (:file, :position, :bytes)";

  private static final String FIND =
      "select id, name, media_type, size, stored_at from stored_file where id = :file";

  private static final String CHUNK_AT =
      "select bytes from stored_chunk where file = :file and position = :position";
}
