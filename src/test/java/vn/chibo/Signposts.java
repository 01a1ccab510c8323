package vn.chibo;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The links of a page: each must lead to an address that can be opened.
final class Signposts {

  private static final List<Pattern> KNOWN =
      Stream.concat(Endpoints.pages().stream().map(Endpoint::template), Stream.of("/sign-out"))
          .map(Signposts::pattern)
          .toList();

  private Signposts() {}

  static List<String> leadingNowhere(Page page) {
    var links =
        (List<?>)
            page.locator("a[href^='/']")
                .evaluateAll("links => links.map(link => link.getAttribute('href'))");
    return links.stream().map(Object::toString).filter(link -> !isKnown(link)).toList();
  }

  private static boolean isKnown(String link) {
    var path = link.replaceAll("[?#].*", "");
    return KNOWN.stream().anyMatch(known -> known.matcher(path).matches());
  }

  private static Pattern pattern(String template) {
    return Pattern.compile(template.replace(".", "\\.").replaceAll("\\{\\w+\\}", "[^/]+"));
  }
}
