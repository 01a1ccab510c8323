package vn.chibo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Axe;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Browsers;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.Pictures;
import vn.chibo.testkit.SignIn;

/// The database goes away while somebody sends a form: its line is cut in the middle of the
/// transaction, or it is silent altogether. The reader gets a calm page in his language with what
/// he typed, nothing is half recorded, and the next request works without a restart.
@ChiboTest
class LostDatabaseTest {

  private static final String TASKS = "/cells/" + Cast.NA_KHOANG + "/tasks";

  @Inject Backstage backstage;

  @AfterEach
  void theLineIsWhole() {
    backstage.sql("drop trigger if exists cut on task");
  }

  /// From now on the server ends the connection of whoever gives a task, after the row was written.
  private void cutTheLine() {
    backstage.sql(
        """
        create or replace function cut() returns trigger language plpgsql as
        $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
        create trigger cut after insert on task for each row execute function cut();
        """);
  }

  @Test
  void aLineCutInMidFormIsACalmPageThatGivesBackWhatWasTyped() {
    cutTheLine();

    var answer = give("Sửa mái nhà văn hóa <trước mùa mưa>");

    answer
        .then()
        .statusCode(503)
        .header("Retry-After", "30")
        .contentType(containsString("text/html"))
        .body(containsString("Hệ thống đang gián đoạn"))
        .body(containsString("Sửa mái nhà văn hóa &lt;trước mùa mưa&gt;"))
        .body(containsString("name=\"owner\" value=\"" + Cast.LU_OFFICIAL + "\""))
        .body(not(containsString("Exception")));
    assertThat(recorded("Sửa mái nhà văn hóa%")).isZero();
  }

  @Test
  void theReaderOfEnglishIsToldInEnglish() {
    cutTheLine();

    give(secretary().cookie("lang", "en"), "Mend the roof")
        .then()
        .statusCode(503)
        .body(containsString("The service is interrupted"), containsString("Send again"));
  }

  @Test
  void aProgramIsToldWithAProblem() {
    cutTheLine();

    give(secretary().accept("*/*"), "Phát cỏ")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .body("type", org.hamcrest.Matchers.equalTo("/problems/part-missing"));
  }

  @Test
  void theNextRequestWorksWithoutARestart() {
    cutTheLine();
    give("Dọn kênh mương").then().statusCode(503);
    backstage.sql("drop trigger cut on task");

    give("Dọn kênh mương").then().statusCode(303);

    assertThat(recorded("Dọn kênh mương")).isOne();
    secretary().get(TASKS).then().statusCode(200).body(containsString("Dọn kênh mương"));
  }

  @Test
  void allLinesCutAtOnceAreMadeAnew() {
    secretary().get(TASKS).then().statusCode(200);

    cutAll();

    for (int i = 0; i < 3; i++) {
      assertThat(secretary().get(TASKS).statusCode()).isIn(200, 503);
    }
    org.awaitility.Awaitility.await()
        .untilAsserted(() -> secretary().get(TASKS).then().statusCode(200));
  }

  /// In the database everything of the application is ended by the superuser of the cluster.
  private void cutAll() {
    for (var pid : lines()) {
      signal("TERM", pid);
    }
  }

  @Test
  void aSilentDatabaseIsNotWaitedForAndRecordsNothingLater() throws IOException {
    secretary().get(TASKS).then().statusCode(200);
    var silent = new ArrayList<>(lines());
    silent.add(postmaster());
    Response answer;
    silent.forEach(pid -> signal("STOP", pid));
    try {
      assertThat(silent).as("processes that stand still").allMatch(LostDatabaseTest::isStopped);
      answer = give("Khơi thông cống rãnh");
    } finally {
      silent.reversed().forEach(pid -> signal("CONT", pid));
    }

    answer
        .then()
        .statusCode(503)
        .body(containsString("Khơi thông cống rãnh"), containsString("Gửi lại"));
    org.awaitility.Awaitility.await()
        .atMost(java.time.Duration.ofSeconds(60))
        .untilAsserted(() -> secretary().get(TASKS).then().statusCode(200));
    give("Khơi thông cống rãnh").then().statusCode(303);
    assertThat(recorded("Khơi thông cống rãnh")).isOne();
  }

