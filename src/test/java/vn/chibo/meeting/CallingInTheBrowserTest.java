package vn.chibo.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Axe;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Browsers;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.Pictures;
import vn.chibo.testkit.SignIn;

/// The secretary plans a meeting in a real browser, step by step, and looks at what belongs to it.
@ChiboTest
class CallingInTheBrowserTest {

  @Inject Backstage backstage;

  @ParameterizedTest(name = "{0} px")
  @ValueSource(ints = {Browsers.PHONE, Browsers.DESKTOP})
  void aMeetingIsPlannedAndLookedAt(int width) {
    var errors = new ArrayList<String>();
    try (var visitor = signedIn(width, "thanh")) {
      var page = Browsers.page(visitor, errors);
      var meeting = plan(page, width);
      lookAround(page, meeting);
      assertThat(errors).filteredOn(error -> !error.contains("422")).isEmpty();
    }
  }

  private String plan(Page page, int width) {
    page.navigate(at("/cells/" + Cast.NA_KHOANG + "/meetings/new"));
    page.locator("main form button").click();
    look(page, "plan-mistakes");
    page.locator("input[value=COMBINED]").check();
    page.fill("#topic", "Phòng, chống thiên tai và ổn định dân cư sau mưa lũ");
    page.fill("#date-day", "28");
    page.fill("#date-month", Integer.toString(1 + width % 12));
    page.fill(
        "#date-year", Integer.toString(LocalDate.now(java.time.ZoneOffset.UTC).getYear() + 2));
    page.fill("#start", "19:30");
    page.fill("#minutes", "90");
    look(page, "plan");
    page.locator("main form button").click();
    var meeting = page.url().replaceAll(".*/meetings/([^/]+)/form.*", "$1");
    page.locator("input[value=HYBRID]").check();
    page.locator("main form button").click();
    look(page, "venue-mistakes");
    page.locator("input[value=DISASTER]").check();
    page.fill("#groundText", "Sạt lở đường vào ba thôn, dự kiến thông xe sau 5 ngày");
    page.fill("#place", "Nhà văn hóa thôn Nà Khoang");
    look(page, "venue");
    page.locator("main form button").click();
    page.fill("#name", "Nhà văn hóa bản Huổi Pù");
    page.selectOption("#keeper", Cast.PAO_COMMITTEE.toString());
    page.locator("main form.card button").click();
    look(page, "sites");
    return meeting;
  }

  private void lookAround(Page page, String meeting) {
    for (var name : List.of("agenda", "papers", "check-plan")) {
      page.navigate(at("/meetings/" + meeting + "/" + name));
      look(page, name);
    }
    page.navigate(at("/meetings/" + meeting));
    look(page, "sheet-draft");
    backstage.sql(
        """
        update meeting set stage = 'CALLED', called_at = now(), called_by = chair,
          version = version + 1
        where id = '%s'
        """
            .formatted(meeting));
    page.navigate(at("/meetings/" + meeting));
    look(page, "sheet-called");
    for (var name :
        List.of("time", "cancellation", "clerk", "clerk-screen", "handbook", "circumstance")) {
      page.navigate(at("/meetings/" + meeting + "/" + name));
      look(page, name);
    }
    page.navigate(at("/meetings/" + meeting + "/clerk-screen"));
    page.locator("main form button").first().click();
    look(page, "clerk-screen-lit");
    page.navigate(at("/meetings/" + meeting + "/sites"));
    page.locator("main form[action$=link] button").click();
    look(page, "site-link");
    page.navigate(at("/cells/" + Cast.NA_KHOANG + "/authorisations"));
    look(page, "authorisations-cell");
    page.navigate(at("/meetings"));
    look(page, "calendar");
  }

  @ParameterizedTest(name = "{0} px")
  @ValueSource(ints = {Browsers.PHONE, Browsers.DESKTOP})
  void theCommitteeLooksAtWhatItMayAllow(int width) {
    var errors = new ArrayList<String>();
    try (var visitor = signedIn(width, "committee")) {
      var page = Browsers.page(visitor, errors);
      page.navigate(at("/cells/" + Cast.NA_KHOANG + "/authorisations"));
      look(page, "authorisations");
      assertThat(errors).isEmpty();
    }
  }

  private static void look(Page page, String name) {
    Pictures.take(page, "calling-" + name);
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
