package vn.chibo.meeting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;

/// The pages of calling as the secretary of Bản Lếch fills them in, with the bad input of a bad
/// evening. Each test has a month of its own, far ahead.
@ChiboTest
class PlanPagesTest {

  static LocalDate month = LocalDate.of(2041, 1, 1);

  static final String SECRET = "abcdefghjkmnpqrstuvwxyz234";

  @Inject Backstage backstage;

  @BeforeEach
  void aNewMonthBegins() {
    month = month.plusMonths(1);
  }

  @Test
  void aDayThatDoesNotExistKeepsWhatWasTyped() {
    create(Map.of("day", "31", "month", "2", "topic", "Giữ lại"))
        .statusCode(422)
        .body(containsString("Không có ngày này"))
        .body(containsString("value=\"Giữ lại\""));
  }

  @Test
  void aMeetingInThePastIsRefusedBesideTheDay() {
    create(Map.of("day", "1", "month", "1", "year", "2026"))
        .statusCode(422)
        .body(containsString("Ngày giờ này đã qua"));
  }

  @Test
  void anOverlapSaysWithWhat() {
    planned();

    create(Map.of("occasion", "EXTRAORDINARY"))
        .statusCode(409)
        .body(containsString("Trùng giờ với buổi khác"));
  }

  @Test
  void aSecondOrdinaryMeetingIsRefusedWithItsSource() {
    planned();

    create(Map.of("start", "7:00"))
        .statusCode(409)
        .body(containsString("Tháng này đã có buổi thường kỳ"))
        .body(containsString("294"));
  }

  @Test
  void onlineWithoutAGroundIsRefusedWithItsSource() {
    var meeting = planned();

    settle(meeting, "ONLINE", 0)
        .statusCode(422)
        .body(containsString("03-HD/TW"))
        .body(containsString("value=\"Nhà văn hóa bản\""));
  }

  @Test
  void aSecondWindowIsToldAndKeepsWhatItTyped() {
    var meeting = planned();
    replan(meeting, 0, "08:15").statusCode(303);

    replan(meeting, 0, "09:45")
        .statusCode(409)
        .body(containsString("Cửa sổ khác vừa sửa"))
        .body(containsString("8 giờ 15"))
        .body(containsString("value=\"09:45\""))
        .body(containsString("name=\"version\" value=\"1\""));
  }

  @Test
  void anotherCellsSecretaryFindsNoDraft() {
    var meeting = planned();

    as("neighbour").get("/meetings/" + meeting + "/plan").then().statusCode(404);
    as("neighbour").get("/meetings/" + meeting).then().statusCode(404);
    as("neighbour").get("/cells/" + Cast.BAN_LECH + "/meetings/new").then().statusCode(404);
  }

  @Test
  void theStepsLeadToTheCheckPage() {
    var meeting = planned();
    settle(meeting, "IN_PERSON", 0).statusCode(303);
    for (var page : new String[] {"plan", "form", "sites", "agenda", "papers"}) {
      as("lech").get("/meetings/" + meeting + "/" + page).then().statusCode(200);
    }

    as("lech")
        .get("/meetings/" + meeting + "/check-plan")
        .then()
        .statusCode(200)
        .body(containsString("Gửi thông báo triệu tập"))
        .body(containsString("03 đảng viên"));
  }

  @Test
  void aPaperIsKnownByItsBytes() {
    var meeting = planned();

    upload(meeting, "bao-cao.pdf", "MZ not a paper".getBytes(StandardCharsets.UTF_8))
        .statusCode(422)
        .body(containsString("không thuộc loại được nhận"));
    upload(meeting, "bao-cao.exe", pdf(300_000)).statusCode(303);
  }

  @Test
  void aPaperComesBackWholeToTheCellAndNotToTheNeighbour() {
    var meeting = planned();
    upload(meeting, "Báo cáo tháng.pdf", pdf(600_000)).statusCode(303);
    var path = "/meetings/" + meeting + "/papers/" + paper(meeting);

    var bytes = as("lech").get(path).then().statusCode(200).extract().asByteArray();

    assertThat(bytes).isEqualTo(pdf(600_000));
    as("neighbour").get(path).then().statusCode(404);
  }

  @Test
  void aPersonalLinkOpensThePapersOfItsMeetingOnly() {
    var meeting = planned();
    var other = planned(Map.of("occasion", "EXTRAORDINARY", "start", "7:00"), LocalTime.of(7, 0));
    upload(meeting, "a.pdf", pdf(1000)).statusCode(303);
    upload(other, "b.pdf", pdf(2000)).statusCode(303);
    var summons = summonsBehindLink(meeting);
    var papers = "/invitation/" + summons + "/papers/";

    var bytes = withLink().get(papers + paper(meeting)).then().statusCode(200).extract();

    assertThat(bytes.asByteArray()).isEqualTo(pdf(1000));
    withLink().get(papers + paper(other)).then().statusCode(404);
    given().accept("text/html,*/*;q=0.8").get(papers + paper(meeting)).then().statusCode(404);
  }

  /// A called meeting with one member's link, set behind the scenes.
  private String summonsBehindLink(String meeting) {
    backstage.sql(
        """
        update meeting set stage = 'CALLED', called_at = now(), called_by = chair
        where id = '%1$s';
        insert into summons (meeting, member, role, standing, summoned_at)
        values ('%1$s', '%2$s', 'MEMBER', 'OFFICIAL', now());
        insert into personal_link (summons, secret_hash, on_paper, issued_at, expires_at)
        select id, sha256('%3$s'), false, now(), now() + interval '1 day'
        from summons where meeting = '%1$s'
        """
            .formatted(meeting, Cast.LECH_SECRETARY, SECRET));
    return backstage.text("select id from summons where meeting = '%s'".formatted(meeting));
  }

