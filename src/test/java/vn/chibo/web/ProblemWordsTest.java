package vn.chibo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every no that the code can say has a sentence in both languages and a page in docs/problems.
class ProblemWordsTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path PAGES = Path.of("docs/problems");
  private static final Path VIETNAMESE = Path.of("src/main/resources/messages/problems.properties");
  private static final Path ENGLISH = Path.of("src/main/resources/messages/problems_en.properties");

  /// A slug in the place where it is refused; one that is handed on is found by who reviews.
  private static final Pattern REFUSAL =
      Pattern.compile(
          "Refusal\\s*\\.\\s*(?:conflict|forbidden|missing|gone|invalid|tooLarge|unavailable)"
              + "\\(\\s*\"([a-z0-9-]+)\"");

  private static final Pattern OF_STATUS = Pattern.compile("-> \"([a-z-]+)\"");

  @Test
  void everySlugInTheCodeHasBothSentences() throws IOException {
    var slugs = slugsInTheCode();

    assertThat(slugs).contains("page-missing", "foreign-origin");
    assertThat(keys(VIETNAMESE)).containsAll(keysOf(slugs));
  }

  @Test
  void bothLanguagesKnowTheSameProblems() {
    assertThat(keys(ENGLISH)).isEqualTo(keys(VIETNAMESE));
    assertThat(keys(VIETNAMESE)).isEqualTo(keysOf(slugs()));
  }

  @Test
  void everyProblemHasItsPage() throws IOException {
    try (var pages = Files.list(PAGES)) {
      var named = pages.map(page -> page.getFileName().toString().replace(".md", "")).toList();
      assertThat(named).containsExactlyInAnyOrderElementsOf(slugs());
    }
  }

  @Test
  void gapsAreFilledFromTheValues() {
    var problem = new Problem(413, "too-large", Map.of("megabytes", 25), "");

    assertThat(ProblemWords.of(problem, "en").advice()).contains("At most 25 MB");
  }

  @Test
  void aSlugWithoutSentencesIsToldAsAMistakeOfOurs() {
    var problem = new Problem(409, "nobody-wrote-this", Map.of(), "");

    assertThat(ProblemWords.of(problem, "vi").title()).isEqualTo("Hệ thống gặp lỗi");
  }

  private static Set<String> slugs() {
    return keys(VIETNAMESE).stream()
        .map(key -> key.substring(0, key.lastIndexOf('.')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> keysOf(Set<String> slugs) {
    var keys = new TreeSet<String>();
    for (var slug : slugs) {
      keys.add(slug + ".title");
      keys.add(slug + ".advice");
    }
    return keys;
  }

  private static Set<String> keys(Path file) {
    return new TreeSet<>(WordsTest.load(file).stringPropertyNames());
  }

  private static Set<String> slugsInTheCode() throws IOException {
    var found = new TreeSet<String>();
    try (var files = Files.walk(SOURCES)) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        found.addAll(slugsIn(REFUSAL, Files.readString(file)));
      }
    }
    found.addAll(
        slugsIn(OF_STATUS, Files.readString(SOURCES.resolve("vn/chibo/web/Problem.java"))));
    return found;
  }

  private static Set<String> slugsIn(Pattern pattern, String source) {
    return pattern
        .matcher(source)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toSet());
  }
}
