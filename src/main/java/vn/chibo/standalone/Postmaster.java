package vn.chibo.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What `postmaster.pid` tells about a server that this folder may already have, after the program
/// that started it was killed.
record Postmaster(long pid, int port, boolean ready) {

  private static final Duration RECOVERY = Duration.ofMinutes(2);

  /// The server that still runs on this folder, once it takes connections. A stale file (power cut,
  /// number used again by another program) is removed.
  static Optional<Postmaster> leftOver(Path data) throws IOException, InterruptedException {
    long patience = System.nanoTime() + RECOVERY.toNanos();
    while (System.nanoTime() < patience) {
      var found = read(data);
      if (found.isEmpty() || found.get().ready() && found.get().serves(data)) {
        return found;
      }
      if (!found.get().serves(data)) {
        Files.deleteIfExists(data.resolve("postmaster.pid"));
        return Optional.empty();
      }
      Thread.sleep(20);
    }
    throw new StartRefused("PostgreSQL in " + data + " runs but takes no connections.");
  }

  private static Optional<Postmaster> read(Path data) throws IOException {
    var file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty()) {
      return Optional.of(new Postmaster(0, 0, false));
    }
    boolean ready = lines.size() >= 8 && lines.get(7).startsWith("ready");
    return Optional.of(
        new Postmaster(
            Long.parseLong(lines.get(0).strip()),
            ready ? Integer.parseInt(lines.get(3).strip()) : 0,
            ready));
  }

  /// A postmaster works inside its data folder; no other program does.
  private boolean serves(Path data) {
    try {
      return Files.isSameFile(Files.readSymbolicLink(Path.of("/proc/" + pid + "/cwd")), data);
    } catch (IOException e) {
      return false;
    }
  }
}
