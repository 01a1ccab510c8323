package vn.chibo.attendance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.OwnCell;
import vn.chibo.testkit.SignIn;

/// Each kind of meeting summons its own people, and they are its body (R3, R6, R11, R20).
@ChiboTest
class R11KindsTest {

  static int cells = 30;

  @Inject Backstage backstage;
  @Inject Evenings evenings;
  @Inject Attendance attendance;

  OwnCell cell;
  UUID group = new UUID(0, 0);

  @BeforeEach
  void aCellWithAGroup() {
    cell = new OwnCell(backstage, cells).found();
    group = new UUID(cells, 0x8690);
    cells++;
    backstage.sql(
        """
        insert into party_group (id, cell, name, from_on, decision_number)
        values ('%1$s', '%2$s', 'Tổ đảng số 1', '2025-01-01', '01-QĐ/CB');
        insert into post (member, organisation, role, title, from_on, party_group)
        values ('%3$s', '%2$s', 'GROUP_LEADER', 'Tổ trưởng', '2025-01-01', '%1$s');
        """
            .formatted(group, cell.cell(), cell.id(4)));
    for (int nth = 4; nth <= 7; nth++) {
      backstage.sql(
          """
          insert into group_member (party_group, cell, member, from_on)
          values ('%s', '%s', '%s', '2025-01-01')
          """
              .formatted(group, cell.cell(), cell.id(nth)));
    }
  }

  @Test
  void aGroupsMeetingSummonsTheGroupAndItsLeaderChairs() {
    var meeting = called(Map.of("occasion", "PARTY_GROUP", "group", group.toString()));

    assertThat(summoned(meeting)).isEqualTo(4);
    assertThat(body(meeting)).isEqualTo(4);
    assertThat(backstage.text("select chair from meeting where id = '%s'".formatted(meeting)))
        .isEqualTo(cell.id(4).toString());
  }

  @Test
  void aCommitteeMeetingSummonsTheOfficersAndTheyAreItsBody() {
    var meeting = called(Map.of("occasion", "COMMITTEE_MEETING"));

    assertThat(summoned(meeting)).isEqualTo(3);
    assertThat(body(meeting)).isEqualTo(3);
  }

  @Test
  void whereThereIsNoCommitteeTheSecretaryAndTheDeputyMeet() {
    backstage.sql(
        "update post set until_on = '2026-01-01' where organisation = '%s' and role = 'COMMITTEE_MEMBER'"
            .formatted(cell.cell()));

    assertThat(summoned(called(Map.of("occasion", "COMMITTEE_MEETING")))).isEqualTo(2);
  }

  @Test
  void theOrdinaryMeetingSummonsEverybody() {
    var meeting = called(Map.of());

    assertThat(summoned(meeting)).isEqualTo(10);
    assertThat(body(meeting)).isEqualTo(10);
  }

  @Test
  void aConferenceInPlaceIsRefusedWithItsSourceAndAllowedByAnAuthorisation() {
    plan(Map.of("occasion", "CONFERENCE_IN_PLACE"))
        .statusCode(422)
        .body(containsString("chưa có văn bản của cấp ủy cấp trên cho phép thay"));
    authorise();

    var meeting = called(Map.of("occasion", "CONFERENCE_IN_PLACE"));

    assertThat(summoned(meeting)).isEqualTo(4);
    plan(Map.of("day", "20"))
        .statusCode(409)
        .body(containsString("Tháng này đã có buổi thường kỳ"));
  }

  @Test
  void aSmallCellsGroupsDoNotStandIn() {
    authorise();

    plan(Map.of("occasion", "PARTY_GROUP", "group", group.toString(), "inPlace", "yes"))
        .statusCode(422)
        .body(containsString("chưa đủ 50 đảng viên"));
  }

