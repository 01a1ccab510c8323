package vn.chibo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Subject;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;

/// Names, opinions, votes, tokens and links never reach a log (decision 13): they are planted on
/// every way into the program, and the whole log is read afterwards, causes and all.
@ChiboTest
class LogPrivacyTest {

  private static final String OPINION = "Zqykien riêng của đồng chí";
  private static final String NAME = "Zqten Văn Kín";
  private static final String EXCUSE = "Zqlydo riêng";
  private static final String TOKEN = "zqtokenzqtokenzqtokenzqtok";

  @Inject PlantedEvening evening;
  @Inject Backstage backstage;
  @Inject Database database;

  private final ConcurrentLinkedQueue<String> log = new ConcurrentLinkedQueue<>();
  private final Logger root = Logger.getLogger("");
  private @Nullable Level before;

  private final Handler listener =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          var text = new StringWriter();
          text.append(line.getLoggerName()).append(' ');
          text.append(new SimpleFormatter().formatMessage(line));
          text.append(' ').append(String.valueOf(line.getMessage()));
          if (line.getParameters() != null) {
            text.append(java.util.Arrays.toString(line.getParameters()));
          }
          if (line.getThrown() != null) {
            line.getThrown().printStackTrace(new PrintWriter(text));
          }
          log.add(text.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void theLogIsRead() {
    evening.set();
    before = root.getLevel();
    root.setLevel(Level.INFO);
    listener.setLevel(Level.ALL);
    root.addHandler(listener);
  }

  @AfterEach
  void theLogIsLeftAlone() {
    root.removeHandler(listener);
    root.setLevel(before);
  }

  @Test
  void nothingPersonalReachesTheLog() {
    Logger.getLogger("vn.chibo.test").warning("the log is heard");

    byLink();
    atTheDoors();
    refusedForms();
    aConstraintFails();

    assertThat(log).anyMatch(line -> line.contains("the log is heard"));
    assertThat(log)
        .noneMatch(line -> line.toLowerCase(java.util.Locale.ROOT).contains("zq"))
        .noneMatch(line -> line.contains(PlantedEvening.LINK.text()))
        .noneMatch(line -> line.contains("Lường Văn Quyết"))
        .noneMatch(line -> line.contains("AGAINST"));
  }

  private static RequestSpecification member() {
    return given()
        .redirects()
        .follow(false)
        .cookies(Map.of("link", PlantedEvening.LINK.text(), "device", "zqdevice"))
        .header("Sec-Fetch-Site", "same-origin")
        .accept("text/html");
  }

  private static RequestSpecification memberForm() {
    return member().contentType("application/x-www-form-urlencoded; charset=UTF-8");
  }

  private static RequestSpecification memberJson() {
    return member().accept("application/json").contentType("application/json; charset=UTF-8");
  }

  private static String own(String path) {
    return "/invitation/" + PlantedEvening.summons(Cast.QUYET_AWAY) + path;
  }

  private void byLink() {
    member().get("/m/" + PlantedEvening.LINK.text()).then().statusCode(303);
    memberForm()
        .formParams("reply", "CANNOT_COME", "reason", "WORK", "words", EXCUSE)
        .post(own("/answer"));
    memberForm().post(own("/presence"));
    memberJson()
        .body("{\"id\":\"" + NAME + "\",\"at\":\"" + OPINION + "\"}")
        .post(own("/presence"));
    memberForm().formParam("choice", "AGAINST").post(own("/votes/" + PlantedEvening.MOTION));
    memberForm().formParam("choice", OPINION).post(own("/votes/" + PlantedEvening.MOTION));
    memberJson().body("{\"choice\": " + OPINION).post(own("/votes/" + PlantedEvening.MOTION));
    memberForm().formParam("text", OPINION).post(own("/reserved-opinions"));
    assertThat(
            memberForm()
                .formParams("text", OPINION, "motion", UUID.randomUUID().toString())
                .post(own("/reserved-opinions"))
                .statusCode())
        .isLessThan(500);
  }

  private static void atTheDoors() {
    given().get("/m/" + TOKEN).then().statusCode(404);
    given().get("/s/" + TOKEN).then().statusCode(404);
    given().get("/c/" + TOKEN).then().statusCode(404);
    given().get("/check/" + TOKEN);
    given().get("/nowhere/" + TOKEN + "?name=" + NAME);
    given().get("/invitation/" + TOKEN);
    given().get("/invitation/" + UUID.randomUUID() + "/zqpath");
    given().cookie("link", TOKEN).get(own(""));
    given().cookie("q_session", TOKEN).get("/mine");
    given().header("Authorization", "Bearer " + TOKEN).get("/jitsi/reservation/conference");
  }

  private static void refusedForms() {
    var secretary =
        given()
            .redirects()
            .follow(false)
            .cookies(SignIn.cookiesOf(Account.named("thanh")))
            .header("Sec-Fetch-Site", "same-origin")
            .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    given()
        .spec(secretary)
        .formParams("topic", OPINION, "day", NAME, "month", "2", "year", "2039")
        .post("/cells/" + Cast.NA_KHOANG + "/meetings/new");
    given()
        .spec(secretary)
        .formParams("mark", NAME, "reason", OPINION)
        .post("/meetings/" + PlantedEvening.MEETING + "/roll/" + Cast.LU_OFFICIAL);
    given()
        .spec(secretary)
        .formParams("item", NAME, "gist", OPINION, "kind", OPINION)
        .post("/meetings/" + PlantedEvening.MEETING + "/speeches");
    given()
        .spec(secretary)
        .formParams("inFavour", NAME, "against", "90")
        .post(
            "/meetings/"
                + PlantedEvening.MEETING
                + "/motions/"
                + PlantedEvening.MOTION
                + "/counts");
  }

  /// PostgreSQL repeats the values of a row that it refuses.
  private void aConstraintFails() {
    var secretary = Subject.person(Cast.THANH_SECRETARY);
    assertThatThrownBy(() ->
            backstage.as(
                secretary,
                () ->
                    database.run(
                        """
                        insert into reserved_opinion (meeting, motion, member, text, at)
                        values (:meeting, :motion, :member, :text, now())
                        """,
                        Map.of(
                            "meeting",
                            PlantedEvening.MEETING,
                            "motion",
                            UUID.randomUUID(),
                            "member",
                            Cast.QUYET_AWAY,
                            "text",
                            OPINION))))
        .isNotNull();
    assertThatThrownBy(() ->
            backstage.as(
                secretary,
                () ->
                    database.run(
                        "insert into speech (id, meeting, kind, gist, entered_at, entered_by)"
                            + " values (uuidv7(), :meeting, :kind, :gist, now(), :by)",
                        Map.of(
                            "meeting", PlantedEvening.MEETING,
                            "kind", NAME,
                            "gist", OPINION,
                            "by", NAME))))
        .isNotNull();
  }
}
