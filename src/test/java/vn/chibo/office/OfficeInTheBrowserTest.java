package vn.chibo.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Axe;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Browsers;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.OneTimeCodes;
import vn.chibo.testkit.Pictures;
import vn.chibo.testkit.SignIn;
import vn.chibo.testkit.TestServers;

/// By the pages alone, on a phone: a committee gives a cell its secretary and invites her; she
/// takes the account, sets her password and her authenticator on the real sign-in server and comes
/// to her desk; her post is ended in the other browser, and her next click is refused.
@ChiboTest
class OfficeInTheBrowserTest {

  private static final String PASSWORD = "Mat-khau-cua-toi-2026";

  @Inject Backstage backstage;

  final List<String> errors = new ArrayList<>();

  @BeforeEach
  @AfterEach
  void theBureauIsAsBefore() {
    Bureau.isAsBefore(backstage);
  }

  @Test
  void aSecretaryIsAppointedInvitedAtWorkAndOut() {
    try (var office = visitor("vp-cap-uy");
        var hers = Browsers.visitor(Browsers.PHONE)) {
      var committee = Browsers.page(office, errors);
      var secretary = hers.newPage();
      var link = appointAndInvite(committee);

      takeTheAccount(secretary, link);
      assertThat(secretary.textContent("main")).contains("Lên lịch sinh hoạt");
      committee.navigate(at("/cells/" + Bureau.BAN_DUOI + "/posts"));
      assertThat(committee.textContent("main")).contains("Có tài khoản hoant");
      look(committee, "posts-cell");

      end(committee);
      secretary.navigate(at("/cells/" + Bureau.BAN_DUOI + "/members"));
      assertThat(secretary.textContent("main")).contains("Tài khoản này đã đóng");
      Pictures.take(secretary, "account-closed");
      assertThat(TestServers.isEnabled("hoant")).isFalse();
    }
    nothingWentWrong();
  }

  private static String appointAndInvite(Page page) {
    page.navigate(at("/organisations/" + Bureau.COMMUNE + "/posts"));
    assertThat(page.textContent("main")).contains("1 chi bộ chưa có bí thư");
    look(page, "posts-commune");
    page.click("text=Chi bộ bản Dưới");
    assertThat(page.textContent("main")).contains("Chi bộ chưa có bí thư");
    page.click("text=Ghi người giữ chức vụ");
    page.fill("#q", "hoa nguyen");
    page.click("button:has-text('Tìm')");
    look(page, "post-people");
    page.check("text=Nguyễn Thị Hoà");
    page.click("button:has-text('Chọn')");
    look(page, "post-details");
    page.fill("#number", "");
    page.click("button:has-text('Ghi lại')");
    assertThat(page.textContent("main")).contains("Cần ghi số quyết định");
    look(page, "post-details-mistake");
    page.fill("#number", "15-QĐ/ĐU");
    page.click("button:has-text('Ghi lại')");
    assertThat(page.textContent("main")).contains("Nguyễn Thị Hoà", "Chưa có tài khoản");
    page.click("text=Lập phiếu mời trao tay");
    look(page, "invitation-slip");
    return page.textContent("p.hash").strip().replaceFirst("^https?://[^/]+", "");
  }

  private static void takeTheAccount(Page page, String link) {
    page.navigate(at(link));
    look(page, "joining");
    page.click("text=Tạo tài khoản cho tôi");
    look(page, "joining-made");
    var told = page.locator("dd").allTextContents();
    page.click("a.btn");
    signIn(page, told.get(0).strip(), told.get(1).strip());
  }

  /// The forms of the sign-in server as they come: password, its change, the authenticator.
  private static void signIn(Page page, String username, String password) {
    var forms = 0;
    while (page.url().startsWith(TestServers.signIn()) && forms++ < 8) {
      if (page.isVisible("#password-new")) {
        page.fill("#password-new", PASSWORD);
        page.fill("#password-confirm", PASSWORD);
        Pictures.take(page, "sign-in-password");
      } else if (page.isVisible("#mode-manual")) {
        Pictures.take(page, "sign-in-authenticator");
        page.click("#mode-manual");
        continue;
      } else if (page.isVisible("#kc-totp-secret-key")) {
        var secret = page.textContent("#kc-totp-secret-key").replaceAll("\\s", "");
        page.fill("#totp", new OneTimeCodes(secret).next());
      } else {
        page.fill("#username", username);
        page.fill("#password", password);
      }
      page.click("[type=submit]");
    }
  }

