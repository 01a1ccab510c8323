package vn.chibo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Axe;
import vn.chibo.testkit.Browsers;
import vn.chibo.testkit.Pictures;

/// One person of the story with a browser of his own.
final class Visitor implements AutoCloseable {

  private final BrowserContext browser;
  private final List<String> errors = new ArrayList<>();
  final Page page;

  Visitor(int width) {
    browser = Browsers.visitor(width);
    page = Browsers.page(browser, errors);
  }

  static String at(String path) {
    return "http://localhost:" + RestAssured.port + path;
  }

  /// Opens a page of the service.
  Visitor open(String path) {
    page.navigate(at(path));
    return this;
  }

  /// Answers the forms of the sign-in server as they come.
  Visitor signIn(Account account) {
    for (int forms = 0; forms < 4 && !page.url().startsWith(at("/")); forms++) {
      var code = page.locator("input[name=otp]");
      if (code.count() > 0) {
        code.fill(account.codes().next());
        code.press("Enter");
      } else {
        var name = page.locator("input[name=username]:visible");
        if (name.count() > 0) {
          name.fill(account.username());
        }
        page.fill("input[name=password]", account.password());
        page.press("input[name=password]", "Enter");
      }
      page.waitForLoadState();
    }
    assertThat(page.url()).startsWith(at("/"));
    return this;
  }

  /// Presses the button of the form that is sent to an address with this ending.
  Visitor send(String ending) {
    page.locator("main form[action$='" + ending + "'] button").first().click();
    return this;
  }

  /// Presses the button of the only form that is sent to its own page.
  Visitor press(String words) {
    page.locator("main button:visible", new Page.LocatorOptions().setHasText(words))
        .first()
        .click();
    return this;
  }

  /// A piece of the page must come to say this.
  Visitor sees(String words) {
    PlaywrightAssertions.assertThat(page.locator("body")).containsText(words);
    return this;
  }

  Visitor sees(Locator piece, String words) {
    PlaywrightAssertions.assertThat(piece).containsText(words);
    return this;
  }

  /// A picture for people to look at; the page must be usable by all.
  Visitor look(String name) {
    assertThat(page.locator("body[data-problem]").count())
        .as("%s: %s", page.url(), page.title())
        .isZero();
    return picture(name);
  }

  /// The same of a page that says no, on purpose.
  Visitor lookAtARefusal(String name) {
    assertThat(page.locator("body[data-problem]").count()).as(page.url()).isOne();
    return picture(name);
  }

  private Visitor picture(String name) {
    Pictures.take(page, "story-" + name);
    Axe.assertFitsTheWidth(page);
    Axe.assertUsableByAll(page);
    return this;
  }

  /// What the console complained about, without refusals that the story provokes.
  List<String> errors() {
    return errors.stream().filter(error -> !error.contains("409")).toList();
  }

  @Override
  public void close() {
    browser.close();
  }
}
