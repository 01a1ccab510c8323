package vn.chibo.document;

import java.time.Instant;
import java.util.UUID;

/// A file in the tables, without its bytes (decision 12).
public record StoredFile(UUID id, String name, String mediaType, long size, Instant storedAt) {

  /// How many chunks its bytes fill.
  int chunks() {
    return (int) ((size + StoredFiles.CHUNK - 1) / StoredFiles.CHUNK);
  }
}
