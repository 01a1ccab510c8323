package vn.chibo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chibo.rulebook.Rulebook;

/// docs/regulations.md tells the truth: what it names exists, and no cited rule is forgotten.
class RegulationsTest {

  record Row(String rule, String keeper, String test) {}

  static final Pattern ROW =
      Pattern.compile("\\| (R\\d+a?) \\| [^|]+ \\| `([\\w.]+)` \\| `([\\w.]+)` \\|");

  @Test
  void everyRowNamesAClassAndATestThatExist() throws IOException {
    assertThat(rows())
        .hasSizeGreaterThan(30)
        .allSatisfy(row -> assertThat(source("main", row.keeper())).exists())
        .allSatisfy(row -> assertThat(source("test", row.test())).exists());
  }

  @Test
  void everyTableLineIsARow() throws IOException {
    var lines = lines().stream().filter(line -> line.startsWith("| R")).toList();

    assertThat(lines).hasSameSizeAs(rows());
  }

  @Test
  void everyRuleThatARuleSetCitesHasARow() throws IOException {
    var rules = rows().stream().map(Row::rule).collect(Collectors.toSet());

    assertThat(new Rulebook().ruleSets())
        .flatExtracting(set -> set.parameters())
        .extracting(parameter -> parameter.citation().rule())
        .isSubsetOf(rules);
  }

  private static List<Row> rows() throws IOException {
    return lines().stream()
        .map(ROW::matcher)
        .filter(row -> row.matches())
        .map(row -> new Row(row.group(1), row.group(2), row.group(3)))
        .toList();
  }

  private static List<String> lines() throws IOException {
    return Files.readAllLines(Path.of("docs/regulations.md"));
  }

  private static Path source(String side, String type) {
    return Path.of("src", side, "java/vn/chibo", type.replace('.', '/') + ".java");
  }
}
