package vn.chibo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;

/// Who chose English reads English: no page keeps a Vietnamese word, except what people typed, the
/// names of people and places, and what is a Vietnamese document and marked so.
@ChiboTest
class EnglishPagesTest {

  private static final Pattern MARKED =
      Pattern.compile("(?s)<(\\w+)(?=[^>]* lang=\"vi\")[^>]*>.*?</\\1>");
  private static final Pattern NO_TEXT = Pattern.compile("(?s)<(script|style)[^>]*>.*?</\\1>");
  private static final Pattern TYPED = Pattern.compile("(?s)<textarea[^>]*>.*?</textarea>");
  private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");

  /// "208-QĐ/TW": the number of a document is a name in any language.
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d-]*-[A-ZĐ]+(/[A-ZĐ]+)?");

  private static final Pattern VIETNAMESE =
      Pattern.compile("\\S*[ăâđêôơưĂÂĐÊÔƠƯàáãèéìíòóõùúýÀÁÈÉ\u1EA0-\u1EF9]\\S*( +\\S+){0,5}");

  @Inject PlantedEvening evening;
  @Inject PlantedDraft draft;
  @Inject Backstage backstage;

  @BeforeEach
  void theEveningIsPlanted() {
    evening.set();
    draft.set();
  }

  @Test
  void noPageKeepsAVietnameseWord() {
    var names = names();
    var kept = new TreeSet<String>();
    for (var stop : PageTour.stops().stream().filter(EnglishPagesTest::isOurs).toList()) {
      words(page(stop), names).forEach(word -> kept.add(stop.name() + ": " + word));
    }
    assertThat(kept).isEmpty();
  }

  /// The rules are quoted with their own abbreviations.
  private static boolean isOurs(PageTour.Stop stop) {
    return !stop.path().endsWith("/rules");
  }

  private static String page(PageTour.Stop stop) {
    return given()
        .cookies(stop.freshCookies().orElseGet(stop.role()::cookies))
        .cookie("lang", "en")
        .accept("text/html")
        .get(stop.path())
        .asString();
  }

  private static List<String> words(String page, List<String> names) {
    var text = page;
    for (var pattern : List.of(MARKED, NO_TEXT, TYPED, TAG, NUMBER)) {
      text = pattern.matcher(text).replaceAll(" ");
    }
    for (var name : names) {
      text = text.replace(name, " ");
    }
    return VIETNAMESE.matcher(text).results().map(found -> found.group().strip()).toList();
  }

  /// Longest first, so that a part of a name does not spoil the whole.
  private List<String> names() {
    var names =
        new ArrayList<>(
            backstage
                .text(
                    """
                    select string_agg(name, '|') from (
                      select full_name from member union select name from organisation
                      union select short_name from organisation union select place from organisation
                      union select title from post union select place from meeting
                      union select ground_text from online_authorisation
                      union select number from online_authorisation
                      union select name from site union select subject from outbox
                      union select decided_by from reorganisation
                      union select name from reorganisation_part where name is not null
                      union select short_name from reorganisation_part
                      where short_name is not null) all_names(name)
                    """)
                .lines()
                .flatMap(line -> List.of(line.split("\\|")).stream())
                .toList());
    names.sort(Comparator.comparing(String::length).reversed());
    return names;
  }
}
