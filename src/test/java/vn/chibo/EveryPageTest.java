package vn.chibo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Axe;
import vn.chibo.testkit.Browsers;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.Pictures;

/// Every page once: usable by all at both widths (decision 15), nothing sticks out on the narrowest
/// phone, and every link leads to an address that can be opened.
@ChiboTest
class EveryPageTest {

  private static final int NARROWEST = 320;

  @Inject PlantedEvening evening;
  @Inject PlantedDraft draft;

  private final List<String> barriers = new ArrayList<>();
  private final Set<String> looked = new HashSet<>();

  @BeforeEach
  void theEveningIsPlanted() {
    evening.set();
    draft.set();
  }

  @Test
  void everyPageIsUsableByAllAtEveryWidth() {
    var stops = PageTour.stops();

    EnumSet.allOf(Role.class).forEach(role -> walk(role, stops));

    assertThat(barriers).isEmpty();
    assertThat(looked).hasSizeGreaterThan(70);
  }

  /// The two forms of the sign-in server, as a browser meets them that was never here. The second
  /// repeats the name in a field without a label and sticks out on a phone; that page is not ours.
  @Test
  void theFormsOfTheSignInServerAreUsableByAll() {
    var account = Account.named("thanh");
    try (var visitor = Browsers.visitor(Browsers.PHONE)) {
      var page = visitor.newPage();
      page.navigate(Visitor.at("/sign-in"));
      note("sign-in", () -> assertThat(page.getAttribute("html", "lang")).isEqualTo("vi"));
      look(page, "sign-in-password");
      page.fill("input[name=username]", account.username());
      page.fill("input[name=password]", account.password());
      page.press("input[name=password]", "Enter");
      page.waitForSelector("input[name=otp]");
      Pictures.take(page, "every-sign-in-code");
      note("sign-in", () -> assertThat(page.locator("label[for=otp]").count()).isOne());
    }
    assertThat(barriers).isEmpty();
  }

  private void walk(Role role, List<PageTour.Stop> stops) {
    var own = stops.stream().filter(stop -> stop.role() == role).toList();
    if (!own.isEmpty()) {
      try (var visitor = Browsers.visitor(Browsers.DESKTOP)) {
        give(visitor, role.cookies());
        var page = visitor.newPage();
        own.forEach(stop -> visit(page, stop));
      }
    }
  }

  static void give(BrowserContext visitor, Map<String, String> cookies) {
    cookies.forEach((name, value) ->
        visitor.addCookies(List.of(new Cookie(name, value).setUrl(Visitor.at("/")))));
  }

  private void visit(Page page, PageTour.Stop stop) {
    stop.freshCookies().ifPresent(cookies -> give(page.context(), cookies));
    var answer = page.navigate(Visitor.at(stop.path()));
    note(stop.name(), () -> assertThat(answer).isNotNull());
    note(stop.name(), () -> assertThat(page.url()).startsWith(Visitor.at("/")));
    if (answer != null && looked.add(template(page, stop.role()))) {
      note(stop.name(), () -> assertThat(answer.status()).isNotEqualTo(500));
      note(stop.name(), () -> assertThat(Signposts.leadingNowhere(page)).as("links").isEmpty());
      look(page, stop.name());
    }
  }

  /// Every no is made by one template; another page is known by its address and its reader.
  private static String template(Page page, Role role) {
    var refused = page.locator("body[data-problem]").count() > 0;
    var signedIn = page.locator("body.has-nav").count() > 0;
    return refused ? "refusal, signed in: " + signedIn : role + " at " + page.url();
  }

  private void look(Page page, String name) {
    for (int width : List.of(Browsers.DESKTOP, Browsers.PHONE)) {
      page.setViewportSize(width, 800);
      note(name, () -> Axe.assertUsableByAll(page));
      Pictures.take(page, "every-" + name);
    }
    page.setViewportSize(NARROWEST, 800);
    note(name, () -> Axe.assertFitsTheWidth(page));
  }

  private void note(String name, Runnable claim) {
    try {
      claim.run();
    } catch (AssertionError e) {
      barriers.add(name + ": " + e.getMessage());
    }
  }
}
