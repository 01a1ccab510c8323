package vn.chibo.membership;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;

/// Party groups, from the page to the rows (R3).
@ChiboTest
class R03GroupsTest {

  static final String GROUPS = "/cells/" + Village.MOT + "/groups";

  @Inject Backstage backstage;

  final LocalDate formed = Village.today().minusDays(20);
  final UUID group = UUID.randomUUID();

  @BeforeEach
  void theVillageIsThere() {
    Village.isThere(backstage);
  }

  @Test
  void aGroupIsFormedOnceEvenBelowTheSize() {
    form("vmot").then().statusCode(303);
    form("vmot").then().statusCode(303);

    assertThat(
            backstage.number("select count(*) from party_group where id = '%s'".formatted(group)))
        .isEqualTo(1);
    assertThat(Village.get("vmot", GROUPS).asString()).contains("Tổ " + group, "Căn cứ:");
  }

  @Test
  void membersComeAndGoOnADay() {
    var member = Village.member(backstage, "Vi Văn Tổ");
    form("vmot").then().statusCode(303);

    choose(member, formed.plusDays(1)).then().statusCode(303);
    choose(member, formed.plusDays(1)).then().statusCode(303);
    choose(null, formed.plusDays(5)).then().statusCode(303);

    assertThat(
            backstage.text(
                "select string_agg(from_on || ' ' || until_on, ';') from group_member where member = '%s'"
                    .formatted(member)))
        .isEqualTo(formed.plusDays(1) + " " + formed.plusDays(5));
  }

  @Test
  void theLeaderIsOfTheGroupAndThereIsOne() {
    var first = Village.member(backstage, "Vi Văn Tổ Một");
    var second = Village.member(backstage, "Vi Văn Tổ Hai");
    form("vmot").then().statusCode(303);
    lead(first, formed.plusDays(2)).then().statusCode(422);
    var fields = fields("change", formed.plusDays(1));
    io.restassured.RestAssured.given()
        .cookies(Village.cookies("vmot"))
        .header("Sec-Fetch-Site", "same-origin")
        .redirects()
        .follow(false)
        .formParams(fields)
        .formParam("member", first.toString(), second.toString())
        .post(GROUPS + "/" + group + "/members")
        .then()
        .statusCode(303);

    lead(first, formed.plusDays(2)).then().statusCode(303);
    lead(second, formed.plusDays(9)).then().statusCode(303);

    assertThat(
            backstage.text(
                "select string_agg(member || ' ' || coalesce(until_on::text, '-'), ';' order by from_on) from post where party_group = '%s'"
                    .formatted(group)))
        .isEqualTo(first + " " + formed.plusDays(9) + ";" + second + " -");
  }

  @Test
  void aDissolvedGroupHasNobody() {
    var member = Village.member(backstage, "Vi Văn Tan");
    form("vmot").then().statusCode(303);
    choose(member, formed.plusDays(1)).then().statusCode(303);
    lead(member, formed.plusDays(2)).then().statusCode(303);

    var path = GROUPS + "/" + group + "/dissolution";
    Village.post("vmot", path, fields("end", formed.plusDays(7))).then().statusCode(303);
    Village.post("vmot", path, fields("end", formed.plusDays(7))).then().statusCode(303);

    assertThat(
            backstage.text(
                """
                select (select until_on from party_group where id = '%1$s') || ' '
                  || (select until_on from group_member where party_group = '%1$s') || ' '
                  || (select until_on from post where party_group = '%1$s')
                """
                    .formatted(group)))
        .isEqualTo("%1$s %1$s %1$s".formatted(formed.plusDays(7)));
  }

  @Test
  void whoMayNotWriteFormsNone() {
    assertThat(form("vuy").statusCode()).isEqualTo(404);
    assertThat(form("vhai").statusCode()).isEqualTo(404);
    assertThat(Village.get("vuy", GROUPS).statusCode()).isEqualTo(200);
    assertThat(Village.get("vhai", GROUPS).statusCode()).isEqualTo(404);
  }

  private io.restassured.response.Response form(String username) {
    var fields = fields("from", formed);
    fields.put("id", group.toString());
    fields.put("name", "Tổ " + group);
    fields.put("number", "05-NQ/CB");
    return Village.post(username, GROUPS, fields);
  }

  private io.restassured.response.Response choose(@Nullable UUID member, LocalDate day) {
    var fields = fields("change", day);
    if (member != null) {
      fields.put("member", member.toString());
    }
    return Village.post("vmot", GROUPS + "/" + group + "/members", fields);
  }

  private io.restassured.response.Response lead(UUID member, LocalDate day) {
    var fields = fields("since", day);
    fields.put("leader", member.toString());
    return Village.post("vmot", GROUPS + "/" + group + "/leader", fields);
  }

  private static Map<String, String> fields(String field, LocalDate day) {
    var fields = new HashMap<String, String>();
    Village.day(fields, field, day);
    return fields;
  }
}
