package vn.chibo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Can everybody use this page? WCAG 2.0 to 2.2, A and AA, and axe's best practice. Only what is
/// wrong is worked out, and a page keeps the script once it has it: that is most of the time.
public final class Axe {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final String SCRIPT = script();

  private static final String BARRIERS =
      """
      rules => axe
        .run(document, {runOnly: rules, resultTypes: ['violations'], iframes: false})
        .then(found => found.violations.map(rule =>
          rule.id + ': ' + rule.help + ' ' + rule.nodes.map(node => node.html).join(' ')))
      """;

  private Axe() {}

  public static void assertUsableByAll(Page page) {
    if (!Boolean.TRUE.equals(page.evaluate("'axe' in window"))) {
      page.evaluate(SCRIPT);
    }
    var found = (List<?>) page.evaluate(BARRIERS, RULES);
    assertThat(found).as("barriers on %s", page.url()).isEmpty();
  }

  /// Nothing sticks out at the side: no sideways scrolling of the whole page.
  public static void assertFitsTheWidth(Page page) {
    var sticksOut = page.evaluate("document.documentElement.scrollWidth > innerWidth");
    assertThat(sticksOut).as("sideways scrolling on %s", page.url()).isEqualTo(false);
  }

  private static String script() {
    try (var file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
