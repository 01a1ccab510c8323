package vn.chibo.membership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.kernel.Subject;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;

/// Names are found the way people type them, within one's reach only (decision 4).
@ChiboTest
class R05FindMembersTest {

  private static final UUID STAFF = id(0x8a0);
  private static final UUID SECRETARY = id(0x8a1);
  private static final UUID FOLLOWER = id(0x8a2);
  private static final UUID PLAIN = id(0x8a3);

  @Inject Backstage backstage;
  @Inject FindMembers findMembers;

  private static UUID id(long number) {
    return new UUID(0, number);
  }

  @BeforeEach
  void twoCellsOfACommune() {
    backstage.sql(SCENE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "hòa, Nguyễn Thị Hoà",
    "hoà, Nguyễn Thị Hoà",
    "hoa nguyen, Nguyễn Thị Hoà",
    "  THỊ   hoà NGUYỄN , Nguyễn Thị Hoà",
    "ng t h, Nguyễn Thị Hoà",
    "thúy, Lò Thuý Vũ Tìm",
    "đưc đang, Đặng Văn Đức",
    "duc dang, Đặng Văn Đức",
    "Đ Đ, Đặng Văn Đức",
    "yban, Y'Ban Niê Tìm",
    "'y''ban', Y'Ban Niê Tìm",
  })
  void aNameIsFoundAsItIsTyped(String typed, String name) {
    assertThat(found(STAFF, typed)).contains(name);
    assertThat(found(STAFF, Normalizer.normalize(typed, Normalizer.Form.NFD))).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "%", "':*", "& | !", "hoa & xyz", "oà", "guyễn"})
  void whatIsNoBeginningOfAWordFindsNobody(String typed) {
    assertThat(found(STAFF, typed)).isEmpty();
  }

  @Test
  void theyStandInVietnameseOrderByGivenName() {
    assertThat(found(STAFF, "tim"))
        .containsExactly(
            "Tìm Văn An",
            "Tìm Thị Ánh",
            "Tìm Văn Bình",
            "Tìm Văn Đức",
            "Lò Thuý Vũ Tìm",
            "Y'Ban Niê Tìm");
  }

  @Test
  void eachFindsWithinHisReachOnly() {
    assertThat(found(SECRETARY, "tim")).containsExactly("Tìm Văn An", "Tìm Thị Ánh");
    assertThat(found(FOLLOWER, "tim"))
        .containsExactly("Tìm Văn Bình", "Tìm Văn Đức", "Lò Thuý Vũ Tìm", "Y'Ban Niê Tìm");
    assertThat(found(PLAIN, "tim")).isEmpty();
    assertThat(found(vn.chibo.testkit.Cast.THANH_SECRETARY, "tim")).isEmpty();
    assertThat(backstage.as(Subject.job("nobody"), () -> findMembers.called("tim"))).isEmpty();
  }

  @Test
  void whoLeftOrWhosePostEndedIsNoMoreFoundOrFinding() {
    backstage.sql(
        "update standing set until_on = '2026-01-01' where member = '00000000-0000-0000-0000-0000000008b1'");
    backstage.sql("update post set until_on = '2026-01-01' where member = '" + FOLLOWER + "'");

    assertThat(found(SECRETARY, "tim")).containsExactly("Tìm Thị Ánh");
    assertThat(found(FOLLOWER, "tim")).isEmpty();
  }

  @Test
  void thePageFindsForAnOfficerAndNotForAStranger() {
    given()
        .cookies(SignIn.cookiesOf(Account.named("thanh")))
        .get("/members?q=MAI lo")
        .then()
        .statusCode(200)
        .body(containsString("Lò Thị Mai"))
        .body(containsString("Chi bộ thôn Nà Khoang"));
    given()
        .cookies(SignIn.cookiesOf(Account.named("neighbour")))
        .get("/members?q=mai lo")
        .then()
        .body(not(containsString("Lò Thị Mai")));
    given()
        .cookies(SignIn.cookiesOf(Account.named("huyen")))
        .get("/members?q=mai")
        .then()
        .statusCode(404);
  }

  private List<String> found(UUID who, String typed) {
    return backstage.as(Subject.person(who), () -> findMembers.called(typed)).stream()
        .map(FindMembers.Found::name)
        .distinct()
        .toList();
  }

  private static final String SCENE =
      """
      insert into organisation (id, kind, code, name, short_name, place, parent, path, invented, established_on) values
        ('00000000-0000-0000-0000-000000000880', 'COMMUNE', '91.088', 'Đảng bộ xã Mường Tìm', 'Xã Mường Tìm', 'Mường Tìm', '00000000-0000-0000-0000-000000000002', 'x', true, '2025-07-01'),
        ('00000000-0000-0000-0000-000000000881', 'CELL', '91.088.001', 'Chi bộ bản Tìm', 'Bản Tìm', 'Mường Tìm', '00000000-0000-0000-0000-000000000880', 'x', true, '2025-07-01'),
        ('00000000-0000-0000-0000-000000000882', 'CELL', '91.088.002', 'Chi bộ bản Kiếm', 'Bản Kiếm', 'Mường Tìm', '00000000-0000-0000-0000-000000000880', 'x', true, '2025-07-01')
      on conflict do nothing;
      insert into member (id, full_name, birth_year, sex) values
        ('00000000-0000-0000-0000-0000000008a0', 'Cầm Thị Cán', 1975, 'F'),
        ('00000000-0000-0000-0000-0000000008a1', 'Cầm Văn Thư', 1975, 'M'),
        ('00000000-0000-0000-0000-0000000008a2', 'Cầm Văn Dõi', 1975, 'M'),
        ('00000000-0000-0000-0000-0000000008a3', 'Cầm Văn Thường', 1975, 'M'),
        ('00000000-0000-0000-0000-0000000008b1', 'Tìm Văn An', 1980, 'M'),
        ('00000000-0000-0000-0000-0000000008b2', 'Tìm Thị Ánh', 1980, 'F'),
        ('00000000-0000-0000-0000-0000000008b3', 'Tìm Văn Bình', 1980, 'M'),
        ('00000000-0000-0000-0000-0000000008b4', 'Tìm Văn Đức', 1980, 'M'),
        ('00000000-0000-0000-0000-0000000008b5', 'Nguyễn Thị Hoà', 1980, 'F'),
        ('00000000-0000-0000-0000-0000000008b6', 'Lò Thuý Vũ Tìm', 1980, 'F'),
        ('00000000-0000-0000-0000-0000000008b7', 'Đặng Văn Đức', 1980, 'M'),
        ('00000000-0000-0000-0000-0000000008b8', 'Y''Ban Niê Tìm', 1980, 'M')
      on conflict do nothing;
      delete from standing where cell in ('00000000-0000-0000-0000-000000000881', '00000000-0000-0000-0000-000000000882');
      delete from post where organisation in ('00000000-0000-0000-0000-000000000880', '00000000-0000-0000-0000-000000000881', '00000000-0000-0000-0000-000000000882');
      insert into standing (member, cell, kind, from_on)
      select m.id,
        case when m.full_name in ('Tìm Văn An', 'Tìm Thị Ánh', 'Cầm Văn Thư', 'Cầm Văn Thường')
          then '00000000-0000-0000-0000-000000000881'::uuid else '00000000-0000-0000-0000-000000000882' end,
        'OFFICIAL', '2025-08-01'
      from member m
      where m.id between '00000000-0000-0000-0000-0000000008a0' and '00000000-0000-0000-0000-0000000008bf';
      insert into post (member, organisation, role, title, from_on) values
        ('00000000-0000-0000-0000-0000000008a0', '00000000-0000-0000-0000-000000000880', 'ORGANISATION_STAFF', 'Cán bộ Ban Tổ chức', '2025-08-01'),
        ('00000000-0000-0000-0000-0000000008a1', '00000000-0000-0000-0000-000000000881', 'SECRETARY', 'Bí thư chi bộ', '2025-08-01'),
        ('00000000-0000-0000-0000-0000000008a2', '00000000-0000-0000-0000-000000000882', 'FOLLOWER', 'Cấp ủy viên phụ trách', '2025-08-01');
      """;
}
