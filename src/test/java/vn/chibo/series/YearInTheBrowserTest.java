package vn.chibo.series;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Axe;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Browsers;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.OwnCell;
import vn.chibo.testkit.Pictures;
import vn.chibo.testkit.SignIn;

/// A secretary plans her year in a real browser, on a phone and on a desk.
@ChiboTest
class YearInTheBrowserTest {

  @Inject Backstage backstage;

  @ParameterizedTest(name = "{0} px")
  @ValueSource(ints = {Browsers.PHONE, Browsers.DESKTOP})
  void aYearIsPlanned(int width) {
    var cell = new OwnCell(backstage, width == Browsers.PHONE ? 70 : 71).found();
    var errors = new ArrayList<String>();
    try (var visitor = signedIn(width, cell.account(1))) {
      var page = Browsers.page(visitor, errors);
      page.navigate(at("/cells/" + cell.cell() + "/year"));
      look(page, "empty");
      page.locator("main a.btn").first().click();
      page.fill("#place", "");
      page.locator("main form button").click();
      look(page, "rule-mistakes");
      page.locator("input[value=LAST_WEEKDAY]").check();
      page.selectOption("#weekday", "6");
      page.locator("input[name=whenOff][value=KEEP]").check();
      page.fill("#start", "19:30");
      page.fill("#minutes", "90");
      page.fill("#place", "Nhà văn hóa bản Lịch");
      look(page, "rule");
      page.locator("main form button").click();
      look(page, "preview");
      page.locator("main form button[name=confirmed]").click();
      look(page, "planned");
      page.navigate(at("/cells/" + cell.cell() + "/year/end"));
      look(page, "end");
      assertThat(errors).filteredOn(error -> !error.contains("422")).isEmpty();
    }
    assertThat(
            backstage.number(
                "select count(*) from meeting where cell = '%s' and stage = 'DRAFT'"
                    .formatted(cell.cell())))
        .isBetween(11L, 12L);
  }

  private static void look(Page page, String name) {
    Pictures.take(page, "year-" + name);
    Axe.assertFitsTheWidth(page);
    Axe.assertUsableByAll(page);
  }

  private static BrowserContext signedIn(int width, String account) {
    var visitor = Browsers.visitor(width);
    var cookies =
        SignIn.cookiesOf(Account.named(account)).entrySet().stream()
            .map(each -> new Cookie(each.getKey(), each.getValue()).setUrl(at("/")))
            .toList();
    visitor.addCookies(cookies);
    return visitor;
  }

  private static String at(String path) {
    return "http://localhost:" + RestAssured.port + path;
  }
}
