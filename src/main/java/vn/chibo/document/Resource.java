package vn.chibo.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// A file of this room inside the program.
final class Resource {

  static final Charset UTF = StandardCharsets.UTF_8;

  private Resource() {}

  static byte[] bytes(String path) {
    try (var in = Resource.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new IllegalStateException("missing in the program: " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
