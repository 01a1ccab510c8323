package vn.chibo.addendum;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.options.Cookie;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chibo.document.Hash;
import vn.chibo.document.PrintShop;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;
import vn.chibo.minutes.IssuedEvening;
import vn.chibo.minutes.SignaturePart;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Axe;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Browsers;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.Conformance;
import vn.chibo.testkit.Pictures;
import vn.chibo.testkit.SignIn;

/// R28: issued minutes stay; what is added is an addendum of its own, signed by the same two.
@ChiboTest
class R28AddendumTest {

  static final Actor.Person THANH = IssuedEvening.THANH;
  static final Actor.Person HUYEN = IssuedEvening.HUYEN;
  static final EncoderConfig UTF_8 = EncoderConfig.encoderConfig().defaultContentCharset("UTF-8");
  static final WriteAddendum.Words WORDS =
      new WriteAddendum.Words(
          "Ghi thiếu ý kiến", "Đồng chí Mùa A Lử đề nghị lùi hạn.\nChi bộ đồng ý.");

  @Inject Backstage backstage;
  @Inject IssuedEvening issuedEvening;
  @Inject WriteAddendum writeAddendum;
  @Inject SignAddendum signAddendum;
  @Inject ReadAddenda readAddenda;

  @Test
  void withTheSecondSignatureAnAddendumIsIssuedAndTheMinutesStay() {
    var meeting = issuedEvening.hold();
    var before = minutes(meeting);
    int number = write(meeting);

    sign(HUYEN, meeting, number);
    assertThat(line(meeting).open()).isTrue();
    sign(THANH, meeting, number);

    assertThat(line(meeting).state()).isEqualTo("ISSUED");
    assertThat(line(meeting).given()).hasSize(2);
    assertThat(minutes(meeting)).isEqualTo(before);
  }

  @Test
  void theIssuedFileNamesTheFileItAddsToAndLasts() {
    var meeting = issued();

    var pdf = as("thanh").get("/meetings/{m}/minutes/addenda/1/pdf", meeting.value()).asByteArray();

    PrintShop.show("addendum", pdf);
    var text = PrintShop.text(pdf).replaceAll("\\s+", " ");
    assertThat(text)
        .contains(
            "BIÊN BẢN BỔ SUNG", "số 01, kèm theo Biên bản số", "Lý do bổ sung: Ghi thiếu ý kiến")
        .contains("Đồng chí Mùa A Lử đề nghị lùi hạn.", "Chi bộ đồng ý.", "Mã văn bản:");
    assertThat(text.replace(" ", "")).contains(sha256(meeting));
    assertThat(Conformance.faults(pdf)).isEmpty();
    assertThat(Hash.of(pdf).hex())
        .isEqualTo(
            backstage.text(
                "select encode(sha256, 'hex') from addendum where meeting = '" + meeting + "'"));
  }

  @Test
  void thePublicCheckLeadsFromTheMinutesToTheAddendumAndBack() {
    var meeting = issued();
    var code = code("minutes", meeting);
    var added = code("addendum", meeting);

    given().get("/check/" + code).then().statusCode(200).body(containsString("/check/" + added));
    given().get("/check/" + added).then().statusCode(200).body(containsString("/check/" + code));
  }

  @Test
  void theSameWordsAreNeverSignedForOthers() {
    var meeting = issuedEvening.hold();
    int number = write(meeting);
    var other = new SignAddendum.Shown(meeting, number, "0".repeat(64));

    refuses("minutes-changed", () -> backstage.wait(() -> signAddendum.confirm(HUYEN, other)));
  }

  @Test
  void bothMaySignOnPaperAtOnce() {
    var meeting = issuedEvening.hold();
    int number = write(meeting);
    var scan =
        new SignAddendum.Scan(
            "ban-quet.pdf",
            "application/pdf",
            "%PDF-1.4".getBytes(StandardCharsets.US_ASCII),
            EnumSet.allOf(SignaturePart.class));

    backstage.wait(() -> signAddendum.onPaper(THANH, meeting, number, scan));
    backstage.wait(() -> signAddendum.onPaper(THANH, meeting, number, scan));

    assertThat(line(meeting).state()).isEqualTo("ISSUED");
    assertThat(line(meeting).given()).hasSize(2);
  }

