package vn.chibo.reform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Subject;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;
import vn.chibo.testkit.StoppedClock;

/// R2: the records of a cell that ended are read by who keeps or oversees its successor, and
/// written by nobody.
@ChiboTest
class R02HeirsTest {

  @Inject Backstage backstage;
  @Inject Database database;
  @Inject StoppedClock clock;

  private ReformScene scene;
  private UUID old;
  private UUID other;
  private UUID held;
  private UUID keeper;

  @BeforeEach
  void aCellThatEndedInAnother() {
    scene = new ReformScene(backstage);
    old = scene.cell("Chi bộ bản A", 3);
    other = scene.cell("Chi bộ bản B", 3);
    var today = VietnamTime.today(clock);
    held = scene.meeting(old, today.minusDays(30), "ENDED");
    keeper = scene.secretary(other);
    var fields = ReformScene.decision("DISSOLVE", today);
    fields.put("target", scene.code + ".002");
    assertThat(seen(keeper)).isZero();
    scene.carryOut(old, fields);
  }

  private long seen(UUID person) {
    return backstage.as(
        Subject.person(person),
        () ->
            database.find(
                Long.class, "select count(*) from meeting where id = :id", Map.of("id", held)));
  }

  @Test
  void theKeeperOfTheSuccessorReadsWhatWasHeld() {
    assertThat(seen(keeper)).isEqualTo(1);
  }

  @Test
  void whoOverseesTheSuccessorReadsItAcrossCommunes() {
    var inspector = scene.member(UUID.randomUUID(), "Người Kiểm Tra");
    scene.post(inspector, other, "FOLLOWER");

    assertThat(seen(inspector)).isEqualTo(1);
  }

  @Test
  void nobodyOfAnotherCellReadsIt() {
    var stranger = scene.secretary(scene.cell("Chi bộ bản C", 3));

    assertThat(seen(stranger)).isZero();
  }

  @Test
  void theKeeperOfTheSuccessorWritesNothingThere() {
    int changed =
        backstage.as(
            Subject.person(keeper),
            () ->
                database.run("update meeting set place = 'x' where id = :id", Map.of("id", held)));
    var rights =
        backstage.as(
            Subject.person(keeper),
            () ->
                database.find(
                    Boolean.class,
                    "select runs(:id) or :cell in (select kept_cells()) or :cell in (select governed_cells())",
                    Map.of("id", held, "cell", old)));

    assertThat(changed).isZero();
    assertThat(rights).isFalse();
  }

  @Test
  void theOldCalendarAndBookOpenForTheKeeper() {
    var account = "ke" + keeper.toString().substring(0, 8);
    backstage.sql(
        "insert into account (username, member) values ('%s', '%s')".formatted(account, keeper));
    var cookies = SignIn.cookiesOf(Account.named(account));

    for (var page :
        List.of(
            "/organisations/" + old, "/cells/" + old + "/meetings", "/cells/" + old + "/minutes")) {
      given()
          .cookies(cookies)
          .get(page)
          .then()
          .statusCode(200)
          .body(containsString("Chi bộ bản A"));
    }
    given().cookies(cookies).get("/cells/" + old).then().statusCode(404);
    given().cookies(cookies).get("/cells/" + old + "/meetings/new").then().statusCode(404);
  }

  @Test
  void theFormerSecretaryKeepsNothingOfTheOldCell() {
    var former = scene.secretary(old);
    var rights =
        backstage.as(
            Subject.person(former),
            () ->
                database.find(
                    Boolean.class, "select :cell in (select kept_cells())", Map.of("cell", old)));

    assertThat(rights).isFalse();
  }
}
