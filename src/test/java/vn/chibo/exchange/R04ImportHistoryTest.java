package vn.chibo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;

/// Several rows of one file tell of one person: his standings, dated, now and before (R4).
@ChiboTest
class R04ImportHistoryTest {

  private static final String HEAD =
      "Mã đảng viên;Họ và tên;Năm sinh;Giới tính;Số thẻ;Tư cách;Từ ngày;Đến ngày;Mã chi bộ\n";
  private static final UUID FORMER = UUID.fromString("0195c0de-0000-7000-8000-000000000771");
  private static final String LIFE =
      HEAD
          + FORMER
          + ";Mùa Thị Dở;1990;Nữ;…001;Dự bị;03/02/2020;03/02/2021;91.077.001\n"
          + FORMER
          + ";Mùa Thị Dở;1990;Nữ;…001;Chính thức;03/02/2021;01/05/2024;91.077.001\n"
          + FORMER
          + ";Mùa Thị Dở;1990;Nữ;…001;Chính thức;01/05/2024;;91.077.002\n";

  private static final Desk STAFF = new Desk("canbo");

  @Inject Backstage backstage;

  @BeforeEach
  @AfterEach
  void theOfficeIsAsBefore() {
    Office.isAsBefore(backstage);
  }

  @Test
  void aWholeLifeComesBackIntoAnEmptyRoster() {
    STAFF.bring(Office.COMMUNE, LIFE);

    assertThat(stays("Mùa Thị Dở"))
        .isEqualTo(
            "PROBATIONARY 2020-02-03 2021-02-03,OFFICIAL 2021-02-03 2024-05-01,OFFICIAL 2024-05-01 ");
    assertThat(
            backstage.text("select id || card_masked from member where full_name = 'Mùa Thị Dở'"))
        .isEqualTo(FORMER + "…001");
    STAFF.send(Office.COMMUNE, LIFE);
    assertThat(verdicts()).isEqualTo("SAME,SAME,SAME");
  }

  @Test
  void aRowWithoutItsEndEndsWhereTheNextBegins() {
    STAFF.bring(
        Office.COMMUNE,
        HEAD
            + ";Mùa Thị Dở;1990;Nữ;77000001;Dự bị;03/02/2020;;91.077.001\n"
            + ";Mùa Thị Dở;1990;Nữ;77000001;Chính thức;03/02/2021;;91.077.001\n");

    assertThat(stays("Mùa Thị Dở"))
        .isEqualTo("PROBATIONARY 2020-02-03 2021-02-03,OFFICIAL 2021-02-03 ");
  }

