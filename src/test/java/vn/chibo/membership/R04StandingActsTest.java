package vn.chibo.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;

/// What is decided about a member's standing, from the page to the rows (R4).
@ChiboTest
class R04StandingActsTest {

  @Inject Backstage backstage;

  final LocalDate today = Village.today();
  final LocalDate day = today.minusDays(3);

  @BeforeEach
  void theVillageIsThere() {
    Village.isThere(backstage);
  }

  @Test
  void nothingIsWrittenBeforeItWasShown() {
    var member = Village.member(backstage, "Vi Văn Xem");

    var answer = Village.post("vmot", Village.act(member, "exemption"), Village.decided(day));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asString())
        .contains(
            "Việc này thay đổi những gì", "vẫn được mời dự", "name=\"number\" value=\"12-QĐ/ĐU\"");
    assertThat(Village.rows(backstage, member)).isEqualTo("Một OFFICIAL 2015-01-01 -");
  }

  @Test
  void aDecisionIsWrittenOnceHoweverOftenItIsSent() {
    var since = today.minusMonths(11);
    var member = Village.member(backstage, "Vi Văn Dự", "PROBATIONARY", since);

    Village.record("vmot", member, "recognition", Village.decided(day)).then().statusCode(303);
    Village.record("vmot", member, "recognition", Village.decided(day)).then().statusCode(303);

    assertThat(Village.rows(backstage, member))
        .isEqualTo("Một PROBATIONARY %s %s; Một OFFICIAL %s -".formatted(since, day, day));
    assertThat(facts("STANDING_RECORDED", member)).isEqualTo(1);
    assertThat(
            backstage.text(
                "select decision_number || '|' || decided_on || '|' || decided_by from standing where member = '%s' and kind = 'OFFICIAL'"
                    .formatted(member)))
        .isEqualTo("12-QĐ/ĐU|2026-03-02|Đảng bộ xã Mường Người");
  }

  @Test
  void anExemptionWithATermLeadsBackByItself() {
    var member = Village.member(backstage, "Vi Văn Miễn");
    var fields = new HashMap<>(Village.decided(day));
    Village.day(fields, "until", day.plusDays(59));
    fields.put("body", Village.MOT.toString());

    Village.record("vmot", member, "exemption", fields).then().statusCode(303);

    var end = day.plusDays(60);
    assertThat(Village.rows(backstage, member))
        .isEqualTo(
            "Một OFFICIAL 2015-01-01 %s; Một EXEMPT %s %s; Một OFFICIAL %s -"
                .formatted(day, day, end, end));
  }

  @Test
  void whoIsAttachedIsAGuestElsewhereForTheSameTime() {
    var member = Village.member(backstage, "Vi Văn Tạm");
    var fields = new HashMap<>(Village.decided(day));
    Village.day(fields, "until", day.plusDays(29));
    fields.put("target", Village.HAI.toString());

    Village.record("vmot", member, "attachment", fields).then().statusCode(303);

    var end = day.plusDays(30);
    assertThat(Village.rows(backstage, member))
        .isEqualTo(
            "Một OFFICIAL 2015-01-01 %1$s; Một TEMP_OUT %1$s %2$s; Hai TEMP_IN %1$s %2$s; Một OFFICIAL %2$s -"
                .formatted(day, end));
    assertThat(Village.get("vhai", Village.page(Village.HAI, member)).asString())
        .contains("Vi Văn Tạm", "Sinh hoạt tạm thời tại đây");
    assertThat(Village.get("vhai", "/cells/" + Village.HAI + "/members").asString())
        .contains("Vi Văn Tạm");
  }

  @Test
  void whoComesBackEarlyIsNoGuestAnyMore() {
    var member = Village.member(backstage, "Vi Văn Về");
    var fields = new HashMap<>(Village.decided(day));
    Village.day(fields, "until", day.plusDays(29));
    fields.put("target", Village.HAI.toString());
    Village.record("vmot", member, "attachment", fields).then().statusCode(303);

    Village.record("vmot", member, "return", Village.decided(today)).then().statusCode(303);

    assertThat(Village.rows(backstage, member))
        .isEqualTo(
            "Một OFFICIAL 2015-01-01 %1$s; Một TEMP_OUT %1$s %2$s; Hai TEMP_IN %1$s %2$s; Một OFFICIAL %2$s -"
                .formatted(day, today));
  }

  @Test
  void theCellDoesNotDecideAloneWhatTheCommitteeDecides() {
    var member = Village.member(backstage, "Vi Văn Cấp");
    var fields = new HashMap<>(Village.decided(day));
    fields.put("body", Village.MOT.toString());

    var answer = Village.record("vmot", member, "expulsion", fields);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("chi bộ không tự quyết định");
  }

  @Test
  void hisPostsEndFirstOrTogether() {
    var member = Village.member(backstage, "Vi Văn Chức");
    backstage.sql(
        "insert into post (member, organisation, role, title, from_on) values ('%s', '%s', 'COMMITTEE_MEMBER', 'Chi ủy viên', '2025-08-01')"
            .formatted(member, Village.MOT));

    var refused = Village.record("vmot", member, "strike-off", Village.decided(day));
    var fields = new HashMap<>(Village.decided(day));
    fields.put("endPosts", "yes");
    var done = Village.record("vmot", member, "strike-off", fields);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString()).contains("đang giữ chức vụ");
    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(
            backstage.text("select until_on::text from post where member = '%s'".formatted(member)))
        .isEqualTo(day.toString());
  }

  /// Decision 22: an administrator gives no secretary his post, and so ends none by this way round.
  @Test
  void aPostThatOneDoesNotGiveIsNotEndedByTheWayRound() {
    var fields = new HashMap<>(Village.decided(day));
    fields.put("endPosts", "yes");
    var before = Village.rows(backstage, Village.SECRETARY);

    var refused = Village.record("vquan", Village.SECRETARY, "departure", fields);

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.asString()).contains("post-not-yours-to-end");
    assertThat(Village.rows(backstage, Village.SECRETARY)).isEqualTo(before);
    assertThat(
            backstage.number(
                "select count(*) from post where member = '%s' and until_on is null"
                    .formatted(Village.SECRETARY)))
        .isEqualTo(1);
  }

  @Test
  void aGuestAlreadyThereIsNotMadeOneAgain() {
    var member = Village.member(backstage, "Vi Văn Khách");
    backstage.sql(
        "insert into standing (member, cell, kind, from_on, until_on) values ('%s', '%s', 'TEMP_IN', '%s', '%s')"
            .formatted(member, Village.HAI, day.plusDays(5), day.plusDays(40)));
    var before = Village.rows(backstage, member);
    var fields = new HashMap<>(Village.decided(day));
    Village.day(fields, "until", day.plusDays(29));
    fields.put("target", Village.HAI.toString());

    var refused = Village.record("vmot", member, "attachment", fields);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString()).contains("đã là khách của chi bộ nơi đến");
    assertThat(Village.rows(backstage, member)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vuy", "vhai", "thanh", "neighbour", "stranger", "huyen"})
  void whoMayNotRecordFindsNoForm(String username) {
    var member = Village.member(backstage, "Vi Văn Kín");

    assertThat(Village.get(username, Village.act(member, "exemption")).statusCode()).isEqualTo(404);
    assertThat(Village.record(username, member, "exemption", Village.decided(day)).statusCode())
        .isEqualTo(404);
    assertThat(Village.rows(backstage, member)).isEqualTo("Một OFFICIAL 2015-01-01 -");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vmot", "vcanbo", "vquan"})
  void theSecretaryAndTheStaffAboveMayRecord(String username) {
    var member = Village.member(backstage, "Vi Văn Ghi");

    assertThat(Village.record(username, member, "suspension", Village.decided(day)).statusCode())
        .isEqualTo(303);
    assertThat(Village.rows(backstage, member)).contains("SUSPENDED " + day);
  }

  @Test
  void aWrongEntryIsCorrectedAndNotLost() {
    var member = Village.member(backstage, "Vi Văn Sai");
    Village.record("vmot", member, "suspension", Village.decided(day)).then().statusCode(303);
    var entry =
        backstage.text(
            "select id::text from standing where member = '%s' and kind = 'SUSPENDED'"
                .formatted(member));
    var fields = new HashMap<String, String>();
    fields.put("kind", "EXEMPT");
    Village.day(fields, "from", day.minusDays(5));
    fields.put("number", "13-QĐ/ĐU");
    fields.put("reason", "Chọn nhầm dòng");
    var path = Village.page(Village.MOT, member) + "/entries/" + entry;

    Village.post("vmot", path, fields).then().statusCode(303);
    Village.post("vmot", path, fields).then().statusCode(303);

    assertThat(Village.rows(backstage, member))
        .isEqualTo("Một OFFICIAL 2015-01-01 %1$s; Một EXEMPT %1$s -".formatted(day.minusDays(5)));
    assertThat(
            backstage.number(
                "select count(*) from standing_was where member = '%s' and kind = 'SUSPENDED'"
                    .formatted(member)))
        .isEqualTo(1);
    assertThat(Village.get("vmot", Village.page(Village.MOT, member)).asString())
        .contains("Chọn nhầm dòng", "Đình chỉ sinh hoạt");
  }

  @Test
  void theTableLeavesNoDayOpen() {
    var member = Village.member(backstage, "Vi Văn Hở");

    assertThatThrownBy(() ->
            backstage.sql(
                """
                update standing set until_on = '2020-01-01' where member = '%1$s';
                insert into standing (member, cell, kind, from_on) values ('%1$s', '%2$s', 'EXEMPT', '2020-01-02');
                """
                    .formatted(member, Village.MOT)))
        .hasMessageContaining("a day is left open");
  }

  @Test
  void theTableLetsNobodyBelongToTwoCells() {
    var member = Village.member(backstage, "Vi Văn Hai Nơi");

    assertThatThrownBy(() ->
            backstage.sql(
                "insert into standing (member, cell, kind, from_on) values ('%s', '%s', 'OFFICIAL', '2020-01-02')"
                    .formatted(member, Village.HAI)))
        .hasMessageContaining("one_home_at_a_time");
  }

  @Test
  void whoLeftMayComeBackLater() {
    var member = Village.member(backstage, "Vi Văn Lại");

    backstage.sql(
        """
        update standing set until_on = '2020-01-01' where member = '%1$s';
        insert into standing (member, cell, kind, from_on) values
          ('%1$s', '%2$s', 'LEFT', '2020-01-01'), ('%1$s', '%3$s', 'PROBATIONARY', '2024-05-01');
        """
            .formatted(member, Village.MOT, Village.HAI));

    assertThat(Village.rows(backstage, member)).contains("Hai PROBATIONARY 2024-05-01 -");
  }

  @Test
  void aStandingOnADayThatIsNoneIsSaidBesideIt() {
    var member = Village.member(backstage, "Vi Văn Ngày");
    var fields = new HashMap<>(Village.decided(day));
    fields.put("from-month", "13");
    fields.put("from-year", "999999999");

    var answer = Village.record("vmot", member, "exemption", fields);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("id=\"from-error\"", "value=\"12-QĐ/ĐU\"");
  }

  private long facts(String kind, UUID member) {
    return backstage.number(
        "select count(*) from fact where kind = '%s' and body ->> 'member' = '%s'"
            .formatted(kind, member));
  }
}
