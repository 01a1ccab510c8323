package vn.chibo.membership;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;

/// One member's page: the minimal roster and no more (R5).
@ChiboTest
class R05MemberPageTest {

  @Inject Backstage backstage;

  @BeforeEach
  void theVillageIsThere() {
    Village.isThere(backstage);
  }

  @Test
  void theStaffAboveSeeNoChannels() {
    var member = Village.member(backstage, "Vi Văn Máy");
    backstage.sql(
        "update member set phone = '0912345678', email = 'may@example.vn' where id = '%s'"
            .formatted(member));
    var path = Village.page(Village.MOT, member);

    assertThat(Village.get("vmot", path).asString())
        .contains("0912 ••• 678")
        .doesNotContain("0912345678", "may@example.vn");
    assertThat(Village.get("vcanbo", path).asString())
        .contains("Vi Văn Máy", "Ghi quyết định")
        .doesNotContain("678", "may@example.vn");
    assertThat(Village.get("vuy", path).asString()).doesNotContain("Ghi quyết định");
  }

  @Test
  void aSlipIsCorrectedOnceAndTheFactHoldsNoName() {
    var member = Village.member(backstage, "Vi Văn Xai");
    var path = Village.page(Village.MOT, member) + "/slip";
    var fields = Map.of("name", "Vi  Văn Sài", "birthYear", "1981");

    Village.post("vmot", path, fields).then().statusCode(303);
    Village.post("vmot", path, fields).then().statusCode(303);

    assertThat(
            backstage.text(
                "select full_name || birth_year from member where id = '%s'".formatted(member)))
        .isEqualTo("Vi Văn Sài1981");
    assertThat(
            backstage.text(
                "select count(*) || string_agg(body::text, '') from fact where kind = 'MEMBER_CORRECTED' and body ->> 'member' = '%s'"
                    .formatted(member)))
        .startsWith("1")
        .doesNotContain("Sài", "1981");
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({"'', 1980", "Vi 7 Tỉ, 1980", "Vi Văn Tốt, 1890", "Vi Văn Tốt, năm nào"})
  void whatIsNoNameAndNoYearIsSaid(String name, String year) {
    var member = Village.member(backstage, "Vi Văn Nguyên");

    var answer =
        Village.post(
            "vmot",
            Village.page(Village.MOT, member) + "/slip",
            Map.of("name", name, "birthYear", year));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("id=\"mistakes\"");
  }

  @Test
  void whoIsAdmittedIsEnteredOnceWithItsDecision() {
    var id = UUID.randomUUID();
    var name = "Vi Thị Mới";
    var fields = new HashMap<>(Village.decided(Village.today().minusDays(2)));
    fields.putAll(
        Map.of(
            "id", id.toString(), "name", name, "birthYear", "2001", "sex", "F", "way", "ADMITTED"));
    fields.put("another", "yes");
    var path = "/cells/" + Village.MOT + "/members/new";

    Village.post("vmot", path, fields).then().statusCode(303);
    Village.post("vmot", path, fields).then().statusCode(303);

    assertThat(Village.rows(backstage, id))
        .isEqualTo("Một PROBATIONARY " + Village.today().minusDays(2) + " -");
    assertThat(Village.get("vmot", Village.page(Village.MOT, id)).asString()).contains(name);
  }

  @Test
  void anotherOfTheSameNameAndYearIsAskedAbout() {
    Village.member(backstage, "Vi Văn Trùng");
    var fields = new HashMap<>(Village.decided(Village.today().minusDays(2)));
    fields.putAll(
        Map.of("name", "Vi Văn Trùng", "birthYear", "1980", "sex", "M", "way", "OFFICIAL"));

    var answer = Village.post("vmot", "/cells/" + Village.MOT + "/members/new", fields);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("name=\"another\"");
  }

  @ParameterizedTest
  @CsvSource({"vuy", "vhai", "neighbour", "huyen"})
  void whoMayNotWriteEntersNobody(String username) {
    assertThat(Village.get(username, "/cells/" + Village.MOT + "/members/new").statusCode())
        .isEqualTo(404);
  }
}
