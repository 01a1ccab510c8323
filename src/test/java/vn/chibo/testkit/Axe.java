package vn.chibo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/// Can everybody use this page? WCAG 2.0 to 2.2, A and AA, and axe's best practice.
public final class Axe {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Axe() {}

  public static void assertUsableByAll(Page page) {
    var found = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
    assertThat(found)
        .as("barriers on %s", page.url())
        .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
        .isEmpty();
  }

  /// Nothing sticks out at the side: no sideways scrolling of the whole page.
  public static void assertFitsTheWidth(Page page) {
    var sticksOut = page.evaluate("document.documentElement.scrollWidth > innerWidth");
    assertThat(sticksOut).as("sideways scrolling on %s", page.url()).isEqualTo(false);
  }
}