  @Test
  void whatNobodySignedIsWithdrawnAndItsNumberStaysTaken() {
    var meeting = issuedEvening.hold();
    int first = write(meeting);

    backstage.wait(() -> writeAddendum.withdraw(THANH, meeting, first));
    backstage.wait(() -> writeAddendum.withdraw(THANH, meeting, first));
    int second = write(meeting);
    sign(HUYEN, meeting, second);

    assertThat(second).isEqualTo(first + 1);
    var shown = shown(meeting, first);
    refuses("addendum-withdrawn", () -> backstage.wait(() -> signAddendum.confirm(HUYEN, shown)));
    refuses(
        "addendum-signed",
        () -> backstage.wait(() -> writeAddendum.withdraw(THANH, meeting, second)));
  }

  @Test
  void theTablesRefuseWhatTheCodeRefuses() {
    var meeting = issued();
    var at = " where meeting = '" + meeting + "'";

    assertThatThrownBy(() -> backstage.sql("update addendum set text = 'khác'" + at))
        .hasMessageContaining("does not change");
    assertThatThrownBy(() -> backstage.sql("delete from addendum" + at))
        .hasStackTraceContaining("addendum");
    assertThatThrownBy(() ->
            backstage.sql(
                "insert into addendum (id, meeting, number, reason, text, original, written_at,"
                    + " written_by) values (gen_random_uuid(), '%s', 9, 'x', 'x', sha256('x'),"
                        .formatted(meeting)
                    + " now(), '%s')".formatted(Cast.THANH_SECRETARY)))
        .hasMessageContaining("adds to the minutes that were issued");
  }

  @Test
  void minutesThatAreNotIssuedAreCorrectedAndNotAddedTo() {
    var meeting = issuedEvening.adopted();

    refuses("minutes-not-issued", () -> write(meeting));
  }

  @Test
  void onlyTheCellSeesWhatWaitsAndTheCommitteeWhatWasIssuedOfSentMinutes() {
    var meeting = issuedEvening.hold();
    write(meeting);

    as("neighbour").get("/meetings/{m}/minutes/addenda", meeting.value()).then().statusCode(404);
    as("mai")
        .get("/meetings/{m}/minutes/addenda", meeting.value())
        .then()
        .statusCode(200)
        .body(containsString("Ghi thiếu ý kiến"));
    backstage.sql("update minutes set sent_at = now() where meeting = '" + meeting + "'");
    as("inspector")
        .get("/meetings/{m}/minutes/addenda", meeting.value())
        .then()
        .statusCode(200)
        .body(not(containsString("Ghi thiếu ý kiến")));
    sign(HUYEN, meeting, 1);
    sign(THANH, meeting, 1);
    as("inspector")
        .get("/meetings/{m}/minutes/addenda", meeting.value())
        .then()
        .body(containsString("Ghi thiếu ý kiến"));
    as("inspector")
        .get("/meetings/{m}/minutes/addenda/1/pdf", meeting.value())
        .then()
        .statusCode(200);
    assertThat(
            backstage.number("select count(*) from access_log where meeting = '" + meeting + "'"))
        .isEqualTo(3);
  }

  @Test
  void theFormKeepsWhatWasTypedAndSaysWhatIsMissing() {
    var meeting = issuedEvening.hold();

    as("thanh")
        .formParam("text", "Phần đã gõ")
        .post("/meetings/{m}/minutes/addenda", meeting.value())
        .then()
        .statusCode(422)
        .body(containsString("Phần đã gõ"), containsString("ghi lý do bổ sung"));
    as("thanh")
        .formParam("reason", "Ghi thiếu")
        .formParam("text", "Phần đã gõ")
        .post("/meetings/{m}/minutes/addenda", meeting.value())
        .then()
        .statusCode(303);
    assertThat(line(meeting).paragraphs()).containsExactly("Phần đã gõ");
  }

