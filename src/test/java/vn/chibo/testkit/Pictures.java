package vn.chibo.testkit;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/// Pictures of pages for people to look at, in target/pictures.
public final class Pictures {

  private static final Path FOLDER = Path.of("target", "pictures");

  private Pictures() {}

  /// Writes the whole page as `<name>-<width>.png`.
  public static void take(Page page, String name) {
    var file = FOLDER.resolve(name + "-" + Browsers.widthOf(page) + ".png");
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
  }
}
