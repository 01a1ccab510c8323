package vn.chibo.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Axe;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Browsers;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.Pictures;
import vn.chibo.testkit.SignIn;
import vn.chibo.testkit.StoppedClock;

/// The pages of the roll in a real browser, at both widths.
@ChiboTest
class EveningPagesTest {

  @Inject Scene scene;
  @Inject StoppedClock clock;
  @Inject Backstage backstage;

  final List<String> errors = new ArrayList<>();

  @BeforeEach
  void theEveningBegins() {
    scene.set();
    clock.stopAt(Scene.START.plus(Duration.ofMinutes(10)));
    backstage.sql(
        """
        insert into answer (summons, reply, reason_code, given_at, accepted, decided_by, decided_at)
        values ('%s', 'CANNOT_COME', 'WORK', '2027-03-10T00:00:00Z', true, '%s', now())
        """
            .formatted(Scene.summons(Cast.MAI_DEPUTY), Cast.THANH_SECRETARY));
    scene.stay(Cast.QUYET_AWAY, Scene.START, Scene.START.plus(Duration.ofMinutes(9)));
    enter(Cast.THANH_SECRETARY, "CLERK_ROLL", "PRESENT_HALL", null);
    enter(Cast.HUYEN_CLERK, "CLERK_ROLL", "PRESENT_HALL", null);
    enter(Cast.PAO_COMMITTEE, "SITE_ROLL", "PRESENT_SITE", Scene.SITE);
    enter(Cast.DENH_WITHOUT_MAIL, "PHONE", "PRESENT_PHONE", null);
    enter(Cast.BUOI_PROBATIONARY, "LINK", "UNCONFIRMED", null);
  }

  @AfterEach
  void theEveningIsOver() {
    scene.strike();
    clock.goOn();
  }

  void enter(UUID member, String kind, String supports, @Nullable UUID site) {
    backstage.sql(
        """
        insert into evidence (id, meeting, member, kind, supports, site, claimed_at, received_at,
          given_by)
        values (uuidv7(), '%s', '%s', '%s', '%s', %s, '2027-03-13T12:32:00Z',
          '2027-03-13T12:39:00Z', 'clerk:x')
        """
            .formatted(
                Scene.MEETING, member, kind, supports, site == null ? "null" : "'" + site + "'"));
  }

  static String address(String path) {
    return "http://localhost:" + RestAssured.port + path;
  }

  static BrowserContext with(int width, Map<String, String> cookies) {
    var visitor = Browsers.visitor(width);
    visitor.addCookies(
        cookies.entrySet().stream()
            .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(address("/")))
            .toList());
    return visitor;
  }

  Page open(BrowserContext visitor, String path) {
    var page = Browsers.page(visitor, errors);
    page.navigate(address(path));
    return page;
  }

  void look(Map<String, String> cookies, String path, String name) {
    for (var width : List.of(Browsers.PHONE, Browsers.DESKTOP)) {
      try (var visitor = with(width, cookies)) {
        var page = open(visitor, path);
        Pictures.take(page, name);
        Axe.assertUsableByAll(page);
        Axe.assertFitsTheWidth(page);
      }
    }
    assertThat(errors).isEmpty();
  }

  static Map<String, String> screen() {
    return Map.of("screen", Scene.SCREEN.text());
  }

  @Test
  void theClerksPagesAreUsableByAll() {
    look(screen(), EveningDoorsTest.BOARD, "board");
    look(screen(), EveningDoorsTest.CLOSURE, "roll-call-closure");
    look(screen(), EveningDoorsTest.roll(Cast.PAO_COMMITTEE), "roll-line");
  }

  @Test
  void theKeepersAndTheMembersPagesAreUsableByAll() {
    look(Map.of("site", Scene.KEEPER.text()), "/sites/" + Scene.SITE, "site");
    look(
        Map.of("link", Scene.link(Cast.LU_OFFICIAL).text(), "device", "d1"),
        "/invitation/" + Scene.summons(Cast.LU_OFFICIAL),
        "presence");
  }

  @Test
  void thePagesOfWhoSignedInAreUsableByAll() {
    var cookies = SignIn.cookiesOf(Account.named("thanh"));
    look(cookies, "/meetings/" + Scene.MEETING + "/register", "register");
    look(cookies, "/meetings/" + Scene.MEETING + "/paper-roll", "paper-roll");
    look(cookies, "/mine", "mine");
  }

  @Test
  void aTickWithoutANetworkIsKeptAndSentOnce() {
    try (var visitor = with(Browsers.DESKTOP, screen())) {
      var page = open(visitor, EveningDoorsTest.BOARD);
      var row = page.locator("#m-" + Cast.LU_OFFICIAL);
      visitor.setOffline(true);

      row.locator("form > button").first().click();
      row.getByText("Đã lưu trên máy").waitFor();
      assertThat(scene.evidenceOf(Cast.LU_OFFICIAL)).isZero();
      visitor.setOffline(false);

      await()
          .atMost(Duration.ofSeconds(15))
          .untilAsserted(() -> assertThat(scene.evidenceOf(Cast.LU_OFFICIAL)).isEqualTo(1));
    }
  }

  @Test
  void theBoardChangesUnderTheClerksEyes() {
    try (var visitor = with(Browsers.DESKTOP, screen())) {
      var page = open(visitor, EveningDoorsTest.BOARD);
      page.getByText("Đang cập nhật trực tiếp").waitFor();
      page.locator("#d-" + Cast.LU_OFFICIAL + " summary").click();

      EveningDoorsTest.screen()
          .formParam("mark", "VOICE")
          .post(EveningDoorsTest.roll(Cast.BUOI_PROBATIONARY))
          .then()
          .statusCode(303);

      page.locator("#m-" + Cast.BUOI_PROBATIONARY)
          .getByText(
              "Đã gọi tên", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(false))
          .first()
          .waitFor();
      assertThat(page.locator("#d-" + Cast.LU_OFFICIAL).getAttribute("open")).isNotNull();
    }
  }
}
