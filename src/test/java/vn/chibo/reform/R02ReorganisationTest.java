package vn.chibo.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.StoppedClock;

/// R2: what a decision on organisations does, and that nothing is lost by it.
@ChiboTest
class R02ReorganisationTest {

  @Inject Backstage backstage;
  @Inject CarryOut carryOut;
  @Inject StoppedClock clock;

  private ReformScene scene;
  private LocalDate today;

  @BeforeEach
  void aCommune() {
    scene = new ReformScene(backstage);
    today = VietnamTime.today(clock);
  }

  @AfterEach
  void timeGoesOn() {
    clock.goOn();
  }

  private Map<String, Object> merge(LocalDate day, UUID... sources) {
    var fields = ReformScene.decision("MERGE", day);
    fields.put("source", List.of(sources));
    fields.put("into", "NEW");
    fields.put("name", "Chi bộ liên bản " + scene.code);
    fields.put("shortName", "Liên bản");
    fields.put("place", "Mường Sắp");
    fields.put("code", scene.code + ".900");
    return fields;
  }

  private UUID made(String code) {
    return UUID.fromString(scene.text("select id::text from organisation where code = '%s'", code));
  }

  @Test
  void nothingChangesBeforeItIsConfirmed() {
    var a = scene.cell("Chi bộ bản A", 3);
    var b = scene.cell("Chi bộ bản B", 4);
    scene.meeting(a, today.plusDays(3), "CALLED");
    scene.meeting(a, today.minusDays(30), "ENDED");

    var preview = scene.page(scene.prepare(scene.commune, merge(today, a, b)));

    assertThat(preview)
        .contains(
            "Chi bộ bản A", "Chi bộ bản B", "3 đảng viên chính thức", "4 đảng viên chính thức")
        .contains(
            "1 chức vụ kết thúc", "1 buổi đã triệu tập", "1 buổi đã họp", "Xác nhận và thực hiện");
    assertThat(scene.number("select count(*) from organisation where code = '%s.900'", scene.code))
        .isZero();
    assertThat(
            scene.number(
                "select count(*) from organisation where parent = '%s' and dissolved_on is null",
                scene.commune))
        .isEqualTo(2);
  }

  @Test
  void twoCellsBecomeOneAndNothingIsLost() {
    var a = scene.cell("Chi bộ bản A", 3);
    var b = scene.cell("Chi bộ bản B", 4);
    var held = scene.meeting(a, today.minusDays(30), "ENDED");
    var called = scene.meeting(a, today.plusDays(3), "CALLED");
    var draft = scene.meeting(b, today.plusDays(4), "DRAFT");

    var path = scene.carryOut(scene.commune, merge(today, a, b));

    var heir = made(scene.code + ".900");
    assertThat(scene.page(path)).contains("Đã thực hiện");
    assertThat(
            scene.number(
                "select count(*) from standing where cell = '%s' and kind = 'OFFICIAL' and from_on = '%s' and until_on is null and decision_number = '12-QĐ/ĐU'",
                heir, today))
        .isEqualTo(7);
    assertThat(
            scene.number(
                "select count(*) from standing where cell in ('%s', '%s') and until_on = '%s'",
                a, b, today))
        .isEqualTo(7);
    assertThat(
            scene.number(
                "select count(*) from post where organisation in ('%s', '%s') and until_on is null",
                a, b))
        .isZero();
    assertThat(scene.text("select stage || ' ' || cell from meeting where id = '%s'", held))
        .isEqualTo("ENDED " + a);
    assertThat(
            scene.text("select stage || ' ' || cancel_reason from meeting where id = '%s'", called))
        .isEqualTo(
            "CANCELLED Chi bộ được sắp xếp lại theo Quyết định số 12-QĐ/ĐU ngày 15/11/2025 của Ban Thường vụ Đảng ủy.");
    assertThat(scene.text("select stage from meeting where id = '%s'", draft))
        .isEqualTo("CANCELLED");
    assertThat(
            scene.number(
                "select count(*) from organisation_successor where successor = '%s'", heir))
        .isEqualTo(2);
    assertThat(
            scene.number(
                "select count(*) from fact where kind like 'REORGANISED%%' and cell in ('%s', '%s', '%s')",
                a, b, heir))
        .isEqualTo(3);
  }

