package vn.chibo.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;

/// A committee's staff bring the organisations below it in as a file, then their members.
@ChiboTest
class R02ImportTreeTest {

  private static final String HEAD =
      "Mã tổ chức;Mã cấp trên;Loại tổ chức;Tên tổ chức;Địa danh;Ngày thành lập;Số quyết định\n";

  /// The cell stands above its superior: the order of the rows means nothing.
  private static final String TREE =
      HEAD
          + "91.077.T1.001;91.077.T1;Chi bộ;Chi bộ bản Nà Hai;Nà Hai;01/08/2025;12-QĐ/ĐU\n"
          + "91.077.T1;91.077;Đảng bộ trực thuộc;Đảng bộ Nà Hai;Nà Hai;01/07/2025;11-QĐ/ĐU\n";

  private static final Desk STAFF = new Desk("canbo");

  @Inject Backstage backstage;

  @BeforeEach
  @AfterEach
  void theOfficeIsAsBefore() {
    Office.isAsBefore(backstage);
  }

  @Test
  void aTreeIsBroughtInThenTheMembersOfItsCells() {
    var address = STAFF.send(Office.COMMUNE, TREE);
    assertThat(STAFF.shown(address)).contains("Chi bộ bản Nà Hai", "Lập 2 tổ chức mới");
    assertThat(organisations()).isZero();

    STAFF.confirm(address);
    STAFF.bring(
        Office.COMMUNE,
        "Họ và tên;Năm sinh;Giới tính;Tư cách;Từ ngày;Mã chi bộ\n"
            + "Người Mới;1990;Nữ;Chính thức;03/09/2025;91.077.T1.001\n");

    assertThat(backstage.text("select path::text from organisation where code = '91.077.T1.001'"))
        .endsWith("91_077.91_077_T1.91_077_T1_001");
    assertThat(
            backstage.text(
                "select o.short_name from standing s join organisation o on o.id = s.cell join member m on m.id = s.member where m.full_name = 'Người Mới'"))
        .isEqualTo("Bản Nà Hai");
    assertThat(
            backstage.text(
                "select string_agg(f.kind, ',' order by f.id) from fact f join organisation o on o.id = f.cell where o.code = '91.077.T1.001'"))
        .isEqualTo("ORGANISATIONS_IMPORTED,MEMBERS_IMPORTED");
    assertThat(
            backstage.text(
                "select decision_number from organisation_parent p join organisation o on o.id = p.organisation where o.code = '91.077.T1'"))
        .isEqualTo("11-QĐ/ĐU");
  }

  @Test
  void theSameFileAgainChangesNothing() {
    STAFF.bring(Office.COMMUNE, TREE);

    var again = STAFF.shown(STAFF.send(Office.COMMUNE, TREE));

    assertThat(verdicts()).isEqualTo("SAME ,SAME ");
    assertThat(again).contains("Tệp này không làm thay đổi danh sách");
  }

  @ParameterizedTest
  @EnumSource(SheetKind.class)
  void whatIsTakenOutAndBroughtInAgainChangesNothing(SheetKind kind) {
    STAFF.bring(Office.COMMUNE, TREE);
    var name = "/roster/organisations." + (kind == SheetKind.CSV ? "csv" : "xlsx");

    STAFF.send(Office.COMMUNE, STAFF.bytes("/organisations/" + Office.COMMUNE + name));

    assertThat(verdicts().split(",")).hasSizeGreaterThan(3).containsOnly("SAME ");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "91.077.T1;91.099;Chi bộ;Chi bộ Một;;01/08/2025;          | REFUSE unknown-parent",
        "91.077.T1;;Chi bộ;Chi bộ Một;;01/08/2025;                | REFUSE no-parent",
        "91.077.T1;91.077.001;Chi bộ;Chi bộ Một;;01/08/2025;      | REFUSE wrong-kind",
        "91.077.T1;91.077;Đảng bộ xã;Đảng bộ Một;;01/08/2025;     | REFUSE wrong-kind",
        "91.077.T1;91.077;Hội;Hội Một;;01/08/2025;                | REFUSE bad-kind",
        "91.077.001;91.077;Chi bộ;Chi bộ Khác;;01/08/2025;        | REFUSE taken-code",
        "91.077.001;91.077;Chi bộ;Chi bộ bản Mới;;01/08/2025;     | 'SAME '",
        "91.077.T1;91.077;Chi bộ;Chi bộ Một;;01/08/2020;          | REFUSE before-parent",
        "91.077.T1;91.077;Chi bộ;Chi bộ Một;;31/02/2026;          | REFUSE bad-established",
        "91.077-T1;91.077;Chi bộ;Chi bộ Một;;01/08/2025;          | REFUSE bad-code",
        "91.077.T1;91.077;Chi bộ;=1+1;;01/08/2025;                | 'CREATE '",
      })
  void aRowIsJudgedAgainstTheTree(String row, String verdict) {
    STAFF.send(Office.COMMUNE, HEAD + row);

    assertThat(verdicts()).isEqualTo(verdict);
  }

  @Test
  void circlesOrphansAndCodesTwiceAreRefusedEachWithItsRows() {
    var page =
        STAFF.shown(
            STAFF.send(
                Office.COMMUNE,
                HEAD
                    + "91.077.A;91.077.B;Đảng bộ trực thuộc;Đảng bộ A;;01/08/2025;\n"
                    + "91.077.B;91.077.A;Đảng bộ trực thuộc;Đảng bộ B;;01/08/2025;\n"
                    + "91.077.A.1;91.077.A;Chi bộ;Chi bộ A Một;;01/08/2025;\n"
                    + "91.077.C;91.077;Chi bộ;Chi bộ C;;01/08/2025;\n"
                    + "91.077.C;91.077;Chi bộ;Chi bộ Xê;;01/08/2025;\n"));

    assertThat(page)
        .contains("đứng dưới chính nó", "Chờ sửa dòng 2 là cấp trên", "nhiều dòng (5, 6)")
        .contains("Tệp này không làm thay đổi danh sách");
  }

  @Test
  void aSecretaryBringsInPeopleOnly() {
    new Desk("banmoi")
        .upload(Office.BAN_MOI, TREE.getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(422)
        .body(containsString("Đây là danh sách tổ chức"));
  }

  private String verdicts() {
    return backstage.text(
        "select string_agg(concat_ws(' ', verdict, split_part(reasons, ':', 1)), ',' order by line) from import_verdict");
  }

  private long organisations() {
    return backstage.number("select count(*) from organisation where code like '91.077.T1%'");
  }
}
