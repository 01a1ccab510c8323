package vn.chibo.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.kernel.MasterKey;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;

/// A roster is brought in, looked at, applied, and taken out again, at the door.
@ChiboTest
class ImportTest {

  private static final String HEAD =
      "Họ và tên;Năm sinh;Giới tính;Số thẻ;Tư cách;Từ ngày;Điện thoại;Chi bộ\n";
  private static final String TWO =
      HEAD
          + "Mùa Thị Dở;1990;Nữ;77000001;Chính thức;03/02/2020;0912345678;\n"
          + "Sùng A Páo;01/05/2000;Nam;77000002;Dự bị;03/02/2026;;\n";

  @Inject Backstage backstage;
  @Inject MasterKey key;

  @BeforeEach
  @AfterEach
  void theOfficeIsAsBefore() {
    Office.isAsBefore(backstage);
  }

  @Test
  void nothingIsWrittenBeforeItIsConfirmed() {
    var page = shown(send("banmoi", Office.BAN_MOI, TWO), "banmoi");

    assertThat(page).contains("Mùa Thị Dở", "Sùng A Páo", "Đưa vào danh sách");
    assertThat(members()).isEqualTo(2);
  }

  @Test
  void whatWasShownIsAppliedWithOneFactOfTheFilesHash() {
    var address = send("banmoi", Office.BAN_MOI, TWO);
    var sha256 = sha256(shown(address, "banmoi"));

    confirm("banmoi", address, sha256).then().statusCode(303);

    assertThat(members()).isEqualTo(4);
    assertThat(standing("Sùng A Páo")).isEqualTo("PROBATIONARY 2026-02-03");
    assertThat(
            backstage.text(
                "select body::text from fact where kind = 'MEMBERS_IMPORTED' order by id desc limit 1"))
        .contains(sha256)
        .doesNotContain("Mùa", "0912345678");
    assertThat(backstage.number("select count(*) from import_row")).isZero();
    assertThat(shown(address, "banmoi")).contains("Đã nhập xong").doesNotContain("Mùa Thị Dở");
  }

  @Test
  void theSameFileAgainChangesNothing() {
    apply(TWO);

    var again = shown(send("banmoi", Office.BAN_MOI, TWO), "banmoi");

    assertThat(again).contains("Tệp này không làm thay đổi danh sách");
    assertThat(verdicts()).isEqualTo("SAME,SAME");
  }

