package vn.chibo.standalone;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The programs of PostgreSQL, unpacked once from the jar that carries them.
final class PostgresBinaries {

  private static final int ANYONE_MAY_RUN = 0111;

  private PostgresBinaries() {}

  /// The folder with `initdb`, `pg_ctl` and `postgres`; a new version gets a new folder.
  static Path unpackedUnder(Path home) throws IOException {
    byte[] archive = archive();
    var crc = new CRC32C();
    crc.update(archive);
    var folder = home.resolve("bin-" + HexFormat.of().toHexDigits(crc.getValue(), 8));
    if (!Files.exists(folder)) {
      var half = Files.createTempDirectory(home, "unpacking");
      unpack(new java.io.ByteArrayInputStream(archive), half);
      Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    return folder.resolve("bin");
  }

  private static byte[] archive() throws IOException {
    var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    try (var archive =
        PostgresBinaries.class.getResourceAsStream("/postgres-linux-" + processor + ".txz")) {
      if (archive == null || !System.getProperty("os.name").equals("Linux")) {
        throw new StartRefused(
            "There is no bundled PostgreSQL for this machine. Start one yourself and set"
                + " QUARKUS_DATASOURCE_REACTIVE_URL (see README.md).");
      }
      return archive.readAllBytes();
    }
  }

  private static void unpack(InputStream archive, Path folder) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(entry, tar, entry.resolveIn(folder));
      }
    }
    Files.setPosixFilePermissions(
        folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
    if ((entry.getMode() & ANYONE_MAY_RUN) != 0 && !target.toFile().setExecutable(true, false)) {
      throw new IOException("could not make " + target + " executable");
    }
  }
}
