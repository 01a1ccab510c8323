package vn.chibo;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;

/// Everybody begins at his desk and follows whatever is offered to him: no link leads to a refusal.
@ChiboTest
class LinksTest {

  /// More than anybody meets of the planted evening; a runaway calendar ends here.
  private static final int MOST = 150;

  private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"(/[^\"#]*)");
  private static final Set<String> NOT_FOLLOWED = Set.of("/sign-out", "/sign-in");

  @Inject PlantedEvening evening;

  final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  final List<String> broken = new ArrayList<>();

  private record Offer(String from, String to) {}

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {
        "SECRETARY",
        "DEPUTY",
        "CLERK",
        "FOLLOWER",
        "INSPECTOR",
        "COMMITTEE",
        "OPERATOR",
        "MEMBER_BY_LINK",
        "SITE_KEEPER",
        "CLERKS_SCREEN"
      })
  void noLinkThatIsOfferedIsRefused(Role role) throws IOException, InterruptedException {
    evening.set();
    var seen = new HashSet<String>();
    var ahead = new ArrayDeque<>(List.of(new Offer("", begins(role))));

    while (!ahead.isEmpty() && seen.size() < MOST) {
      var offer = ahead.poll();
      if (seen.add(offer.to()) && !NOT_FOLLOWED.contains(offer.to())) {
        offers(role, offer).forEach(ahead::add);
      }
    }

    assertThat(broken).isEmpty();
    assertThat(seen).hasSizeGreaterThan(1);
  }

  private static String begins(Role role) {
    return switch (role) {
      case MEMBER_BY_LINK -> "/invitation/" + PlantedEvening.summons(Cast.QUYET_AWAY);
      case SITE_KEEPER -> "/sites/" + PlantedEvening.SITE;
      case CLERKS_SCREEN -> "/screens/" + PlantedEvening.MEETING + "/board";
      default -> "/desk";
    };
  }

  private List<Offer> offers(Role role, Offer offer) throws IOException, InterruptedException {
    var answer = get(role, offer.to());
    for (int hops = 0; answer.statusCode() / 100 == 3 && hops < 4; hops++) {
      var next = URI.create(answer.headers().firstValue("Location").orElseThrow());
      answer = get(role, next.getRawPath());
    }
    if (answer.statusCode() != 200) {
      broken.add(
          "%s: %d at %s, offered by %s"
              .formatted(role, answer.statusCode(), offer.to(), offer.from()));
    }
    return LINK.matcher(answer.body())
        .results()
        .map(found -> found.group(1).replace("&amp;", "&"))
        .filter(path -> !path.contains("lang="))
        .map(path -> new Offer(offer.to(), path))
        .toList();
  }

  private HttpResponse<String> get(Role role, String path)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .header("Accept", "text/html,*/*;q=0.8")
            .header("Cookie", role.cookieHeader());
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