  @Test
  void theCardIsNotKept() {
    apply(TWO);

    assertThat(backstage.text("select card_masked from member where full_name = 'Mùa Thị Dở'"))
        .isEqualTo("…001");
    assertThat(
            backstage.text(
                "select encode(card_hash, 'hex') from member where full_name = 'Mùa Thị Dở'"))
        .isEqualTo(Card.of("77000001", key.bytesFor("member-card")).hashHex());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Mùa Thị Dở;1990;Nữ;77000001;Chính thức;03/02/2020;0987654321; | CHANGE phone",
        "Mùa Thị Dung;1990;Nữ;77000001;Chính thức;03/02/2020;; | CHANGE name",
        "Mùa Thị Dở;1990;Nữ;;Miễn sinh hoạt;03/02/2026;; | CHANGE standing",
        "Mùa Thị Dở;1990;Nữ;;;;; | SAME",
        "Người Khác;1960;Nữ;77000001;Chính thức;03/02/2020;; | REFUSE other-person",
        "Mùa Thị Dở;1990;Nữ;;Chính thức;03/02/2019;; | REFUSE other-since",
        "Mùa Thị Dở;1990;Nữ;;Miễn sinh hoạt;;; | REFUSE no-since",
        "Người Mới;1990;Nữ;;;03/02/2020;; | REFUSE no-standing",
        "Người Mới;1990;;;Chính thức;03/02/2020;; | REFUSE no-sex",
        "Người Mới;1990;Nữ;;Chính thức;03/02/2009;; | REFUSE before-cell",
        "Người Mới;1990;Nữ;;Chính thức;03/02/2020;;Chi bộ bản Cũ | REFUSE unknown-cell",
        "Người Mới;1990;Nữ;;Chính thức;03/02/2020;;CHI BỘ BẢN MỚI | CREATE",
      })
  void aRowIsJudgedAgainstTheRoster(String row, String verdict) {
    apply(TWO);

    send("banmoi", Office.BAN_MOI, HEAD + row);

    assertThat(
            backstage.text(
                "select concat_ws(' ', verdict, nullif(changes, ''), nullif(reasons, '')) from import_verdict"))
        .isEqualTo(verdict);
  }

  @Test
  void aNewStandingFollowsTheOldWithoutAGap() {
    apply(TWO);

    apply(HEAD + "Mùa Thị Dở;1990;Nữ;77000001;Miễn sinh hoạt;03/02/2026;;\n");

    assertThat(standing("Mùa Thị Dở")).isEqualTo("OFFICIAL 2020-02-03,EXEMPT 2026-02-03");
  }

  @Test
  void oneCardForTwoPeopleIsRefusedForBoth() {
    send(
        "banmoi",
        Office.BAN_MOI,
        HEAD
            + "Người Một;1990;Nữ;77000009;Chính thức;03/02/2020;;\n"
            + "Người Hai;1991;Nữ;77000009;Chính thức;03/02/2020;;\n");

    assertThat(verdicts()).isEqualTo("REFUSE,REFUSE");
  }

  @Test
  void whatIsConfirmedIsWhatWasShown() {
    var address = send("banmoi", Office.BAN_MOI, TWO);

    confirm("banmoi", address, "0".repeat(64)).then().statusCode(409);

    assertThat(members()).isEqualTo(2);
  }

  @Test
  void aRosterThatChangedMeanwhileIsShownAnew() {
    var first = send("banmoi", Office.BAN_MOI, TWO);
    var second = send("banmoi", Office.BAN_MOI, TWO);
    confirm("banmoi", first, sha256(shown(first, "banmoi"))).then().statusCode(303);

    var answer = confirm("banmoi", second, sha256(shown(second, "banmoi")));

    assertThat(answer.header("Location")).endsWith("?stale=yes");
    assertThat(members()).isEqualTo(4);
    assertThat(verdicts()).isEqualTo("SAME,SAME");
  }

  @Test
  void appliedTwiceIsToldAsDone() {
    var address = send("banmoi", Office.BAN_MOI, TWO);
    var sha256 = sha256(shown(address, "banmoi"));
    confirm("banmoi", address, sha256).then().statusCode(303);

    confirm("banmoi", address, sha256).then().statusCode(409);

    assertThat(members()).isEqualTo(4);
  }

  @Test
  void aDroppedFileLeavesNoRows() {
    var address = send("banmoi", Office.BAN_MOI, TWO);

    post("banmoi", address + "/dropping", Map.of()).then().statusCode(303);

    assertThat(backstage.number("select count(*) from import_row")).isZero();
    assertThat(shown(address, "banmoi")).contains("Đã bỏ tệp này");
  }

  @Test
  void theFileComesBackWithWhatWasFound() {
    var address = send("banmoi", Office.BAN_MOI, HEAD + "Người Mới;chưa rõ;Nữ;;;;;\n");

    var result = new String(bytes("banmoi", address + "/result.csv"), StandardCharsets.UTF_8);

    assertThat(result).startsWith("\uFEFF").contains("Kết quả", "chưa rõ", "Năm sinh không đọc");
    var again = send("banmoi", Office.BAN_MOI, result.replace("chưa rõ", "1990"));
    assertThat(shown(again, "banmoi")).doesNotContain("Các cột không đọc");
  }

  @ParameterizedTest
  @EnumSource(SheetKind.class)
  void whatIsTakenOutAndBroughtInAgainChangesNothing(SheetKind kind) {
    apply(TWO);
    backstage.sql(
        "update standing set decision_number = '=1+1' where cell = '%s'".formatted(Office.BAN_MOI));
    var name = "/roster/members." + (kind == SheetKind.CSV ? "csv" : "xlsx");

    var file = bytes("banmoi", "/organisations/" + Office.BAN_MOI + name);
    send("banmoi", Office.BAN_MOI, file);

    assertThat(verdicts()).isEqualTo("SAME,SAME,SAME,SAME,SAME");
    assertThat(backstage.text("select string_agg(distinct cells ->> 10, ',') from import_row"))
        .isEqualTo("=1+1");
  }

  @Test
  void theStaffOfTheCommitteeBringInAllCellsAtOnce() {
    var address =
        send(
            "canbo",
            Office.COMMUNE,
            HEAD
                + "Người Một;1990;Nữ;;Chính thức;03/02/2020;;Bản Mới\n"
                + "Người Hai;1991;Nam;;Chính thức;03/02/2020;;91.077.002\n"
                + "Người Ba;1991;Nam;;Chính thức;03/02/2020;;Chi bộ thôn Nà Khoang\n");

    assertThat(verdicts()).isEqualTo("CREATE,CREATE,REFUSE");
    confirm("canbo", address, sha256(shown(address, "canbo"))).then().statusCode(303);
    assertThat(standing("Người Hai")).isEqualTo("OFFICIAL 2020-02-03");
  }

  @Test
  void aCommitteeTakesNoChannelsOut() {
    var csv =
        new String(
            bytes("canbo", "/organisations/" + Office.COMMUNE + "/roster/members.csv"),
            StandardCharsets.UTF_8);

    assertThat(csv).contains("Lò Văn Nhập", "Bí thư chi bộ").doesNotContain("0900000771", "nhap@");
  }

  @ParameterizedTest
  @ValueSource(strings = {"banmoipho", "thanh", "committee", "stranger"})
  void whoMayNotFindsNothing(String username) {
    var address = send("banmoi", Office.BAN_MOI, TWO);
    var place = "/organisations/" + Office.BAN_MOI;
    for (var path :
        new String[] {
          place + "/imports", address, address + "/result.csv", place + "/roster/members.csv"
        }) {
      given()
          .cookies(cookies(username))
          .get(path)
          .then()
          .statusCode(404)
          .body(not(containsString("Mùa Thị Dở")));
    }

    upload(username, Office.BAN_MOI, TWO.getBytes(StandardCharsets.UTF_8)).then().statusCode(404);
    post(username, address + "/application", Map.of("sha256", "0".repeat(64)))
        .then()
        .statusCode(404);
    post(username, address + "/dropping", Map.of()).then().statusCode(404);
    assertThat(verdicts()).isEqualTo("CREATE,CREATE");
  }

  @Test
  void aMemberOfAnotherCellIsNotTakenOver() {
    apply(TWO);

    send(
        "canbo",
        Office.COMMUNE,
        HEAD + "Mùa Thị Dở;1990;Nữ;77000001;Chính thức;03/02/2020;;Bản Cũ\n");

    assertThat(backstage.text("select reasons from import_verdict")).isEqualTo("elsewhere");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 | Không thấy hàng tiêu đề",
        "Họ và tên;Giới tính | Không thấy hàng tiêu đề có cột: Năm sinh",
        "Họ và tên;Năm sinh | chưa có dòng nào",
        "'' | Đồng chí chọn tệp danh sách trước",
      })
  void whatIsNoRosterIsSaidOnThePage(String content, String sentence) {
    upload("banmoi", Office.BAN_MOI, content.getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(422)
        .body(containsString(sentence));

    assertThat(backstage.number("select count(*) from import_run")).isZero();
  }

  private void apply(String content) {
    var address = send("banmoi", Office.BAN_MOI, content);
    confirm("banmoi", address, sha256(shown(address, "banmoi"))).then().statusCode(303);
  }

  private static String send(String username, UUID place, String content) {
    return send(username, place, content.getBytes(StandardCharsets.UTF_8));
  }

  /// The path of the check that the file led to.
  private static String send(String username, UUID place, byte[] content) {
    var to = upload(username, place, content).then().statusCode(303).extract().header("Location");
    return to.substring(to.indexOf("/organisations"));
  }

  private static Response upload(String username, UUID place, byte[] content) {
    return given()
        .cookies(cookies(username))
        .header("Sec-Fetch-Site", "same-origin")
        .redirects()
        .follow(false)
        .multiPart("file", "danh-sach.csv", content, "application/octet-stream")
        .post("/organisations/" + place + "/imports");
  }

  private static Response confirm(String username, String address, String sha256) {
    return post(username, address + "/application", Map.of("sha256", sha256));
  }

  private static Response post(String username, String path, Map<String, String> fields) {
    return given()
        .cookies(cookies(username))
        .header("Sec-Fetch-Site", "same-origin")
        .redirects()
        .follow(false)
        .contentType("application/x-www-form-urlencoded")
        .formParams(fields)
        .post(path);
  }

  private static String shown(String address, String username) {
    return new String(bytes(username, address), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String username, String path) {
    return given()
        .cookies(cookies(username))
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private static String sha256(String page) {
    var found = Pattern.compile("name=\"sha256\" value=\"([0-9a-f]{64})\"").matcher(page);
    assertThat(found.find()).as("the form that confirms").isTrue();
    return found.group(1);
  }

  private String verdicts() {
    return backstage.text("select string_agg(verdict, ',' order by run, line) from import_verdict");
  }

  private long members() {
    return backstage.number(
        "select count(distinct member) from standing where cell = '%s'".formatted(Office.BAN_MOI));
  }

  private String standing(String name) {
    return backstage.text(
        "select string_agg(s.kind || ' ' || s.from_on, ',' order by s.from_on) from standing s join member m on m.id = s.member where m.full_name = '%s'"
            .formatted(name));
  }

  private static Map<String, String> cookies(String username) {
    return SignIn.cookiesOf(Account.named(username));
  }
}
