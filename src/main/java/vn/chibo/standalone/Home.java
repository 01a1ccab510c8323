package vn.chibo.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import vn.chibo.kernel.MasterKey;

/// The one folder where a machine with nothing configured keeps everything: `./data`, or what
/// CHIBO_HOME or `-Dchibo.home` names.
public record Home(Path root) {

  static Home chosen() {
    var environment = System.getenv("CHIBO_HOME");
    var root = System.getProperty("chibo.home", environment == null ? "data" : environment);
    return new Home(Path.of(root).toAbsolutePath().normalize());
  }

  Path postgres() {
    return root.resolve("pg");
  }

  Path signIn() {
    return root.resolve("sign-in");
  }

  /// The log goes to a file here: the console belongs to the person who started the program.
  Map<String, String> logSettings() {
    return Map.of(
        "quarkus.log.file.enabled", "true",
        "quarkus.log.file.path", root.resolve("chibo.log").toString(),
        "quarkus.log.console.enabled", "false");
  }

  /// Whether this folder holds the example. Decided at its first start, because example accounts
  /// beside real data would be open doors; asking for the other later is refused.
  boolean holdsExample(boolean empty) {
    var mark = root.resolve("holds");
    try {
      if (!Files.exists(mark)) {
        Files.writeString(mark, empty ? "real data\n" : "example\n");
      }
      boolean example = Files.readString(mark).strip().equals("example");
      if (empty && example) {
        throw new StartRefused(
            root + " holds the example. Choose another folder with CHIBO_HOME to start empty.");
      }
      return example;
    } catch (IOException e) {
      throw new StartRefused("The file " + mark + " cannot be used.", e);
    }
  }

  /// The key of this installation (decision 10), made at the first start; nobody else may read it.
  public MasterKey masterKey() {
    var folder = root.resolve("secrets");
    var file = folder.resolve("master");
    try {
      privateFolder(root);
      privateFolder(folder);
      if (!Files.exists(file)) {
        keep(file, MasterKey.random().base64());
      }
      return MasterKey.of(Files.readString(file));
    } catch (IOException | IllegalArgumentException e) {
      throw new StartRefused("The master key in " + file + " cannot be used.", e);
    }
  }

  private static void keep(Path file, String text) throws IOException {
    var half = file.resolveSibling("master.half");
    Files.deleteIfExists(half);
    Files.createFile(
        half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(half, text + "\n");
    Files.move(half, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }

  static Path privateFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
  }
}
