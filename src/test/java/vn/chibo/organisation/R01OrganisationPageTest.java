package vn.chibo.organisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;

/// R1: the tree, organisation by organisation, for who may open it.
@ChiboTest
class R01OrganisationPageTest {

  private static ValidatableResponse as(String username, String path) {
    return given().cookies(SignIn.cookiesOf(Account.named(username))).get(path).then();
  }

  @Test
  void anAdministratorBeginsAtHisOrganisation() {
    as("son", "/organisations")
        .statusCode(200)
        .body(containsString("/organisations/" + Cast.NAM_SANG));
  }

  @Test
  void aMemberWithoutThatDutyIsToldSo() {
    as("huyen", "/organisations").statusCode(200).body(containsString("chưa được phân công"));
  }

  @Test
  void aPageTellsWhatTheOrganisationIsAndWhatStandsBelow() {
    as("son", "/organisations/" + Cast.NAM_SANG)
        .statusCode(200)
        .body(
            containsString("91.001"),
            containsString("Chi bộ thôn Nà Khoang"),
            containsString("Thêm tổ chức trực thuộc"));
  }

  @Test
  void aSecretarySeesHisCommuneAndArrangesNothing() {
    as("thanh", "/organisations/" + Cast.NAM_SANG)
        .statusCode(200)
        .body(not(containsString("Sắp xếp tổ chức")));
  }

  @Test
  void aSearchWithoutMarksFindsBelow() {
    as("son", "/organisations/" + Cast.NAM_SANG + "?q=na khoang")
        .statusCode(200)
        .body(containsString("Chi bộ thôn Nà Khoang"), not(containsString("Bản Lếch")));
  }

  @Test
  void aPercentSignIsASignAndNoPattern() {
    as("son", "/organisations/" + Cast.NAM_SANG + "?q=%_")
        .statusCode(200)
        .body(containsString("Không tìm thấy tổ chức nào"));
  }

  @Test
  void aPageFarBeyondTheEndIsEmptyAndNoFault() {
    as("son", "/organisations/" + Cast.NAM_SANG + "?page=999999").statusCode(200);
    as("son", "/organisations/" + Cast.NAM_SANG + "?page=x").statusCode(200);
  }

  @Test
  void theNeighbourFindsNothing() {
    as("neighbour", "/organisations/" + Cast.NAM_SANG).statusCode(404);
    as("stranger", "/organisations/" + Cast.NA_KHOANG).statusCode(404);
  }
}