  @Test
  void inALargeCellTheyStandInThreeMonthsAYear() {
    authorise();
    backstage.sql(
        """
        with new_member as (
          insert into member (full_name, birth_year, sex, card_masked)
          select 'Lò Thị Số ' || n, 1980, 'F', '…086' from generate_series(1, 40) n
          returning id)
        insert into standing (member, cell, kind, from_on)
        select id, '%s', 'OFFICIAL', '2015-01-01' from new_member
        """
            .formatted(cell.cell()));
    for (int month = 1; month <= 3; month++) {
      plan(inPlace(month)).statusCode(303);
    }

    plan(inPlace(4)).statusCode(422).body(containsString("thay chi bộ 3 lần"));
    plan(Map.of("month", "2")).statusCode(409);
  }

  @Test
  void whatIsNoLongerAllowedIsNotCalled() {
    authorise();
    plan(Map.of("occasion", "CONFERENCE_IN_PLACE")).statusCode(303);
    backstage.sql(
        "update online_authorisation set revoked_on = '2026-01-02' where cell = '%s'"
            .formatted(cell.cell()));

    as().post("/meetings/" + planned() + "/summons")
        .then()
        .statusCode(409)
        .body(containsString("Chưa được phép thay sinh hoạt tháng"));
  }

  @Test
  void twoGroupsMayMeetAtOnceAndTheCellMayNotMeetBesideThem() {
    var other = new UUID(cells, 0x8691);
    backstage.sql(
        "insert into party_group (id, cell, name, from_on, decision_number) values ('%s', '%s', 'Tổ đảng số 2', '2025-01-01', '01-QĐ/CB')"
            .formatted(other, cell.cell()));
    plan(Map.of("occasion", "PARTY_GROUP", "group", group.toString())).statusCode(303);

    plan(Map.of("occasion", "PARTY_GROUP", "group", other.toString())).statusCode(303);
    plan(Map.of("occasion", "PARTY_GROUP", "group", other.toString())).statusCode(409);
    plan(Map.of()).statusCode(409).body(containsString("Trùng giờ với buổi khác"));
  }

  @Test
  void aGroupMustBeChosenAndBeOneOfTheCell() {
    plan(Map.of("occasion", "PARTY_GROUP"))
        .statusCode(422)
        .body(containsString("Đồng chí chọn tổ đảng"));
    plan(Map.of("occasion", "PARTY_GROUP", "group", UUID.randomUUID().toString())).statusCode(422);
  }

  private Map<String, String> inPlace(int month) {
    return Map.of(
        "occasion",
        "PARTY_GROUP",
        "group",
        group.toString(),
        "inPlace",
        "yes",
        "month",
        Integer.toString(month));
  }

  private void authorise() {
    backstage.sql(
        """
        insert into online_authorisation (cell, issued_by, number, issued_on, ground, ground_text,
          online, hybrid, groups_in_place, committee_in_place, from_on, until_on, recorded_at)
        values ('%s', '%s', '30-CV/ĐU', '2026-01-02', 'OTHER', '', false, false, true, true,
          '2026-01-02', '2090-12-31', now())
        """
            .formatted(cell.cell(), OwnCell.commune()));
  }

  private String called(Map<String, String> changes) {
    plan(changes).statusCode(303);
    var meeting = planned();
    as().post("/meetings/" + meeting + "/summons").then().statusCode(303);
    return meeting;
  }

  private long summoned(String meeting) {
    return backstage.number(
        "select count(*) from summons where meeting = '%s' and role = 'MEMBER'".formatted(meeting));
  }

  private int body(String meeting) {
    var id = MeetingId.fromString(meeting);
    return backstage
        .as(cell.secretary().subject(), () -> evenings.run(id).chain(attendance::of))
        .bodyNow()
        .size();
  }

  private String planned() {
    return backstage.text(
        "select id from meeting where cell = '%s' order by written_at desc limit 1"
            .formatted(cell.cell()));
  }

  private ValidatableResponse plan(Map<String, String> changes) {
    var fields = new HashMap<String, String>();
    fields.put("occasion", "ORDINARY");
    fields.put("minutes", "90");
    fields.put("day", "10");
    fields.put("month", "6");
    fields.put("year", "2086");
    fields.put("start", "19:30");
    fields.putAll(changes);
    return as().formParams(fields).post("/cells/" + cell.cell() + "/meetings/new").then();
  }

  private RequestSpecification as() {
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
        .cookies(SignIn.cookiesOf(Account.named(cell.account(1))));
  }
}