  @Test
  void confirmedTwiceChangesOnce() {
    var a = scene.cell("Chi bộ bản A", 3);
    var b = scene.cell("Chi bộ bản B", 3);
    var path = scene.carryOut(scene.commune, merge(today, a, b));

    scene.post(path + "/confirmation", Map.of()).then().statusCode(303);

    assertThat(
            scene.number(
                "select count(*) from standing where cell = '%s'", made(scene.code + ".900")))
        .isEqualTo(6);
    assertThat(
            scene.number(
                "select count(*) from fact where kind = 'REORGANISATION_CONFIRMED' and cell = '%s'",
                scene.commune))
        .isEqualTo(1);
  }

  @Test
  void aDayAheadIsWaitedForAndDoneByTheJob() {
    var a = scene.cell("Chi bộ bản A", 3);
    var b = scene.cell("Chi bộ bản B", 3);
    var path = scene.carryOut(scene.commune, merge(today.plusDays(10), a, b));
    assertThat(scene.page(path))
        .contains("Đã xác nhận, thực hiện ngày " + VietnamTime.date(today.plusDays(10)));
    backstage.wait(carryOut::carryOutWhatIsDue);
    assertThat(scene.text("select state from reorganisation where root = '%s'", scene.commune))
        .isEqualTo("PLANNED");

    clock.stopAt(VietnamTime.at(today.plusDays(12), java.time.LocalTime.of(0, 5)));
    backstage.wait(carryOut::carryOutWhatIsDue);
    backstage.wait(carryOut::carryOutWhatIsDue);

    assertThat(scene.text("select state from reorganisation where root = '%s'", scene.commune))
        .isEqualTo("DONE");
    assertThat(
            scene.number(
                "select count(*) from standing where cell = '%s' and from_on = '%s'",
                made(scene.code + ".900"), today.plusDays(10)))
        .isEqualTo(6);
  }

  @Test
  void aPlannedOneIsWithdrawnBeforeItsDay() {
    var a = scene.cell("Chi bộ bản A", 3);
    var b = scene.cell("Chi bộ bản B", 3);
    var path = scene.carryOut(scene.commune, merge(today.plusDays(10), a, b));

    scene.post(path + "/withdrawal", Map.of()).then().statusCode(303);

    clock.stopAt(VietnamTime.at(today.plusDays(12), java.time.LocalTime.NOON));
    backstage.wait(carryOut::carryOutWhatIsDue);
    assertThat(
            scene.number(
                "select count(*) from organisation where parent = '%s' and dissolved_on is not null",
                scene.commune))
        .isZero();
    scene.post(path + "/confirmation", Map.of()).then().statusCode(409);
  }

  @Test
  void anOpenSessionIsNotTakenAway() {
    var a = scene.cell("Chi bộ bản A", 3);
    var b = scene.cell("Chi bộ bản B", 3);
    var open = scene.meeting(a, today, "OPEN");

    var path = scene.carryOut(scene.commune, merge(today, a, b));

    assertThat(scene.page(path)).contains("Một buổi sinh hoạt của tổ chức đang diễn ra.");
    backstage.sql(
        "update meeting set stage = 'ENDED', ended_at = now(), ended_by = chair, opened_at = now() where id = '%s'"
            .formatted(open));
    backstage.wait(carryOut::carryOutWhatIsDue);
    assertThat(scene.page(path)).contains("Đã thực hiện");
  }

  @Test
  void whoWasAwayAtTheOtherCellIsAtHomeAgain() {
    var a = scene.cell("Chi bộ bản A", 3);
    var b = scene.cell("Chi bộ bản B", 3);
    var traveller = scene.member(UUID.randomUUID(), "Vàng Thị Đi");
    backstage.sql(
        "insert into standing (member, cell, kind, from_on, until_on) values ('%1$s', '%2$s', 'OFFICIAL', '2015-01-01', '2025-10-01'), ('%1$s', '%2$s', 'TEMP_OUT', '2025-10-01', null), ('%1$s', '%3$s', 'TEMP_IN', '2025-10-01', null)"
            .formatted(traveller, a, b));

    scene.carryOut(scene.commune, merge(today, a, b));

    assertThat(
            scene.text(
                "select string_agg(kind || ' ' || from_on, ',' order by from_on) from standing where member = '%s' and cell = '%s'",
                traveller, made(scene.code + ".900")))
        .isEqualTo("OFFICIAL " + today);
  }

