package vn.chibo.testkit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One Chromium for the whole run (decision 15), closed with the JVM. It is the system's own or the
/// one that CHROMIUM names; where none is found the tests fail and say how to get one.
public final class Browsers {

  /// The two widths at which every page is looked at.
  public static final int PHONE = 360;

  public static final int DESKTOP = 1280;

  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final List<String> USUAL_PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private static @Nullable Browser browser;

  private Browsers() {}

  /// A fresh visitor: own cookies, own storage, the machine's time zone. Close it after use.
  public static BrowserContext visitor(int width) {
    return visitor(width, new Browser.NewContextOptions());
  }

  /// The same with further options, as `setJavaScriptEnabled(false)`.
  public static BrowserContext visitor(int width, Browser.NewContextOptions options) {
    return running()
        .newContext(options.setViewportSize(width, 800).setTimezoneId(TestServers.zone()));
  }

  /// A page whose console must stay silent: messages of kind error are collected in `errors`.
  public static Page page(BrowserContext visitor, List<String> errors) {
    var page = visitor.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        errors.add(message.text());
      }
    });
    page.onPageError(errors::add);
    return page;
  }

  private static synchronized Browser running() {
    if (browser == null) {
      browser = launch();
    }
    return browser;
  }

  private static Browser launch() {
    var chromium = chromium();
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var launched =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(ARGUMENTS));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return launched;
  }

  private static Path chromium() {
    return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL_PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "No browser: the pages cannot be tested. Install one (apt-get install chromium)"
                    + " or name one in the environment variable CHROMIUM."));
  }

  static int widthOf(Page page) {
    return Objects.requireNonNull(page.viewportSize()).width;
  }
}
