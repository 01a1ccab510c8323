package vn.chibo.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// The files that dress the pages, read once at start. Their address carries a hash of their
/// content, so a browser may keep them for ever and a new release is seen at once. Scripts and the
/// style sheet are sent without the comments and indents that their source keeps for readers.
@ApplicationScoped
class Assets {

  record Asset(byte[] content, String type) {}

  /// The version of the typeface is in its folder's name; it changes with no release of ours.
  static final String FONTS = "be-vietnam-pro-5.3.0";

  static final String WORKER = "sw.js";

  private static final List<String> FILES =
      List.of(
          "app.css",
          "app.js",
          "board.js",
          "desk.css",
          "forms.js",
          "icon-192.png",
          "icon-512.png",
          "icon.svg",
          "manifest.webmanifest",
          "progress.js",
          "queue.js",
          WORKER);

  private static final List<String> FONT_FILES =
      List.of("latin-400.woff2", "latin-600.woff2", "vietnamese-400.woff2", "vietnamese-600.woff2");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "png", "image/png",
          "svg", "image/svg+xml",
          "webmanifest", "application/manifest+json",
          "woff2", "font/woff2");

  private final Map<String, Asset> byName = new TreeMap<>();
  private final String version;

  Assets() {
    FILES.forEach(name -> byName.put(name, read(name)));
    version = hash(byName);
    FONT_FILES.forEach(name -> byName.put(name, read(FONTS + "/" + name)));
  }

  String version() {
    return version;
  }

  /// The address of a file for a template; a name that does not exist is a bug of the template.
  String path(String name) {
    if (!byName.containsKey(name)) {
      throw new IllegalArgumentException("no such asset: " + name);
    }
    return "/assets/" + version + "/" + name;
  }

  Optional<Asset> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /// Whether the file under this address can never change.
  boolean isLasting(String folder) {
    return folder.equals(version) || folder.equals(FONTS);
  }

  private static Asset read(String name) {
    var ending = name.substring(name.lastIndexOf('.') + 1);
    var type = Objects.requireNonNull(TYPES.get(ending), name);
    try (var stream = Assets.class.getResourceAsStream("/static/" + name)) {
      return new Asset(lean(Objects.requireNonNull(stream, name).readAllBytes(), ending), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Leaves out what only readers of the source need; comments stand on lines of their own.
  static byte[] lean(byte[] content, String ending) {
    var text = new String(content, StandardCharsets.UTF_8);
    return switch (ending) {
      case "css" -> bytes(unindented(text.replaceAll("(?s)/\\*.*?\\*/", "")));
      case "js" -> bytes(unindented(text.replaceAll("(?m)^\\s*//.*$", "")));
      default -> content;
    };
  }

  private static String unindented(String text) {
    return text.replaceAll("(?m)^\\s+", "");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String hash(Map<String, Asset> files) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      files.values().forEach(file -> digest.update(file.content()));
      return HexFormat.of().formatHex(digest.digest(), 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
