package vn.chibo.reform;

import static org.hamcrest.Matchers.containsString;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.StoppedClock;

/// Bad input: each gets its sentence, and nothing is kept of it.
@ChiboTest
class R02FormTest {

  @Inject Backstage backstage;
  @Inject StoppedClock clock;

  private ReformScene scene;
  private LocalDate today;

  @BeforeEach
  void aCommune() {
    scene = new ReformScene(backstage);
    today = VietnamTime.today(clock);
  }

  private Map<String, Object> creation() {
    var fields = ReformScene.decision("CREATE", today);
    fields.put("kind", "CELL");
    fields.put("name", "Chi bộ bản Mới");
    fields.put("shortName", "Bản Mới");
    fields.put("place", "Mường Sắp");
    fields.put("code", scene.code + ".001");
    return fields;
  }

  @Test
  void aCellIsMadeBelowACommune() {
    scene.carryOut(scene.commune, creation());

    org.assertj.core.api.Assertions.assertThat(scene.page("/organisations/" + scene.commune))
        .contains("Chi bộ bản Mới", scene.code + ".001");
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "name | '' | Đồng chí ghi tên đầy đủ",
        "shortName | '' | Đồng chí ghi tên ngắn",
        "place | '' | Đồng chí ghi địa danh",
        "number | '' | Đồng chí ghi số, ký hiệu",
        "body | '' | Đồng chí ghi cơ quan ban hành",
        "kind | '' | Đồng chí chọn loại tổ chức",
        "code | 91-1 | Mã gồm các nhóm chữ số",
        "code | 9A.001.001 | Mã gồm các nhóm chữ số",
        "code | 91.001.001 | đã có tổ chức khác dùng",
        "kind | PROVINCE | loại tổ chức này không đứng dưới loại kia",
        "kind | DISTRICT | loại tổ chức này không đứng dưới loại kia",
        "effective-day | 31x | Không có ngày này",
        "effective-year | 1999 | Ngày hiệu lực phải trong khoảng",
        "effective-year | 2999 | Ngày hiệu lực phải trong khoảng",
        "decided-year | 2999 | Ngày ban hành chưa đến",
      })
  void aWrongFieldIsSaidInASentence(String field, String value, String sentence) {
    var fields = creation();
    fields.put(field, value);

    scene
        .post("/organisations/" + scene.commune + "/reorganisations", fields)
        .then()
        .statusCode(422)
        .body(containsString(sentence));
    org.assertj.core.api.Assertions.assertThat(
            scene.number("select count(*) from reorganisation where root = '%s'", scene.commune))
        .isZero();
  }

  @Test
  void aNameThatIsTooLongIsRefused() {
    var fields = creation();
    fields.put("name", "Chi bộ " + "dài ".repeat(80));

    scene
        .post("/organisations/" + scene.commune + "/reorganisations", fields)
        .then()
        .statusCode(422)
        .body(containsString("rút gọn còn không quá 200 chữ"));
  }

  @Test
  void aCellIsNotMergedIntoItself() {
    var a = scene.cell("Chi bộ bản A", 3);
    var fields = ReformScene.decision("MERGE", today);
    fields.put("source", List.of(a));
    fields.put("into", "OLD");
    fields.put("target", scene.code + ".001");

    scene
        .post("/organisations/" + scene.commune + "/reorganisations", fields)
        .then()
        .statusCode(422)
        .body(containsString("không thể sáp nhập hay chuyển vào chính mình"));
  }

  @Test
  void aDayBeforeTheCellWasMadeIsRefused() {
    scene.carryOut(scene.commune, creation());
    var made =
        UUID.fromString(
            scene.text("select id::text from organisation where code = '%s.001'", scene.code));
    var fields = ReformScene.decision("DISSOLVE", today.minusDays(10));

    scene
        .post("/organisations/" + made + "/reorganisations", fields)
        .then()
        .statusCode(422)
        .body(containsString("ngày hiệu lực phải sau ngày đó"));
  }

  @Test
  void whatIsPlannedAlreadyIsNotPlannedAgain() {
    var a = scene.cell("Chi bộ bản A", 3);
    scene.cell("Chi bộ bản B", 3);
    var fields = ReformScene.decision("DISSOLVE", today.plusDays(5));
    fields.put("target", scene.code + ".002");
    scene.carryOut(a, fields);

    scene
        .post("/organisations/" + a + "/reorganisations", fields)
        .then()
        .statusCode(422)
        .body(containsString("đang chờ thực hiện theo Quyết định số 12-QĐ/ĐU"));
  }

  @Test
  void anOrganisationIsNotChangedByItsOwnAdministrator() {
    scene
        .post(
            "/organisations/" + scene.commune + "/reorganisations",
            ReformScene.decision("DISSOLVE", today))
        .then()
        .statusCode(403);
  }

  @Test
  void aNeighbourSeesNothingAndChangesNothing() {
    var other = new ReformScene(backstage);
    var a = scene.cell("Chi bộ bản A", 3);
    var b = scene.cell("Chi bộ bản B", 3);
    var fields = ReformScene.decision("DISSOLVE", today);
    fields.put("target", scene.code + ".002");
    var path = scene.prepare(a, fields);

    other.post(path + "/confirmation", Map.of()).then().statusCode(404);
    other.post("/organisations/" + a + "/reorganisations", fields).then().statusCode(404);
    var theirs = ReformScene.decision("MERGE", today);
    theirs.put("source", List.of(a, b));
    theirs.put("into", "NEW");
    theirs.put("name", "Chi bộ cướp");
    theirs.put("shortName", "Cướp");
    theirs.put("place", "Mường");
    theirs.put("code", other.code + ".001");
    other
        .post("/organisations/" + other.commune + "/reorganisations", theirs)
        .then()
        .statusCode(422);
  }
}
