package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.document.StoredFile;
import vn.chibo.document.StoredFiles;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Subject;

/// Hands out documents and scans of minutes, whole.
@ApplicationScoped
public class Files {

  private final Database database;
  private final StoredFiles storedFiles;

  Files(Database database, StoredFiles storedFiles) {
    this.database = database;
    this.storedFiles = storedFiles;
  }

  /// Refuses `no-such-file` for what this subject may not read.
  public Uni<Response> answer(Subject subject, UUID file) {
    return database.as(subject, () -> storedFiles.find(file)).chain(found -> whole(subject, found));
  }

  /// A scan of this meeting's minutes, and nothing else that lies on another shelf; refuses
  /// `no-such-file`.
  Uni<Response> scan(Subject subject, UUID meeting, UUID file) {
    var asked = Map.of("meeting", meeting, "file", file);
    return database
        .as(subject, () -> database.find(UUID.class, SCAN, asked))
        .plug(Absent.fails(() -> Refusal.missing("no-such-file")))
        .chain(found -> answer(subject, found));
  }

  private Uni<Response> whole(Subject subject, StoredFile file) {
    return storedFiles
        .read(subject, file)
        .collect()
        .asList()
        .map(chunks -> FileAnswer.of(joined(chunks), file.mediaType(), file.name()));
  }

  private static byte[] joined(List<Buffer> chunks) {
    var all = Buffer.buffer();
    chunks.forEach(all::appendBuffer);
    return all.getBytes();
  }

  private static final String SCAN =
      """
      select f.id from stored_file f
      where f.id = :file and f.meeting = :meeting and f.shelf = 'SCAN'
      """;
}
