package vn.chibo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.testkit.Axe;
import vn.chibo.testkit.Browsers;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.Pictures;

/// The frame in a real browser: seen at two widths, used by all, with and without a network.
@ChiboTest
class PublicPagesTest {

  private static final String TAPS = "/problems/specimen/taps";

  private final List<String> errors = new ArrayList<>();

  @BeforeEach
  void nobodyHasTapped() {
    SpecimenResource.TAPS.clear();
  }

  @ParameterizedTest
  @CsvSource({
    "start, /",
    "help, /help",
    "accessibility, /accessibility",
    "offline, /offline",
    "explained, /problems/too-large",
    "parts, /problems/specimen/parts",
    "mistakes, /problems/specimen/parts?wrong=true",
    "tap, /problems/specimen/taps"
  })
  void everyPageIsUsableByAllAtBothWidths(String name, String path) {
    for (int width : List.of(Browsers.PHONE, Browsers.DESKTOP)) {
      try (var visitor = Browsers.visitor(width)) {
        var page = Browsers.page(visitor, errors);
        page.navigate(address(path));

        Pictures.take(page, name);
        Axe.assertFitsTheWidth(page);
        Axe.assertUsableByAll(page);
      }
    }
    assertThat(errors).isEmpty();
  }

  @Test
  void aProblemIsUsableByAllToo() {
    try (var visitor = Browsers.visitor(Browsers.PHONE)) {
      var page = visitor.newPage();
      page.navigate(address("/problems/specimen/mistake"));

      Pictures.take(page, "problem");
      Axe.assertUsableByAll(page);
    }
  }

  @Test
  void theSummaryOfMistakesIsWhereTheReaderStarts() {
    try (var visitor = Browsers.visitor(Browsers.PHONE)) {
      var page = Browsers.page(visitor, errors);
      page.navigate(address("/problems/specimen/parts?wrong=true"));

      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("mistakes");
    }
  }

  @Test
  void aTapIsAnsweredOnThePage() {
    try (var visitor = Browsers.visitor(Browsers.PHONE)) {
      var page = Browsers.page(visitor, errors);
      page.navigate(address(TAPS));
      tap(page);

      PlaywrightAssertions.assertThat(page.locator("#answer")).containsText("Đã ghi nhận");
      assertThat(SpecimenResource.TAPS).hasSize(1);
      assertThat(SpecimenResource.TAPS.getFirst().act()).isEqualTo("here");
      assertThat(SpecimenResource.TAPS.getFirst().how()).isEqualTo("tap");
    }
    assertThat(errors).isEmpty();
  }

  @Test
  void aTapWithoutANetworkIsKeptAndSentOnceLater() {
    try (var visitor = Browsers.visitor(Browsers.PHONE)) {
      var page = visitor.newPage();
      page.navigate(address(TAPS));
      visitor.setOffline(true);
      tap(page);
      PlaywrightAssertions.assertThat(page.locator("#answer")).containsText("Đã lưu trên máy lúc");
      PlaywrightAssertions.assertThat(page.locator("#offline")).isVisible();
      Pictures.take(page, "tap-kept");
      assertThat(SpecimenResource.TAPS).isEmpty();

      visitor.setOffline(false);

      PlaywrightAssertions.assertThat(page.locator("#answer")).containsText("Đã ghi nhận");
      assertThat(SpecimenResource.TAPS).hasSize(1);
    }
  }

  @Test
  void aKeptTapIsSentByALaterVisit() {
    var asInZalo = new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK);
    try (var visitor = Browsers.visitor(Browsers.PHONE, asInZalo)) {
      var first = visitor.newPage();
      first.navigate(address(TAPS));
      first.route(
          "**/taps",
          route -> {
            if (route.request().method().equals("POST")) {
              route.abort();
            } else {
              route.resume();
            }
          });
      tap(first);
      PlaywrightAssertions.assertThat(first.locator("#answer")).containsText("Đã lưu trên máy lúc");
      first.close();

      var second = visitor.newPage();
      second.navigate(address(TAPS));

      PlaywrightAssertions.assertThat(second.locator("#answer")).containsText("Đã ghi nhận");
      assertThat(SpecimenResource.TAPS).hasSize(1);
    }
  }

  @Test
  void aTapNeedsNoScript() {
    var plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (var visitor = Browsers.visitor(Browsers.PHONE, plain)) {
      var page = visitor.newPage();
      page.navigate(address(TAPS));
      tap(page);

      assertThat(page.url()).endsWith(TAPS);
      assertThat(SpecimenResource.TAPS).hasSize(1);
    }
  }

  @Test
  void withoutANetworkAPageExplainsItself() {
    try (var visitor = Browsers.visitor(Browsers.PHONE)) {
      var page = visitor.newPage();
      page.navigate(address("/"));
      page.evaluate("navigator.serviceWorker.ready.then(() => true)");
      page.reload();
      visitor.setOffline(true);
      page.navigate(address("/accessibility"));

      PlaywrightAssertions.assertThat(page.locator("h1")).containsText("mất mạng");
    }
  }

  @Test
  void typedTextOutlivesALostPage() {
    try (var visitor = Browsers.visitor(Browsers.PHONE)) {
      var page = visitor.newPage();
      page.navigate(address("/problems/specimen/parts"));
      page.getByLabel("Hoàn cảnh").fill("Đường vào bản sạt lở");
      page.navigate(address("/help"));

      page.navigate(address("/problems/specimen/parts"));

      PlaywrightAssertions.assertThat(page.getByLabel("Hoàn cảnh"))
          .hasValue("Đường vào bản sạt lở");
    }
  }

  private static void tap(com.microsoft.playwright.Page page) {
    page.getByRole(AriaRole.BUTTON).click();
  }

  private static String address(String path) {
    return "http://localhost:" + RestAssured.port + path;
  }
}
