package vn.chibo.attendance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.document.PrintShop;
import vn.chibo.kernel.Subject;
import vn.chibo.meeting.MeetingId;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.Conformance;
import vn.chibo.testkit.SignIn;
import vn.chibo.testkit.StoppedClock;

/// An evening through its doors: the member's link, the clerk's screen and account, the keeper's
/// link, and the neighbour who must see nothing.
@ChiboTest
class EveningDoorsTest {

  @Inject Scene scene;
  @Inject StoppedClock clock;
  @Inject Backstage backstage;
  @Inject RollCalls rollCalls;

  @BeforeEach
  void theEveningBegins() {
    scene.set();
    clock.stopAt(Scene.START.plus(Duration.ofMinutes(5)));
  }

  @AfterEach
  void theEveningIsOver() {
    scene.strike();
    clock.goOn();
  }

  static RequestSpecification sending() {
    return given()
        .config(
            RestAssured.config()
                .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8")))
        .redirects()
        .follow(false)
        .header("Sec-Fetch-Site", "same-origin");
  }

  static RequestSpecification member(UUID member, String device) {
    return sending()
        .cookie("link", Scene.link(member).text())
        .cookie("device", device)
        .accept("application/json")
        .contentType("application/json");
  }

  static RequestSpecification screen() {
    return sending().cookie("screen", Scene.SCREEN.text()).accept("text/html");
  }

  static RequestSpecification keeper() {
    return sending()
        .cookie("site", Scene.KEEPER.text())
        .accept("application/json")
        .contentType("application/json");
  }

  static RequestSpecification person(String name) {
    return sending().cookies(SignIn.cookiesOf(Account.named(name))).accept("text/html");
  }

  static String presence(UUID member) {
    return "/invitation/" + Scene.summons(member) + "/presence";
  }

  static String roll(UUID member) {
    return "/screens/" + Scene.MEETING + "/roll/" + member;
  }

  static final String BOARD = "/screens/" + Scene.MEETING + "/board";
  static final String CLOSURE = "/screens/" + Scene.MEETING + "/roll-call/closure";

  void mark(UUID member, String mark) {
    screen().formParam("mark", mark).post(roll(member)).then().statusCode(303);
  }

  void settleEverybody() {
    Scene.SUMMONED.subList(0, 6).forEach(member -> mark(member, "HALL"));
    mark(Cast.LU_OFFICIAL, "UNEXCUSED");
    mark(Cast.BUOI_PROBATIONARY, "HALL");
  }

  @Test
  void aMembersTapIsUnconfirmedOnTheBoard() {
    member(Cast.QUYET_AWAY, "d1")
        .body(Map.of("id", Scene.tick("a"), "at", Scene.START.toString()))
        .post(presence(Cast.QUYET_AWAY))
        .then()
        .statusCode(200)
        .body("state", equalTo("ok"));

    screen().get(BOARD).then().statusCode(200).body(containsString("Đã bấm có mặt"));
  }

  @Test
  void theSameTapTwiceIsOneRowAndTheSameAnswer() {
    var tap = Map.of("id", Scene.tick("a"), "at", Scene.START.toString());
    var first = member(Cast.QUYET_AWAY, "d1").body(tap).post(presence(Cast.QUYET_AWAY)).asString();
    clock.pass(Duration.ofMinutes(3));

    var second = member(Cast.QUYET_AWAY, "d1").body(tap).post(presence(Cast.QUYET_AWAY)).asString();
    var third =
        member(Cast.QUYET_AWAY, "d1")
            .body(Map.of("id", Scene.tick("b")))
            .post(presence(Cast.QUYET_AWAY))
            .asString();

    assertThat(second).isEqualTo(first);
    assertThat(third).isEqualTo(first);
    assertThat(scene.evidenceOf(Cast.QUYET_AWAY)).isEqualTo(1);
  }

  @Test
  void beforeTheOpeningTheAnswerSaysWhenItOpens() {
    scene.change("stage = 'CALLED', opened_at = null, opened_by = null");

    member(Cast.QUYET_AWAY, "d1")
        .body(Map.of("id", Scene.tick("a")))
        .post(presence(Cast.QUYET_AWAY))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/check-in-not-open"))
        .body("detail", containsString("19 giờ, ngày 13/03/2027"));
    assertThat(scene.evidenceOf(Cast.QUYET_AWAY)).isZero();
  }

  @Test
  void aTapAfterTheEndIsKeptAsLateEvidence() {
    scene.change("stage = 'ENDED', ended_at = '2027-03-13T12:33:00Z', ended_by = chair");

    member(Cast.QUYET_AWAY, "d1")
        .body(Map.of("id", Scene.tick("a"), "at", "2027-03-13T12:31:00Z"))
        .post(presence(Cast.QUYET_AWAY))
        .then()
        .statusCode(200)
        .body("state", equalTo("wait"));
    assertThat(scene.evidenceOf(Cast.QUYET_AWAY)).isEqualTo(1);
  }

  @Test
  void aSecondDeviceAForeignLinkAndARevokedOneAreToldApart() {
    member(Cast.QUYET_AWAY, "d1").body("{}").post(presence(Cast.QUYET_AWAY)).then().statusCode(200);

    member(Cast.QUYET_AWAY, "d2")
        .body("{}")
        .post(presence(Cast.QUYET_AWAY))
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/link-other-device"));
    member(Cast.LU_OFFICIAL, "d1")
        .body("{}")
        .post(presence(Cast.QUYET_AWAY))
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/link-unknown"));
    backstage.sql(
        "update personal_link set revoked_at = now() where summons = '%s'"
            .formatted(Scene.summons(Cast.MAI_DEPUTY)));
    member(Cast.MAI_DEPUTY, "d1")
        .body("{}")
        .post(presence(Cast.MAI_DEPUTY))
        .then()
        .statusCode(410)
        .body("type", equalTo("/problems/link-revoked"));
  }

  @Test
  void manyTapsAtOnceAreEachAnsweredForTheirOwnMember() {
    var members = Scene.SUMMONED;
    var answers =
        members.parallelStream()
            .map(one ->
                member(one, "d" + one)
                    .body(Map.of("id", UUID.randomUUID()))
                    .post(presence(one))
                    .statusCode())
            .toList();

    assertThat(answers).containsOnly(200);
    assertThat(members).allMatch(one -> scene.evidenceOf(one) == 1);
  }

  @Test
  void whatCannotBeReadIsRefusedAndAWrongClockIsNot() {
    member(Cast.QUYET_AWAY, "d1")
        .body("{\"id\":")
        .post(presence(Cast.QUYET_AWAY))
        .then()
        .statusCode(400);
    member(Cast.QUYET_AWAY, "d1")
        .body(Map.of("id", "no-id"))
        .post(presence(Cast.QUYET_AWAY))
        .then()
        .statusCode(422);
    member(Cast.QUYET_AWAY, "d1")
        .body(Map.of("id", Scene.tick("a"), "at", "+99999-01-01T00:00:00Z"))
        .post(presence(Cast.QUYET_AWAY))
        .then()
        .statusCode(200);
  }

  @Test
  void r10aAtAMeetingInPersonWhoIsAwayFollows() {
    scene.change("form = 'IN_PERSON'");

    member(Cast.QUYET_AWAY, "d1")
        .body("{}")
        .post(presence(Cast.QUYET_AWAY))
        .then()
        .statusCode(200)
        .body("message", containsString("Chưa tính là có mặt"));
    screen()
        .header("Accept", "application/json")
        .formParam("mark", "VOICE")
        .post(roll(Cast.QUYET_AWAY))
        .then()
        .statusCode(409);
  }

  @Test
  void r21TheBoardSaysWhoIsThereAndWhatIsNeededAndInventsNoQuorum() {
    settleEverybody();

    screen()
        .get(BOARD)
        .then()
        .statusCode(200)
        .body(containsString("Có mặt 06/07 đảng viên chính thức"))
        .body(containsString("ít nhất 04 phiếu tán thành; công nhận chính thức cần ít nhất 05"))
        .body(not(containsString("đủ điều kiện")));
  }

  @Test
  void theClerkTicksOnceHoweverOftenTheDeviceSends() {
    var tick = Map.of("id", Scene.tick("c"), "at", Scene.START.toString(), "mark", "HALL");
    for (int time = 0; time < 2; time++) {
      sending()
          .cookie("screen", Scene.SCREEN.text())
          .accept("application/json")
          .contentType("application/json")
          .body(tick)
          .post(roll(Cast.LU_OFFICIAL))
          .then()
          .statusCode(200)
          .body("message", containsString("Tại hội trường"));
    }
    assertThat(scene.evidenceOf(Cast.LU_OFFICIAL)).isEqualTo(1);
  }

  @Test
  void aCorrectionNeedsItsReasonAndErasesNothing() {
    mark(Cast.LU_OFFICIAL, "HALL");

    screen()
        .formParam("mark", "UNEXCUSED")
        .post(roll(Cast.LU_OFFICIAL))
        .then()
        .statusCode(422)
        .body(containsString("Cần nêu lý do"));
    screen()
        .formParam("mark", "UNEXCUSED")
        .formParam("reason", "Bấm nhầm dòng")
        .post(roll(Cast.LU_OFFICIAL))
        .then()
        .statusCode(303);

    assertThat(scene.evidenceOf(Cast.LU_OFFICIAL)).isEqualTo(2);
    screen()
        .get(roll(Cast.LU_OFFICIAL))
        .then()
        .statusCode(200)
        .body(containsString("Bấm nhầm dòng"));
  }

  @Test
  void whoWasNotSummonedCannotBeTicked() {
    screen().formParam("mark", "HALL").post(roll(Cast.NEIGHBOUR_SECRETARY)).then().statusCode(404);
    screen().formParam("mark", "HALL").post(roll(UUID.randomUUID())).then().statusCode(404);
    screen().formParam("mark", "SITTING").post(roll(Cast.LU_OFFICIAL)).then().statusCode(422);
    screen().formParam("mark", "HALL").post("/screens/x/roll/y").then().statusCode(400);
  }

  @Test
  void r20NothingIsSettledSilentlyAndTheBodyIsFrozenOnce() {
    screen().formParam("closing", 1).post(CLOSURE).then().statusCode(409);
    settleEverybody();

    screen().formParam("closing", 1).post(CLOSURE).then().statusCode(303);
    clock.pass(Duration.ofMinutes(1));
    screen().formParam("closing", 1).post(CLOSURE).then().statusCode(303);

    var closed =
        backstage.as(
            Subject.clerk(Scene.MEETING), () -> rollCalls.all(new MeetingId(Scene.MEETING)));
    assertThat(closed).hasSize(1);
    assertThat(closed.getFirst().frozen()).hasToString("Body[size=7, present=6]");
    assertThat(closed.getFirst().present()).isEqualTo(7);
    assertThat(closed.getFirst().summoned()).isEqualTo(10);
    screen().get(CLOSURE).then().statusCode(200).body(containsString("Đã chốt danh sách lúc"));
    assertThat(
            backstage.text(
                "select body ->> 'evidence' from fact where meeting = '%s' order by id desc"
                    .formatted(Scene.MEETING)))
        .isEqualTo("8");
  }

  @Test
  void theRollIsReopenedWithAReasonAndNeverAfterTheFirstVote() {
    settleEverybody();
    screen().formParam("closing", 1).post(CLOSURE).then().statusCode(303);
    mark(Cast.LU_OFFICIAL, "HALL");

    screen().formParam("closing", 2).post(CLOSURE).then().statusCode(422);
    screen()
        .formParam("closing", 2)
        .formParam("reason", "Đồng chí đến ngay sau khi chốt")
        .post(CLOSURE)
        .then()
        .statusCode(303);
    backstage.sql(
        """
        insert into motion (meeting, closing, position, kind, title, mode, numerator, denominator,
          strict, rule_set, rule_key, body, entitled, needed, by_link, opened_at, opened_by)
        values ('%s', 2, 1, 'RESOLUTION', 'x', 'CARD', 1, 2, true, 'r', 'k', 7, 7, 4, false, now(),
          'x')
        """
            .formatted(Scene.MEETING));
    screen().formParam("closing", 3).formParam("reason", "x").post(CLOSURE).then().statusCode(409);
  }

  @Test
  void theKeeperTicksHisRoomAndCountsTheHeads() {
    var tick = Map.of("id", Scene.tick("k"), "at", Scene.START.toString(), "mark", "HERE");
    var page = "/sites/" + Scene.SITE;
    keeper().body(tick).post(page + "/roll/" + Cast.PAO_COMMITTEE).then().statusCode(200);
    keeper().body(tick).post(page + "/roll/" + Cast.PAO_COMMITTEE).then().statusCode(200);
    keeper().body(Map.of("heads", 2)).post(page + "/head-count").then().statusCode(200);

    assertThat(scene.evidenceOf(Cast.PAO_COMMITTEE)).isEqualTo(1);
    sending()
        .cookie("site", Scene.KEEPER.text())
        .accept("text/html")
        .get(page)
        .then()
        .statusCode(200)
        .body(containsString("Đã điểm danh 1 đồng chí"))
        .body(containsString("Đếm được 2 người"));
    screen().get(BOARD).then().body(containsString("Nhà văn hóa bản Huổi Pù"));
  }

  @Test
  void aKeepersLinkReachesHisOwnRoomOnly() {
    var tick = Map.of("id", Scene.tick("k"), "mark", "HERE");
    keeper()
        .body(tick)
        .post("/sites/" + Scene.FOREIGN_SITE + "/roll/" + Cast.NEIGHBOUR_SECRETARY)
        .then()
        .statusCode(404);
    keeper()
        .body(tick)
        .post("/sites/" + Scene.SITE + "/roll/" + Cast.NEIGHBOUR_SECRETARY)
        .then()
        .statusCode(404);
    keeper()
        .body(Map.of("heads", -1))
        .post("/sites/" + Scene.SITE + "/head-count")
        .then()
        .statusCode(422);
    assertThat(
            backstage.number(
                "select count(*) from evidence where meeting = '%s'"
                    .formatted(Scene.FOREIGN_MEETING)))
        .isZero();
  }

  @Test
  void theNeighbourFindsNoBoardNoRegisterAndNoRow() {
    for (var page :
        new String[] {"board", "register", "roll-call/closure", "paper-roll", "roll.pdf"}) {
      person("neighbour")
          .accept("*/*")
          .get("/meetings/" + Scene.MEETING + "/" + page)
          .then()
          .statusCode(404);
    }
    settleEverybody();
    var seen =
        backstage.as(
            Subject.person(Cast.NEIGHBOUR_SECRETARY),
            () -> rollCalls.all(new MeetingId(Scene.MEETING)));
    assertThat(seen).isEmpty();
  }

  @Test
  void theSecretarySeesBoardRegisterPrintedRollAndHisOwnMonths() {
    mark(Cast.LU_OFFICIAL, "HALL");

    var meeting = "/meetings/" + Scene.MEETING;
    person("thanh").get(meeting + "/board").then().statusCode(200).body(containsString("Mùa A Lử"));
    person("thanh")
        .get(meeting + "/register")
        .then()
        .statusCode(200)
        .body(containsString("Máy của thư ký"));
    person("thanh").accept("application/pdf").get(meeting + "/roll.pdf").then().statusCode(200);
    person("thanh")
        .get("/mine")
        .then()
        .statusCode(200)
        .body(containsString("Sinh hoạt bất thường"));
  }

  /// The clerk may have no post: his own page leads him to the evening he was asked to write up.
  @Test
  void aMembersPageLeadsToTheEveningThatIsOn() {
    var link = "href=\"/meetings/" + Scene.MEETING + "\"";

    person("huyen")
        .get("/mine")
        .then()
        .statusCode(200)
        .body(containsString(link))
        .body(containsString("Đang họp"))
        .body(containsString("Đồng chí được cử ghi biên bản"));
    person("mai")
        .get("/mine")
        .then()
        .statusCode(200)
        .body(containsString(link))
        .body(not(containsString("Đồng chí được cử ghi biên bản")));
    person("neighbour").get("/mine").then().statusCode(200).body(not(containsString(link)));
  }

  @Test
  void thePrintedRollIsADocumentOfTheParty() {
    var pdf =
        person("thanh")
            .accept("application/pdf")
            .get("/meetings/" + Scene.MEETING + "/roll.pdf")
            .asByteArray();

    PrintShop.show("printed-roll", pdf);
    assertThat(PrintShop.text(pdf))
        .contains("CHI BỘ THÔN NÀ KHOANG", "ĐẢNG CỘNG SẢN VIỆT NAM", "DANH SÁCH ĐIỂM DANH")
        .contains("Mùa A Lử", "Ký tên", "NGƯỜI GHI BIÊN BẢN", "CHỦ TRÌ HỘI NGHỊ");
    assertThat(Conformance.faults(pdf)).isEmpty();
  }

  @Test
  void aPaperRollIsEnteredAfterwardsOnceAndMarkedSo() {
    scene.change("stage = 'ENDED', ended_at = '2027-03-13T12:33:00Z', ended_by = chair");
    var page = "/meetings/" + Scene.MEETING + "/paper-roll";

    for (int time = 0; time < 2; time++) {
      person("thanh")
          .formParam("m-" + Cast.LU_OFFICIAL, "HALL")
          .formParam("m-" + Cast.MAI_DEPUTY, "")
          .post(page)
          .then()
          .statusCode(303);
    }

    assertThat(scene.evidenceOf(Cast.LU_OFFICIAL)).isEqualTo(1);
    assertThat(scene.evidenceOf(Cast.MAI_DEPUTY)).isZero();
    person("thanh")
        .get("/meetings/" + Scene.MEETING + "/board")
        .then()
        .body(containsString("Ghi theo danh sách giấy"));
  }
}
