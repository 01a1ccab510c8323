package vn.chibo.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A cell reads its log in words: every kind of fact that the code writes has a sentence in both
/// languages.
class FactWordsTest {

  private static final Pattern KIND =
      Pattern.compile("(?:Fact\\.of|\\bfact)\\([^;{}]*?\"([A-Z]+_[A-Z_]+)\"");

  @Test
  void everyFactHasWordsInVietnamese() throws IOException {
    assertThat(words(Locale.ROOT)).containsAll(kinds());
  }

  @Test
  void everyFactHasWordsInEnglish() throws IOException {
    assertThat(words(Locale.ENGLISH)).containsAll(kinds());
  }

  @Test
  void bothLanguagesSayTheSameFacts() {
    assertThat(words(Locale.ENGLISH)).isEqualTo(words(Locale.ROOT));
  }

  private static Set<String> words(Locale language) {
    var name = "/messages/facts" + (language.equals(Locale.ROOT) ? "" : "_en") + ".properties";
    var bundle = new java.util.Properties();
    try (var in = FactWordsTest.class.getResourceAsStream(name)) {
      bundle.load(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return new TreeSet<>(bundle.stringPropertyNames());
  }

  private static Set<String> kinds() throws IOException {
    var kinds = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        KIND.matcher(Files.readString(file)).results().forEach(found -> kinds.add(found.group(1)));
      }
    }
    assertThat(kinds).isNotEmpty();
    return kinds;
  }
}
