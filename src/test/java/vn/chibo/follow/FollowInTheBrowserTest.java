package vn.chibo.follow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.identity.Secret;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Axe;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Browsers;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.Pictures;
import vn.chibo.testkit.SignIn;

/// The follower and the cell in a real browser, and a member who reports his task by link on a
/// phone (R37).
@ChiboTest
class FollowInTheBrowserTest {

  private static final String CELL = "/cells/" + Cast.NA_KHOANG;

  @Inject Backstage backstage;

  private final List<String> errors = new ArrayList<>();

  @ParameterizedTest(name = "{0} px")
  @ValueSource(ints = {Browsers.PHONE, Browsers.DESKTOP})
  void R37_heAnswersRemarksAndAsksAndTheCellAnswers(int width) {
    var meeting = FollowScene.called(backstage);
    var asked = "Công khai quỹ đường thôn " + UUID.randomUUID();
    try (var visitor = signedIn(width, "ha")) {
      var page = Browsers.page(visitor, errors);
      page.navigate(at("/follow"));
      look(page, "follow");
      page.navigate(at(meeting.path()));
      page.check("input[name=attending][value=yes]");
      page.fill("#word", "Tôi đến từ đầu buổi");
      page.click("form[action$='/answer'] button");
      page.fill("#text", "Cần giao việc cụ thể hơn");
      page.click("form[action$='/remarks'] button");
      look(page, "follow-meeting");
      page.navigate(at(CELL + "/requests"));
      page.fill("#ask #text", asked);
      page.click("#ask button");
      look(page, "requests-of-the-follower");
    }
    try (var visitor = signedIn(width, "thanh")) {
      var page = Browsers.page(visitor, errors);
      page.navigate(at(CELL + "/requests"));
      var request = page.locator("article", new Page.LocatorOptions().setHasText(asked));
      request.locator("textarea").fill("Đã niêm yết ở nhà văn hóa");
      look(page, "requests-of-the-cell");
      request.locator("button").click();
      assertThat(page.content()).contains("Đã niêm yết ở nhà văn hóa");
      page.navigate(at(CELL + "/year-tasks"));
      look(page, "year-tasks");
      page.navigate(at(CELL + "/dues-years/2026"));
      look(page, "dues-year");
      page.navigate(at(CELL + "/preparation/2026-12"));
      look(page, "preparation");
    }
    assertThat(errors).isEmpty();
  }

  @Test
  void R37_aMemberReportsHisTaskByLinkOnAPhone() {
    var letter = letter(FollowScene.called(backstage));
    try (var visitor = Browsers.visitor(Browsers.PHONE)) {
      var page = Browsers.page(visitor, errors);
      page.navigate(at("/m/" + letter));
      look(page, "invitation-with-tasks");
      page.click("#tasks a");
      look(page, "my-tasks");
      var form = page.locator("section", new Page.LocatorOptions().setHasText("Dọn kênh mương"));
      form.locator("input[value=PART]").check();
      form.locator("textarea").fill("Đã dọn được một nửa");
      form.locator("button").click();
      look(page, "my-tasks-told");
      assertThat(page.content()).contains("Đã gửi báo cáo").contains("Đã dọn được một nửa");
    }
    assertThat(errors).isEmpty();
  }

  private String letter(FollowScene meeting) {
    var secret = Secret.fresh(new SecureRandom());
    backstage.sql(
        """
        insert into summons (id, meeting, member, role, standing, summoned_at)
        values ('%1$s', '%2$s', '%3$s', 'MEMBER', 'OFFICIAL', now());
        insert into personal_link (summons, secret_hash, on_paper, issued_at, expires_at)
        values ('%1$s', decode('%4$s', 'hex'), false, now(), '2089-01-01');
        insert into task (cell, owner, text, due_on, assigned_on)
        values ('%5$s', '%3$s', 'Dọn kênh mương', '2089-01-01', '2020-01-01');
        """
            .formatted(
                UUID.randomUUID(),
                meeting.id(),
                Cast.DENH_WITHOUT_MAIL,
                HexFormat.of().formatHex(secret.hash()),
                Cast.NA_KHOANG));
    return secret.text();
  }

  private static void look(Page page, String name) {
    Pictures.take(page, name);
    Axe.assertFitsTheWidth(page);
    Axe.assertUsableByAll(page);
  }

  private static BrowserContext signedIn(int width, String account) {
    var visitor = Browsers.visitor(width);
    visitor.addCookies(
        SignIn.cookiesOf(Account.named(account)).entrySet().stream()
            .map(each -> new Cookie(each.getKey(), each.getValue()).setUrl(at("/")))
            .toList());
    return visitor;
  }

  private static String at(String path) {
    return "http://localhost:" + RestAssured.port + path;
  }
}