  @Test
  void aCellIsSplitAndEachMemberGoesWhereHeIsAssigned() {
    var a = scene.cell("Chi bộ bản Lớn", 7);
    var fields = ReformScene.decision("SPLIT", today);
    for (int part = 1; part <= 2; part++) {
      fields.put("name" + part, "Chi bộ bản Nhỏ " + part);
      fields.put("shortName" + part, "Nhỏ " + part);
      fields.put("place" + part, "Mường Sắp");
      fields.put("code" + part, scene.code + ".80" + part);
    }
    var path = scene.prepare(a, fields);
    assertThat(scene.page(path)).contains("còn 7 đảng viên hoặc tổ chức chưa phân");
    scene.post(path + "/confirmation", Map.of()).then().statusCode(409);
    var parts =
        ids(
            "select string_agg(p.id::text, ',' order by p.position) from reorganisation_part p join reorganisation r on r.id = p.reorganisation where r.root = '%s' and p.side = 'TO'",
            a);
    var people =
        ids(
            "select string_agg(member::text, ',' order by member) from standing where cell = '%s'",
            a);
    assertThat(scene.page(path + "/shares")).contains("Còn 7 chưa phân");
    share(path, parts.get(0), people.subList(0, 4));
    share(path, parts.get(1), people.subList(4, 7));

    scene.post(path + "/confirmation", Map.of()).then().statusCode(303);

    assertThat(
            scene.number(
                "select count(*) from standing where cell = '%s'", made(scene.code + ".801")))
        .isEqualTo(4);
    assertThat(
            scene.number(
                "select count(*) from standing where cell = '%s'", made(scene.code + ".802")))
        .isEqualTo(3);
    assertThat(scene.text("select dissolved_on::text from organisation where id = '%s'", a))
        .isEqualTo(today.toString());
  }

  @Test
  void aSplitLeavesTheRestInTheOldCell() {
    var a = scene.cell("Chi bộ bản Lớn", 7);
    var fields = ReformScene.decision("SPLIT", today);
    fields.put("goesOn", "yes");
    fields.put("name1", "Chi bộ bản Nhỏ");
    fields.put("shortName1", "Nhỏ");
    fields.put("place1", "Mường Sắp");
    fields.put("code1", scene.code + ".801");
    var path = scene.prepare(a, fields);
    var people =
        ids(
            "select string_agg(member::text, ',' order by member) from standing where cell = '%s'",
            a);
    var part =
        ids(
                "select p.id::text from reorganisation_part p join reorganisation r on r.id = p.reorganisation where r.root = '%s' and p.side = 'TO'",
                a)
            .getFirst();
    share(path, part, people.subList(0, 3));

    scene.post(path + "/confirmation", Map.of()).then().statusCode(303);

    assertThat(
            scene.number("select count(*) from standing where cell = '%s' and until_on is null", a))
        .isEqualTo(4);
    assertThat(
            scene.number(
                "select count(*) from organisation where id = '%s' and dissolved_on is null", a))
        .isEqualTo(1);
  }

  private List<String> ids(String query, Object... values) {
    return new ArrayList<>(List.of(scene.text(query, values).split(",")));
  }

  private void share(String path, String part, List<String> people) {
    scene.post(path + "/shares", Map.of("part", part, "who", people)).then().statusCode(303);
  }

  @Test
  void aRenamedCellKeepsItsOldNameInThePast() {
    var a = scene.cell("Chi bộ bản Cũ Kỹ", 3);
    var fields = ReformScene.decision("RENAME", today);
    fields.put("name", "Chi bộ bản Mới Mẻ");
    fields.put("shortName", "Mới Mẻ");
    fields.put("place", "Mường Sắp");

    scene.carryOut(a, fields);

    assertThat(scene.page("/organisations/" + a))
        .contains("Chi bộ bản Mới Mẻ", "Chi bộ bản Cũ Kỹ", "Quyết định số 12-QĐ/ĐU");
    assertThat(
            scene.text(
                "select name from organisation_name where organisation = '%s' and '%s' >= from_on and '%s' < coalesce(until_on, 'infinity')",
                a, today.minusDays(1), today.minusDays(1)))
        .isEqualTo("Chi bộ bản Cũ Kỹ");
  }

