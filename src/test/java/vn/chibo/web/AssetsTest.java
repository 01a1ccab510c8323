package vn.chibo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/// What a phone on 2G has to fetch before anything is seen. The budget is told in bytes on the
/// wire.
class AssetsTest {

  /// Headers of one answer and of its request's line, rounded up.
  private static final int AROUND_A_FILE = 250;

  private final Assets assets = new Assets();

  @Test
  void aMembersPhoneFetchesLittleBesideThePage() {
    assertThat(onTheWire("app.css", "app.js", "queue.js", "icon.svg")).isLessThan(8_600);
  }

  @Test
  void theDeskFetchesNotMuchMore() {
    assertThat(onTheWire("app.css", "desk.css", "app.js", "queue.js", "forms.js", "board.js"))
        .isLessThan(12_500);
  }

  @Test
  void theAddressFollowsTheContent() {
    assertThat(assets.path("app.css")).matches("/assets/[0-9a-f]{10}/app\\.css");
    assertThat(assets.path("app.css")).contains(assets.version());
    assertThat(assets.isLasting(assets.version())).isTrue();
    assertThat(assets.isLasting(Assets.FONTS)).isTrue();
    assertThat(assets.isLasting("0123456789")).isFalse();
  }

  @Test
  void commentsAndIndentsStayInTheSource() {
    var script = "// why\nconst a = 'http://x';\n  // and why\n  b();\n";
    assertThat(lean(script, "js")).isEqualTo("const a = 'http://x';\nb();\n");

    var sheet = "/* one\n two */\n.a { color: red; }\n\n  .b { margin: 0; }\n";
    assertThat(lean(sheet, "css")).isEqualTo(".a { color: red; }\n.b { margin: 0; }\n");
  }

  @Test
  void nothingInTheStyleSheetComesFromElsewhere() {
    Stream.of("app.css", "desk.css")
        .map(this::text)
        .forEach(sheet -> assertThat(sheet).doesNotContain("http://c", "https:", "@import"));
  }

  private static String lean(String text, String ending) {
    var lean = Assets.lean(text.getBytes(StandardCharsets.UTF_8), ending);
    return new String(lean, StandardCharsets.UTF_8);
  }

  private String text(String name) {
    return new String(assets.find(name).orElseThrow().content(), StandardCharsets.UTF_8);
  }

  private int onTheWire(String... names) {
    return Stream.of(names)
        .mapToInt(name -> zipped(assets.find(name).orElseThrow().content()) + AROUND_A_FILE)
        .sum();
  }

  private static int zipped(byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
