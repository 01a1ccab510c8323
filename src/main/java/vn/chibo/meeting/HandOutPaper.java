package vn.chibo.meeting;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.document.StoredFile;
import vn.chibo.document.StoredFiles;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Subject;

/// Hands out the bytes of a paper to a subject who sees its meeting. Always as a file to save: no
/// paper is opened as a page of ours.
@ApplicationScoped
class HandOutPaper {

  private final Database database;
  private final Papers papers;
  private final StoredFiles files;

  HandOutPaper(Database database, Papers papers, StoredFiles files) {
    this.database = database;
    this.papers = papers;
    this.files = files;
  }

  record Handed(Subject subject, StoredFile file) {

    /// No length: the stream is sent in chunks, and saying both spoils the line for the next
    /// answer.
    Map<String, List<String>> headers() {
      var name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
      return Map.of(
          "Content-Type", List.of(file.mediaType()),
          "Content-Disposition", List.of("attachment; filename*=UTF-8''" + name));
    }
  }

  /// Refuses `no-such-file`, also for a paper that was withdrawn.
  Uni<Handed> of(Subject subject, MeetingId meeting, UUID paper) {
    return database
        .as(subject, () -> papers.one(meeting, paper).call(papers::opened).chain(this::file))
        .map(file -> new Handed(subject, file));
  }

  private Uni<StoredFile> file(Papers.Paper paper) {
    return files.find(paper.file());
  }

  Multi<Buffer> bytes(Handed handed) {
    return files.read(handed.subject(), handed.file());
  }
}