  private static void end(Page page) {
    page.click("text=Ghi thôi giữ chức vụ");
    look(page, "post-end");
    page.fill("#number", "16-QĐ/ĐU");
    page.click("button:has-text('Ghi thôi giữ chức vụ')");
    assertThat(page.textContent("main")).contains("Chi bộ chưa có bí thư");
  }

  @Test
  void aSecretaryNamesWhoStandsInOnAPhone() {
    try (var visitor = visitor("vp-bi-thu")) {
      var page = Browsers.page(visitor, errors);
      page.navigate(at("/cells/" + Bureau.BAN_TREN));
      page.click("text=Chức vụ trong chi bộ");
      look(page, "posts-secretary");
      page.click("text=Ghi người điều hành thay");
      page.click("button:has-text('Ghi lại')");
      look(page, "stand-in");
      assertThat(page.textContent("main")).contains("Cần chọn một đồng chí");
      page.check("text=Đàm Thị Hai");
      page.check("text=Bí thư đi công tác");
      page.fill("#until-day", "31");
      page.fill("#until-month", "12");
      page.fill("#until-year", "2099");
      page.click("button:has-text('Ghi lại')");
      assertThat(page.textContent("main")).contains("Đồng chí Đàm Thị Hai điều hành thay bí thư");
      page.navigate(at("/cells/" + Bureau.BAN_TREN));
      assertThat(page.textContent("main")).contains("Đồng chí Đàm Thị Hai điều hành thay bí thư");
      Pictures.take(page, "home-stand-in");
    }
    nothingWentWrong();
  }

  /// A configured installation where nobody has a post yet.
  @Test
  void anOperatorNamesTheFirstAdministratorAndNothingElse() {
    try (var visitor = Browsers.visitor(Browsers.PHONE);
        var theirs = Browsers.visitor(Browsers.PHONE)) {
      cookies(visitor, Account.named("van-hanh", "operator"));
      var page = Browsers.page(visitor, errors);
      page.navigate(at("/operator"));
      page.click("main >> text=Quản trị viên");
      page.fill("#q", "van phong");
      page.click("button:has-text('Tìm')");
      look(page, "administrators");
      page.click("text=Đảng bộ xã Văn Phòng");
      page.fill("#name", "Vương Đình Mới");
      page.click("button:has-text('Cử và mời')");
      look(page, "administrators-mistake");
      page.fill("#birthYear", "1990");
      page.check("text=Nam");
      page.click("button:has-text('Cử và mời')");
      look(page, "administrators-slip");
      var link = page.textContent("p.hash").strip().replaceFirst("^https?://[^/]+", "");

      var first = theirs.newPage();
      takeTheAccount(first, link);

      first.click("nav >> text=Chức vụ");
      assertThat(first.textContent("main")).contains("Chức vụ", "Chi bộ bản Dưới");
      page.navigate(at("/operator/administrators"));
      assertThat(page.textContent("main")).contains("Vương Đình Mới", "Có tài khoản moivd");
    }
    nothingWentWrong();
  }

  /// A form that is refused is shown again with 422, and the browser's console says so.
  private void nothingWentWrong() {
    assertThat(errors).filteredOn(error -> !error.contains("422")).isEmpty();
  }

  private static BrowserContext visitor(String username) {
    var visitor = Browsers.visitor(Browsers.PHONE);
    cookies(visitor, Account.named(username));
    return visitor;
  }

  private static void cookies(BrowserContext visitor, Account account) {
    SignIn.cookiesOf(account)
        .forEach(
            (name, value) -> visitor.addCookies(List.of(new Cookie(name, value).setUrl(at("/")))));
  }

  private static void look(Page page, String name) {
    for (int width : List.of(Browsers.DESKTOP, Browsers.PHONE)) {
      page.setViewportSize(width, 800);
      Axe.assertUsableByAll(page);
      Axe.assertFitsTheWidth(page);
      Pictures.take(page, name);
    }
  }

  private static String at(String path) {
    return "http://localhost:" + RestAssured.port + path;
  }
}