  private static RequestSpecification withLink() {
    return given().accept("text/html,*/*;q=0.8").cookie("link", SECRET);
  }

  @Test
  void aPaperTooLargeIsToldSo() {
    upload(planned(), "video.pdf", pdf(21 * 1024 * 1024))
        .statusCode(422)
        .body(containsString("Tệp lớn hơn 20 MB"));
  }

  @Test
  void aPaperNeedsItsAttestation() {
    var meeting = planned();

    as("lech")
        .multiPart("file", "a.pdf", pdf(1000))
        .post("/meetings/" + meeting + "/papers")
        .then()
        .statusCode(422)
        .body(containsString("bí mật nhà nước"));
  }

  @Test
  void theCommitteeGrantsWhatTheCellOnlySees() {
    var path = "/cells/" + Cast.BAN_LECH + "/authorisations";
    authorise("committee", 1, 3).statusCode(422).body(containsString("1/3 chưa đủ"));
    authorise("lech", 2, 3).statusCode(404);

    authorise("committee", 2, 3).statusCode(303);

    as("lech").get(path).then().statusCode(200).body(containsString("88-CV/ĐU"));
    as("neighbour").get(path).then().statusCode(404);
  }

  @Test
  void theSheetShowsTheWayByStage() {
    var meeting = planned();

    as("lech")
        .get("/meetings/" + meeting)
        .then()
        .statusCode(200)
        .body(containsString("Kiểm tra và gửi thông báo triệu tập"));
    as("lech")
        .get("/cells/" + Cast.BAN_LECH + "/meetings?year=" + month.getYear())
        .then()
        .statusCode(200);
  }

  /// The short paths must not take the longer ones that begin alike.
  @Test
  void theBoardIsStillReached() {
    var board = "/meetings/" + planned() + "/board";

    as("lech").get(board).then().body(not(containsString("Không tìm thấy trang này")));
    as("lech").get("/meetings").then().statusCode(303);
  }

  private ValidatableResponse authorise(String account, int away, int total) {
    return as(account)
        .formParams(
            Map.of(
                "number",
                "88-CV/ĐU",
                "ground",
                "WORKING_AWAY",
                "online",
                "yes",
                "away",
                away,
                "total",
                total))
        .formParams(Map.of("issued-day", "1", "issued-month", "2", "issued-year", "2050"))
        .formParams(Map.of("from-day", "1", "from-month", "3", "from-year", "2050"))
        .formParams(Map.of("until-day", "1", "until-month", "4", "until-year", "2050"))
        .post("/cells/" + Cast.BAN_LECH + "/authorisations")
        .then();
  }

  private ValidatableResponse upload(String meeting, String name, byte[] bytes) {
    return as("lech")
        .multiPart("file", name, bytes)
        .multiPart("attested", "yes")
        .post("/meetings/" + meeting + "/papers")
        .then();
  }

  private static byte[] pdf(int size) {
    var bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      bytes[i] = (byte) (i % 251);
    }
    System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 9);
    return bytes;
  }

  private String paper(String meeting) {
    return backstage.text("select id from paper where meeting = '%s'".formatted(meeting));
  }

  private String planned() {
    return planned(Map.of(), LocalTime.of(19, 30));
  }

  private String planned(Map<String, String> changes, LocalTime start) {
    create(changes).statusCode(303);
    return backstage.text(
        "select id from meeting where starts_at = '%s'"
            .formatted(VietnamTime.at(month.withDayOfMonth(20), start)));
  }

  private ValidatableResponse create(Map<String, String> changes) {
    return as("lech")
        .formParams(plan(changes))
        .post("/cells/" + Cast.BAN_LECH + "/meetings/new")
        .then();
  }

  private ValidatableResponse replan(String meeting, int version, String start) {
    return as("lech")
        .formParams(plan(Map.of("start", start, "version", Integer.toString(version))))
        .post("/meetings/" + meeting + "/plan")
        .then();
  }

  private ValidatableResponse settle(String meeting, String form, int version) {
    return as("lech")
        .formParams(
            Map.of(
                "form",
                form,
                "place",
                "Nhà văn hóa bản",
                "chair",
                Cast.LECH_SECRETARY,
                "contact",
                Cast.LECH_SECRETARY,
                "version",
                version))
        .post("/meetings/" + meeting + "/form")
        .then();
  }

  /// An ordinary meeting on the 20th at 19:30, but for these changes.
  private static Map<String, String> plan(Map<String, String> changes) {
    var fields = new HashMap<String, String>();
    fields.put("occasion", "ORDINARY");
    fields.put("minutes", "120");
    fields.put("day", "20");
    fields.put("month", Integer.toString(month.getMonthValue()));
    fields.put("year", Integer.toString(month.getYear()));
    fields.put("start", "19:30");
    fields.putAll(changes);
    return fields;
  }

  private static RequestSpecification as(String account) {
    return given()
        .baseUri("http://localhost")
        .redirects()
        .follow(false)
        .accept("text/html,*/*;q=0.8")
        .header("Sec-Fetch-Site", "same-origin")
        .config(
            io.restassured.RestAssured.config()
                .encoderConfig(
                    io.restassured.config.EncoderConfig.encoderConfig()
                        .defaultContentCharset("UTF-8")))
        .cookies(SignIn.cookiesOf(Account.named(account)));
  }
}
