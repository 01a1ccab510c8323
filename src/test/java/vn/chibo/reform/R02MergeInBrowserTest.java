package vn.chibo.reform;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.testkit.Axe;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Browsers;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.Pictures;
import vn.chibo.testkit.StoppedClock;

/// R2 on a phone: an administrator merges two cells, from the page of his commune to the page of
/// the cell that ended.
@ChiboTest
class R02MergeInBrowserTest {

  @Inject Backstage backstage;
  @Inject StoppedClock clock;

  @Test
  void anAdministratorMergesTwoCellsOnAPhone() {
    var scene = new ReformScene(backstage);
    var a = scene.cell("Chi bộ bản Nà Lầu", 4);
    scene.cell("Chi bộ bản Nà Pán", 5);
    scene.cell("Chi bộ bản Huổi Só", 3);
    scene.meeting(a, VietnamTime.today(clock).plusDays(5), "CALLED");
    var errors = new ArrayList<String>();
    try (var visitor = Browsers.visitor(Browsers.PHONE)) {
      scene
          .cookies()
          .forEach((name, value) ->
              visitor.addCookies(List.of(new Cookie(name, value).setUrl(at("/")))));
      var page = Browsers.page(visitor, errors);
      page.navigate(at("/organisations"));
      page.click("a.opt");
      look(page, "reform-1-tree");
      page.click("a:has-text('Sáp nhập các tổ chức')");
      look(page, "reform-2-form");
      page.click("main button");
      look(page, "reform-3-mistakes");
      fill(page, scene.code);
      page.click("main button");
      assertThat(page.textContent("main")).contains("1 buổi đã triệu tập", "Xác nhận và thực hiện");
      look(page, "reform-4-preview");
      page.click("button:has-text('Xác nhận và thực hiện')");
      assertThat(page.textContent("main")).contains("Đã thực hiện");
      look(page, "reform-5-done");
      page.navigate(at("/organisations/" + a));
      assertThat(page.textContent("main")).contains("Đã kết thúc hoạt động", "Chi bộ bản Liên Hợp");
      look(page, "reform-6-old-cell");
    }
    assertThat(errors).filteredOn(error -> !error.contains("422")).isEmpty();
  }

  private void fill(Page page, String code) {
    var today = VietnamTime.today(clock);
    page.fill("#number", "48-QĐ/ĐU");
    page.fill("#body", "Ban Thường vụ Đảng ủy xã");
    for (var which : List.of("decided", "effective")) {
      page.fill("#" + which + "-day", "" + today.getDayOfMonth());
      page.fill("#" + which + "-month", "" + today.getMonthValue());
      page.fill("#" + which + "-year", "" + today.getYear());
    }
    page.check("label:has-text('Nà Lầu') input");
    page.check("label:has-text('Nà Pán') input");
    page.fill("#name", "Chi bộ bản Liên Hợp");
    page.fill("#shortName", "Bản Liên Hợp");
    assertThat(page.inputValue("#code")).isEqualTo(code + ".004");
  }

  private static void look(Page page, String name) {
    for (int width : List.of(Browsers.DESKTOP, Browsers.PHONE)) {
      page.setViewportSize(width, 800);
      Pictures.take(page, name);
    }
    Axe.assertUsableByAll(page);
    Axe.assertFitsTheWidth(page);
  }

  private static String at(String path) {
    return "http://localhost:" + RestAssured.port + path;
  }
}