  @Test
  void aMovedOrganisationTakesItsWholeSubtreeAlong() {
    var base = scene.base("Đảng bộ cơ sở Một");
    var other = scene.base("Đảng bộ cơ sở Hai");
    var cell = scene.cell("Chi bộ bản A", 3);
    backstage.sql("update organisation set parent = '%s' where id = '%s'".formatted(base, cell));
    backstage.sql(
        "update organisation_parent set parent = '%s' where organisation = '%s'"
            .formatted(base, cell));
    var fields = ReformScene.decision("MOVE", today);
    fields.put("parent", scene.code + ".002");

    scene.carryOut(cell, fields);

    assertThat(
            scene.text(
                "select (c.path <@ o.path)::text from organisation c, organisation o where c.id = '%s' and o.id = '%s'",
                cell, other))
        .isEqualTo("true");
    assertThat(scene.page("/organisations/" + cell))
        .contains("Đảng bộ cơ sở Một", "Đảng bộ cơ sở Hai");
  }

  @Test
  void anOrganisationCannotStandUnderItself() {
    var base = scene.base("Đảng bộ cơ sở Một");
    var fields = ReformScene.decision("MOVE", today);
    fields.put("parent", scene.code + ".001");

    scene
        .post("/organisations/" + base + "/reorganisations", fields)
        .then()
        .statusCode(422)
        .body(containsString("không thể trực thuộc"));
  }

  @Test
  void theDatabaseRefusesACircle() {
    var base = scene.base("Đảng bộ cơ sở Một");
    org.assertj.core.api.Assertions.assertThatThrownBy(() ->
            backstage.sql(
                "update organisation set parent = '%s' where id = '%s'"
                    .formatted(base, scene.commune)))
        .rootCause()
        .hasMessageContaining("under itself");
    org.assertj.core.api.Assertions.assertThatThrownBy(() ->
            backstage.sql("update organisation set parent = null where id = '%s'".formatted(base)))
        .rootCause()
        .hasMessageContaining("needs one above it");
  }

  @Test
  void aCellWithMembersIsNotDissolvedIntoNothing() {
    var a = scene.cell("Chi bộ bản A", 3);
    var b = scene.cell("Chi bộ bản B", 3);
    scene
        .post("/organisations/" + a + "/reorganisations", ReformScene.decision("DISSOLVE", today))
        .then()
        .statusCode(422)
        .body(containsString("còn đảng viên hoặc tổ chức trực thuộc"));
    var fields = ReformScene.decision("DISSOLVE", today);
    fields.put("target", scene.code + ".002");

    scene.carryOut(a, fields);

    assertThat(
            scene.number("select count(*) from standing where cell = '%s' and until_on is null", b))
        .isEqualTo(6);
  }

  @Test
  void openTasksGoAlongAndDoneOnesStay() {
    var a = scene.cell("Chi bộ bản A", 3);
    var b = scene.cell("Chi bộ bản B", 3);
    var owner = scene.secretary(a);
    backstage.sql(
        "insert into task (cell, owner, text, due_on, assigned_on, status) values ('%1$s', '%2$s', 'Việc mở', '2026-12-31', '2026-01-01', 'OPEN'), ('%1$s', '%2$s', 'Việc xong', '2026-01-31', '2026-01-01', 'DONE')"
            .formatted(a, owner));

    scene.carryOut(scene.commune, merge(today, a, b));

    assertThat(
            scene.text(
                "select came_from::text || cell::text from task where owner = '%s' and status = 'OPEN'",
                owner))
        .isEqualTo(a.toString() + made(scene.code + ".900"));
    assertThat(
            scene.text("select cell::text from task where owner = '%s' and status = 'DONE'", owner))
        .isEqualTo(a.toString());
  }

  @Test
  void anOldBookmarkStillOpensAndSaysWhereItWent() {
    var a = scene.cell("Chi bộ bản A", 3);
    var b = scene.cell("Chi bộ bản B", 3);
    scene.carryOut(scene.commune, merge(today, a, b));

    assertThat(scene.page("/organisations/" + a))
        .contains(
            "Đã kết thúc hoạt động từ ngày " + VietnamTime.date(today),
            "Chi bộ liên bản " + scene.code,
            "Quyết định số 12-QĐ/ĐU ngày 15/11/2025 của Ban Thường vụ Đảng ủy");
    assertThat(scene.page("/organisations/" + scene.commune)).doesNotContain("Chi bộ bản A");
    assertThat(scene.page("/organisations/" + scene.commune + "?past=yes"))
        .contains("Chi bộ bản A");
  }
}
