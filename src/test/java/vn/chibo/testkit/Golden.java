package vn.chibo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Texts that were read and approved, under `src/test/resources/golden`. Run with
/// `-Dgolden.refresh=true` to write them anew, then read the difference before committing it.
public final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  public static void matches(String name, String text) {
    try {
      var file = FOLDER.resolve(name);
      if (Boolean.getBoolean("golden.refresh")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      }
      assertThat(text).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