  @Test
  void anExtractHoldsOneItemAndTheCodeOfTheWhole() {
    var meeting = issuedEvening.hold();
    var item = IssuedEvening.item(meeting);

    as("thanh")
        .get("/meetings/{m}/minutes/extracts", meeting.value())
        .then()
        .statusCode(200)
        .body(containsString("/minutes/extracts/" + item));
    var pdf =
        as("thanh").get("/meetings/{m}/minutes/extracts/{i}", meeting.value(), item).asByteArray();
    PrintShop.show("extract", pdf);
    var text = PrintShop.text(pdf).replaceAll("\\s+", " ");
    assertThat(text)
        .contains(
            "TRÍCH BIÊN BẢN", "Chi bộ thống nhất sửa đường vào bản.", code("minutes", meeting))
        .doesNotContain("Nhiệm vụ kỳ trước", "DANH SÁCH ĐIỂM DANH");
    assertThat(Conformance.faults(pdf)).isEmpty();
    as("neighbour").get("/meetings/{m}/minutes/extracts", meeting.value()).then().statusCode(404);
  }

  @Test
  void thePagesAreUsableByAllAtBothWidths() {
    var meeting = issued();
    write(meeting);
    var pages =
        Map.of(
            "addenda",
            "/meetings/" + meeting + "/minutes/addenda",
            "extracts",
            "/meetings/" + meeting + "/minutes/extracts",
            "checked",
            "/check/" + code("minutes", meeting));

    pages.forEach(R28AddendumTest::look);
  }

  private static void look(String name, String path) {
    for (int width : List.of(Browsers.PHONE, Browsers.DESKTOP)) {
      var errors = new ArrayList<String>();
      try (var visitor = Browsers.visitor(width)) {
        SignIn.cookiesOf(Account.named("thanh"))
            .forEach((key, value) ->
                visitor.addCookies(List.of(new Cookie(key, value).setUrl(address("/")))));
        var page = Browsers.page(visitor, errors);
        page.navigate(address(path));

        Pictures.take(page, name);
        Axe.assertFitsTheWidth(page);
        Axe.assertUsableByAll(page);
      }
      assertThat(errors).isEmpty();
    }
  }

  private static String address(String path) {
    return "http://localhost:" + RestAssured.port + path;
  }

  // The scenes

  private MeetingId issued() {
    var meeting = issuedEvening.hold();
    int number = write(meeting);
    sign(HUYEN, meeting, number);
    sign(THANH, meeting, number);
    return meeting;
  }

  private int write(MeetingId meeting) {
    return backstage.wait(() -> writeAddendum.write(THANH, meeting, WORDS));
  }

  private void sign(Actor.Person person, MeetingId meeting, int number) {
    var shown = shown(meeting, number);
    backstage.wait(() -> signAddendum.confirm(person, shown));
  }

  private SignAddendum.Shown shown(MeetingId meeting, int number) {
    var found = backstage.wait(() -> readAddenda.one(THANH, meeting, number));
    return new SignAddendum.Shown(meeting, number, found.held().addendum().hash());
  }

  private AddendumPage.Line line(MeetingId meeting) {
    return backstage
        .wait(() -> readAddenda.page(THANH, meeting, Locale.of("vi")))
        .lines()
        .getLast();
  }

  private String minutes(MeetingId meeting) {
    return backstage.text(
        "select to_jsonb(m)::text from minutes m where meeting = '" + meeting + "'");
  }

  private String sha256(MeetingId meeting) {
    return backstage.text(
        "select encode(sha256, 'hex') from minutes where meeting = '" + meeting + "'");
  }

  private String code(String table, MeetingId meeting) {
    return backstage.text(
        "select verify_code from %s where meeting = '%s'".formatted(table, meeting));
  }

  private static RequestSpecification as(String who) {
    return given()
        .cookies(SignIn.cookiesOf(Account.named(who)))
        .config(RestAssuredConfig.config().encoderConfig(UTF_8))
        .header("Accept", "*/*")
        .header("Sec-Fetch-Site", "same-origin")
        .redirects()
        .follow(false);
  }

  private static void refuses(String slug, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.slug()).isEqualTo(slug));
  }
}
