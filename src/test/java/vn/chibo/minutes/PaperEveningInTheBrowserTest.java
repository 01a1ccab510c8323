package vn.chibo.minutes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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

/// An evening without a machine, as a way of equal standing (R32, R37): roll and blank minutes are
/// printed before; afterwards hours, text and roll are entered, marked so, and the minutes are
/// issued by the scan of what was signed by hand.
@ChiboTest
class PaperEveningInTheBrowserTest {

  private static final byte[] SCAN =
      "%PDF-1.7 signed by hand".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

  @Inject Backstage backstage;
  @Inject StoppedClock clock;

  private final List<String> errors = new ArrayList<>();
  private BrowserContext visitor;
  private Page page;
  private Scene scene;

  @BeforeEach
  void theSecretarySitsAtHisMachine() {
    scene = Scene.called(backstage, LocalDate.of(2036, 12, 13));
    summonEverybody();
    visitor = Browsers.visitor(Browsers.DESKTOP);
    page = Browsers.page(visitor, errors);
    SignIn.cookiesOf(Account.named("thanh"))
        .forEach(
            (name, value) -> visitor.addCookies(List.of(new Cookie(name, value).setUrl(at("/")))));
  }

  @AfterEach
  void timeGoesOn() {
    clock.goOn();
    visitor.close();
  }

  @Test
  void anEveningOnPaperComesToIssuedMinutes() throws Exception {
    open("");
    printed("roll.pdf", "DANH SÁCH ĐIỂM DANH", "Lường Văn Quyết");
    printed("blank-minutes.pdf", "BIÊN BẢN", "Ý kiến, kết luận");
    clock.stopAt(scene.day().plusDays(1).atTime(2, 0).toInstant(ZoneOffset.UTC));
    theTextIsEntered();
    theRollIsEntered();
    theMinutesAreAdopted();
    theScanIsTaken();
    theyAreIssued();
    assertThat(errors).allMatch(error -> error.contains("422"));
  }

  private void summonEverybody() {
    backstage.sql(
        """
        insert into summons (meeting, member, role, standing, summoned_at)
        select '%s', s.member, 'MEMBER', s.kind, now() from standing s where s.cell = '%s'
        """
            .formatted(scene.id(), Cast.NA_KHOANG));
  }

  private void theTextIsEntered() {
    open("");
    page.click("main a[href$='/paper-evening']");
    page.fill("#start", "19h30");
    page.fill("#end", "21:05");
    page.fill("#text", "Chi bộ đã họp tại nhà văn hóa; thống nhất tu sửa đường vào bản.");
    look("paper-evening");
    press("/paper-evening");
    assertThat(page.content()).contains("Nhập từ biên bản giấy", "thống nhất tu sửa đường vào bản");
    look("paper-minutes");
  }

  private void theRollIsEntered() {
    open("");
    page.click("main a[href$='/paper-roll']");
    look("paper-roll");
    for (var member :
        List.of(
            Cast.THANH_SECRETARY,
            Cast.MAI_DEPUTY,
            Cast.PAO_COMMITTEE,
            Cast.HUYEN_CLERK,
            Cast.DENH_WITHOUT_MAIL,
            Cast.LU_OFFICIAL,
            Cast.BUOI_PROBATIONARY)) {
      page.check("input[name='m-" + member + "'][value=HALL]");
    }
    page.check("input[name='m-" + Cast.QUYET_AWAY + "'][value=EXCUSED]");
    page.click("main form button.big");
    assertThat(page.content()).contains("Ghi theo danh sách giấy");
    page.navigate(at("/meetings/" + scene.id() + "/roll-call/closure"));
    page.click("main form button");
    assertThat(page.content()).contains("Đã chốt danh sách lúc");
    assertThat(
            backstage.number(
                "select count(*) from evidence where on_paper and meeting = '" + scene.id() + "'"))
        .isEqualTo(8);
  }

  private void theMinutesAreAdopted() {
    open("/minutes");
    press("/minutes/reading");
    page.fill("#inFavour", "6");
    press("/minutes/adoption");
  }

  private void theScanIsTaken() {
    page.click("main a[href$='/minutes/scan']");
    page.setInputFiles(
        "#file", new FilePayload("anh.exe", "application/x-msdownload", new byte[] {'M', 'Z', 0}));
    page.check("input[name=clerk]");
    page.check("input[name=chair]");
    press("/minutes/scan");
    assertThat(page.content()).contains("Tệp quét không dùng được");
    page.click("text=Quay lại trang trước");
    page.setInputFiles("#file", new FilePayload("bien-ban.pdf", "application/pdf", SCAN));
    page.check("input[name=clerk]");
    page.check("input[name=chair]");
    look("paper-scan");
    press("/minutes/scan");
    assertThat(
            backstage.number(
                "select count(*) from signature where way = 'ON_PAPER' and meeting = '"
                    + scene.id()
                    + "'"))
        .isEqualTo(2);
  }

  private void theyAreIssued() throws Exception {
    open("/minutes");
    look("paper-signed");
    page.fill("#term", "NK giấy 2036");
    press("/minutes/issue");
    assertThat(page.content()).contains("Nhập từ biên bản giấy");
    assertThat(backstage.text("select stage from minutes where meeting = '" + scene.id() + "'"))
        .isEqualTo("ISSUED");
    printed("minutes.pdf", "Nhập từ biên bản giấy");
  }

  private void printed(String file, String... words) throws Exception {
    var pdf =
        given()
            .cookies(SignIn.cookiesOf(Account.named("thanh")))
            .get("/meetings/" + scene.id() + "/" + file)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " ")).contains(words);
    }
  }

  private void open(String path) {
    page.navigate(at("/meetings/" + scene.id() + path));
  }

  private void press(String ending) {
    page.locator("main form[action$='" + ending + "'] button").first().click();
  }

  private void look(String name) {
    Pictures.take(page, name);
    Axe.assertFitsTheWidth(page);
    Axe.assertUsableByAll(page);
  }

  private static String at(String path) {
    return "http://localhost:" + RestAssured.port + path;
  }
}
