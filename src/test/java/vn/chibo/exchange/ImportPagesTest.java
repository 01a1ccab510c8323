package vn.chibo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Axe;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Browsers;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.Pictures;
import vn.chibo.testkit.SignIn;

/// A secretary brings his roster in by the pages alone, and everybody could.
@ChiboTest
class ImportPagesTest {

  private static final String ROSTER =
      """
      DANH SÁCH ĐẢNG VIÊN CHI BỘ BẢN MỚI;;;;;
      STT;Họ và tên;Ngày sinh;Giới tính;Tư cách;Từ ngày;Trình độ
      1;Mùa Thị Dở;12/05/1990;Nữ;Chính thức;03/02/2020;12/12
      2;Sùng A Páo;01/05/2000;Nam;Dự bị;30/02/2026;9/12
      3;Lò Văn Nhập;1970;Nam;Chính thức;01/01/2015;Đại học
      """;

  @Inject Backstage backstage;

  @BeforeEach
  @AfterEach
  void theOfficeIsAsBefore() {
    Office.isAsBefore(backstage);
  }

  @Test
  void aRosterIsBroughtInByThePagesAlone() {
    try (var visitor = Browsers.visitor(Browsers.PHONE)) {
      SignIn.cookiesOf(Account.named("banmoi"))
          .forEach((name, value) ->
              visitor.addCookies(List.of(new Cookie(name, value).setUrl(at("/")))));
      var page = visitor.newPage();
      page.navigate(at("/cells/" + Office.BAN_MOI + "/members"));
      page.click("text=Nhập hoặc xuất danh sách");
      look(page, "roster-files");

      page.setInputFiles(
          "#file",
          new FilePayload("danh-sach.csv", "text/csv", ROSTER.getBytes(StandardCharsets.UTF_8)));
      page.click("text=Kiểm tra tệp");
      look(page, "roster-check");
      assertThat(page.textContent("main")).contains("Trình độ", "Ngày bắt đầu không đọc được");

      page.click("text=Nhập vào danh sách");
      look(page, "roster-applied");
      assertThat(page.textContent("main")).contains("Đã nhập xong");
    }
    assertThat(
            backstage.number(
                "select count(*) from standing s join member m on m.id = s.member where m.full_name = 'Mùa Thị Dở'"))
        .isOne();
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