  @Test
  void oneWhoIsKnownGoesOnByTwoRows() {
    var first = HEAD + ";Mùa Thị Dở;1990;Nữ;77000001;Dự bị;03/02/2020;;91.077.001\n";
    STAFF.bring(Office.COMMUNE, first);

    STAFF.bring(
        Office.COMMUNE,
        HEAD
            + ";Mùa Thị Dở;1990;Nữ;77000001;Chính thức;03/02/2021;;91.077.001\n"
            + ";Mùa Thị Dở;1990;Nữ;77000001;Miễn sinh hoạt;03/02/2025;;91.077.001\n");

    assertThat(stays("Mùa Thị Dở"))
        .isEqualTo(
            "PROBATIONARY 2020-02-03 2021-02-03,OFFICIAL 2021-02-03 2025-02-03,EXEMPT 2025-02-03 ");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "overlap      | Dự bị;03/02/2020;03/02/2022;91.077.001 | Chính thức;03/02/2021;;91.077.001",
        "gap          | Dự bị;03/02/2020;03/01/2021;91.077.001 | Chính thức;03/02/2021;;91.077.001",
        "overlap      | Chính thức;03/02/2020;;91.077.001      | Dự bị;03/02/2020;;91.077.002",
        "with-others  | Dự bị;03/02/2020;;91.077.001           | Chính thức;31/02/2021;;91.077.001",
        "with-others  | Chính thức;03/02/2020;;91.077.001      | Chính thức;03/02/2020;;91.077.001",
      })
  void rowsThatDoNotFitAreRefusedTogether(String reason, String one, String two) {
    var who = ";Mùa Thị Dở;1990;Nữ;77000001;";

    STAFF.send(Office.COMMUNE, HEAD + who + one + "\n" + who + two + "\n");

    assertThat(verdicts()).isEqualTo("REFUSE,REFUSE");
    assertThat(backstage.text("select string_agg(reasons, ',' order by line) from import_verdict"))
        .contains(reason + ":");
  }

  @Test
  void aRowThatDiffersIsNamed() {
    var page =
        STAFF.shown(
            STAFF.send(
                Office.COMMUNE,
                HEAD
                    + ";Mùa Thị Dở;1990;Nữ;77000001;Dự bị;03/02/2020;03/02/2021;91.077.001\n"
                    + ";Mùa Thị Dở;1990;Nam;77000001;Chính thức;03/02/2021;;91.077.001\n"));

    assertThat(page).contains("Các dòng 2, 3 cùng một đồng chí nhưng ghi khác nhau");
  }

  @Test
  void whatAFileOfTheCommitteeTouchedStandsInTheLogOfEachCell() {
    STAFF.bring(Office.COMMUNE, LIFE);

    assertThat(
            backstage.text(
                "select string_agg(o.short_name || ' ' || (f.body ->> 'created'), ',' order by o.code) from fact f join organisation o on o.id = f.cell where f.kind = 'MEMBERS_IMPORTED' and f.body ->> 'run' = (select id::text from import_run)"))
        .isEqualTo("Bản Mới 2,Bản Cũ 1");
  }

  @Test
  void aLongFileIsReadOnWhileItsSenderLooksOn() {
    var rows = new StringBuilder(HEAD);
    for (int i = 0; i < 2_500; i++) {
      rows.append(";Nguyễn Văn Dài;").append(1930 + i % 80).append(";Nam;").append(55_000_000 + i);
      rows.append(";Chính thức;03/02/2020;;91.077.002\n");
    }
    var sent = STAFF.upload(Office.COMMUNE, rows.toString().getBytes(StandardCharsets.UTF_8));
    sent.then().statusCode(303);
    var address = sent.header("Location").replaceFirst(".*/organisations", "/organisations");
    org.awaitility.Awaitility.await().until(() -> !STAFF.shown(address).contains("data-going"));
    assertThat(STAFF.shown(address)).contains("Thêm 2500 đồng chí");

    var sha256 = Desk.sha256(STAFF.shown(address));
    for (int click = 0; click < 2; click++) {
      STAFF.post(address + "/application", Map.of("sha256", sha256)).then().statusCode(303);
    }
    org.awaitility.Awaitility.await().until(() -> STAFF.shown(address).contains("Đã nhập xong"));

    assertThat(backstage.number("select count(*) from member where full_name = 'Nguyễn Văn Dài'"))
        .isEqualTo(2_500);
    assertThat(backstage.number("select count(*) from import_verdict")).isZero();
  }

  @Test
  void aFileWhoseReaderIsGoneSaysThatItStopped() {
    var address = STAFF.send(Office.COMMUNE, LIFE);
    backstage.sql("update import_run set state = 'READING'");

    assertThat(STAFF.shown(address)).contains("Việc đọc tệp đã dừng giữa chừng");
    STAFF.post(address + "/dropping", Map.of()).then().statusCode(303);
    assertThat(STAFF.shown(address)).contains("Đã bỏ tệp này");
  }

  private String verdicts() {
    return backstage.text("select string_agg(verdict, ',' order by line) from import_verdict");
  }

  private String stays(String name) {
    return backstage.text(
        "select string_agg(s.kind || ' ' || s.from_on || ' ' || coalesce(s.until_on::text, ''), ',' order by s.from_on) from standing s join member m on m.id = s.member where m.full_name = '%s'"
            .formatted(name));
  }
}
