package vn.chibo.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Keycloak, unpacked and built once for PostgreSQL, kept in the user's cache for every start and
/// every test run.
public record SignInDistribution(Path folder) {

  public static final String VERSION = "26.7.3";

  private static final String NAME = "keycloak-" + VERSION;

  /// Prepares it when this is the first time; two programs may ask at once, one does the work.
  public static SignInDistribution prepared() {
    var cache = cache();
    try {
      Files.createDirectories(cache);
      try (var channel =
              FileChannel.open(
                  cache.resolve(NAME + ".lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          var _ = channel.lock()) {
        return prepare(cache);
      }
    } catch (IOException e) {
      throw new StartRefused("Keycloak could not be unpacked: " + e.getMessage(), e);
    }
  }

  private static SignInDistribution prepare(Path cache) throws IOException {
    var folder = cache.resolve(NAME);
    var mark = folder.resolve("built");
    if (!Files.exists(mark)) {
      var zip = archive(cache);
      Console.stage("unpacking Keycloak " + VERSION, () -> unpack(zip, cache));
      Console.stage("building Keycloak for PostgreSQL, only this once", () -> build(folder));
      Files.createFile(mark);
    }
    return new SignInDistribution(folder);
  }

  private static Path cache() {
    var chosen = System.getenv("CHIBO_CACHE");
    return chosen == null
        ? Path.of(System.getProperty("user.home"), ".cache", "chibo")
        : Path.of(chosen);
  }

  private static Path archive(Path cache) {
    var file = "keycloak-quarkus-dist-" + VERSION + ".zip";
    var fetched = cache.resolve(file);
    if (Files.exists(fetched)) {
      return fetched;
    }
    var local =
        Path.of(
            System.getProperty(
                "maven.repo.local", System.getProperty("user.home") + "/.m2/repository"),
            "org/keycloak/keycloak-quarkus-dist",
            VERSION,
            file);
    if (Files.exists(local)) {
      return local;
    }
    throw new StartRefused(
        "Keycloak "
            + VERSION
            + " is not here. bin/run and bin/test fetch it; or put "
            + file
            + " into "
            + cache
            + "; or configure a sign-in server (QUARKUS_OIDC_AUTH_SERVER_URL).");
  }

  private static Path unpack(Path archive, Path cache) {
    try (var zip = new ZipFile(archive.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        write(zip, entry, cache);
      }
      return cache;
    } catch (IOException e) {
      throw new StartRefused("Keycloak could not be unpacked: " + e.getMessage(), e);
    }
  }

  private static void write(ZipFile zip, ZipEntry entry, Path cache) throws IOException {
    var target = cache.resolve(entry.getName()).normalize();
    if (!target.startsWith(cache)) {
      throw new IOException("an entry leads out of its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    try (var content = zip.getInputStream(entry)) {
      Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Path build(Path folder) {
    Command.of(
            "env",
            "JAVA_HOME=" + System.getProperty("java.home"),
            "bash",
            folder.resolve("bin/kc.sh").toString(),
            "build",
            "--db=postgres",
            "--health-enabled=true",
            "--features-disabled=ciba,device-flow,impersonation,kerberos")
        .runOrRefuse(folder, "Keycloak could not be built.");
    return folder;
  }
}
