package vn.chibo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// docs/trouble.md tells the truth: each case of bad input and trouble names a test that exists.
class TroubleTest {

  private static final Pattern ROW = Pattern.compile("\\| [^|]+ \\| `([\\w.]+)#(\\w+)` \\|");

  @Test
  void everyCaseNamesATestThatExists() throws IOException {
    var rows = lines().stream().map(ROW::matcher).filter(row -> row.matches()).toList();

    assertThat(rows)
        .hasSizeGreaterThan(30)
        .allSatisfy(row ->
            assertThat(source(row.group(1))).content().contains("void " + row.group(2) + "("));
  }

  @Test
  void everyLineOfTheTableIsACase() throws IOException {
    assertThat(lines().stream().filter(line -> line.startsWith("| ")).skip(1))
        .allMatch(line -> ROW.matcher(line).matches());
  }

  private static List<String> lines() throws IOException {
    return Files.readAllLines(Path.of("docs/trouble.md"));
  }

  private static Path source(String test) {
    return Path.of("src/test/java/vn/chibo", test.replace('.', '/') + ".java");
  }
}
