package vn.chibo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Axe;
import vn.chibo.testkit.Browsers;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.Pictures;

/// Every page once, as the first who may open it: usable by all at both widths, and nothing sticks
/// out on the narrowest phone.
@ChiboTest
class EveryPageTest {

  private static final int NARROWEST = 320;
  private static final List<String> NO_PAGES =
      List.of("/stream", "/fragment", ".pdf", ".csv", ".pem", ".js", "{name}", "{paper}", "{file}", "{id}");

  @Inject PlantedEvening evening;

  final List<String> barriers = new ArrayList<>();

  @Test
  void everyPageIsUsableByAllAtEveryWidth() {
    evening.set();
    var looked = new TreeMap<String, Role>();
    for (var each : AccessTable.read().entrySet()) {
      if (NO_PAGES.stream().noneMatch(each.getKey()::endsWith)
          && Endpoints.all().contains(each.getKey())) {
        each.getValue().stream().findFirst().ifPresent(role -> looked.put(each.getKey(), role));
      }
    }
    visit(looked);
    assertThat(barriers).isEmpty();
    assertThat(looked).hasSizeGreaterThan(40);
  }

  private void visit(Map<String, Role> pages) {
    for (var role : Set.copyOf(pages.values())) {
      try (var visitor = Browsers.visitor(Browsers.DESKTOP)) {
        visitor.addCookies(
            role.cookies().entrySet().stream()
                .map(each -> new Cookie(each.getKey(), each.getValue()).setUrl(Visitor.at("/")))
                .toList());
        var page = visitor.newPage();
        pages.forEach((template, who) -> {
          if (who == role) {
            look(page, template);
          }
        });
      }
    }
  }

  private void look(Page page, String template) {
    var answer = page.navigate(Visitor.at(Endpoints.filled(template)));
    note(template, () -> assertThat(answer.status()).as(template).isLessThan(500));
    at(page, Browsers.DESKTOP);
    note(template, () -> Axe.assertUsableByAll(page));
    Pictures.take(page, "every" + template.replaceAll("[^a-z-]+", "_"));
    at(page, NARROWEST);
    note(template, () -> Axe.assertFitsTheWidth(page));
    at(page, Browsers.PHONE);
    note(template, () -> Axe.assertUsableByAll(page));
    Pictures.take(page, "every" + template.replaceAll("[^a-z-]+", "_"));
  }

  private static void at(Page page, int width) {
    page.setViewportSize(width, 800);
  }

  private void note(String template, Runnable claim) {
    try {
      claim.run();
    } catch (AssertionError e) {
      barriers.add(template + ": " + e.getMessage());
    }
  }
}