  @Test
  void inTheBrowserTheFormIsSentAgainWithOneButton() {
    var errors = new ArrayList<String>();
    try (var visitor = Browsers.visitor(Browsers.PHONE)) {
      var page = signedIn(visitor, errors);
      fill(page, "Trồng cây đầu xuân");
      cutTheLine();

      page.click("main form[action$='/tasks'] button");

      assertThat(page.content()).contains("Hệ thống đang gián đoạn");
      Pictures.take(page, "lost-database");
      Axe.assertFitsTheWidth(page);
      Axe.assertUsableByAll(page);
      backstage.sql("drop trigger cut on task");
      page.click("text=Gửi lại");
      assertThat(page.url()).endsWith("/tasks");
      assertThat(recorded("Trồng cây đầu xuân")).isOne();
      assertThat(page.inputValue("#text")).as("what was taken is not offered again").isEmpty();
    }
    assertThat(errors).allMatch(error -> error.contains("503"));
  }

  @Test
  void inTheBrowserTheWayBackLeadsToWhatWasTyped() {
    try (var visitor = Browsers.visitor(Browsers.PHONE)) {
      var page = signedIn(visitor, new ArrayList<>());
      fill(page, "Thăm gia đình chính sách");
      cutTheLine();
      page.click("main form[action$='/tasks'] button");

      page.click("text=Quay lại trang trước");

      assertThat(page.inputValue("#text")).isEqualTo("Thăm gia đình chính sách");
      assertThat(page.inputValue("#owner")).isEqualTo(Cast.LU_OFFICIAL.toString());
    }
  }

  @Test
  void theBrowsersOwnWayBackKeepsItToo() {
    try (var visitor = Browsers.visitor(Browsers.PHONE)) {
      var page = signedIn(visitor, new ArrayList<>());
      fill(page, "Thăm hỏi đảng viên cao tuổi");
      cutTheLine();
      page.click("main form[action$='/tasks'] button");

      page.goBack();

      assertThat(page.inputValue("#text")).isEqualTo("Thăm hỏi đảng viên cao tuổi");
    }
  }

  private static com.microsoft.playwright.Page signedIn(
      com.microsoft.playwright.BrowserContext visitor, List<String> errors) {
    var page = Browsers.page(visitor, errors);
    SignIn.cookiesOf(Account.named("thanh"))
        .forEach((name, value) ->
            visitor.addCookies(
                List.of(
                    new com.microsoft.playwright.options.Cookie(name, value)
                        .setUrl(Visitor.at("/")))));
    page.navigate(Visitor.at(TASKS));
    return page;
  }

  private static void fill(com.microsoft.playwright.Page page, String text) {
    page.fill("#text", text);
    page.selectOption("#owner", Cast.LU_OFFICIAL.toString());
    page.fill("input[name=day]", "31");
    page.fill("input[name=month]", "12");
    page.fill("input[name=year]", "2045");
  }

  private static RequestSpecification secretary() {
    return given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .header("Sec-Fetch-Site", "same-origin")
        .cookies(SignIn.cookiesOf(Account.named("thanh")));
  }

  private static Response give(String text) {
    return give(secretary(), text);
  }

  private static Response give(RequestSpecification as, String text) {
    return as.contentType("application/x-www-form-urlencoded; charset=utf-8")
        .formParam("text", text)
        .formParam("owner", Cast.LU_OFFICIAL)
        .formParam("day", 31)
        .formParam("month", 12)
        .formParam("year", 2045)
        .post(TASKS);
  }

  private long recorded(String text) {
    return backstage.number("select count(*) from task where text like '" + text + "'");
  }

  /// The application's lines, each a process of the server.
  private List<String> lines() {
    var pids =
        backstage.text(
            "select string_agg(pid::text, ' ') from pg_stat_activity where usename = 'chibo_app'");
    return List.of(pids.split(" "));
  }

  private static String postmaster() throws IOException {
    return Files.readAllLines(Path.of("target/servers/pg/data/postmaster.pid")).getFirst().strip();
  }

  private static boolean isStopped(String pid) {
    try {
      return Files.readString(Path.of("/proc", pid, "stat")).contains(") T ");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// Only to the processes of this run's own server.
  private static void signal(String name, String pid) {
    try {
      new ProcessBuilder("kill", "-" + name, pid).start().waitFor();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
