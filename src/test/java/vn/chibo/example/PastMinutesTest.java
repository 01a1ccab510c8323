package vn.chibo.example;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.example.TellMinutes.Past;
import vn.chibo.standalone.SeedDatabase;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;

/// The minutes of the example's past, told by the acts of their own room after a first start.
@ChiboTest
@WithTestResource(value = FirstStart.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class PastMinutesTest {

  private static final List<String> CELLS = List.of("na-khoang", "pa-hu");

  private static boolean told;

  @Inject TellMinutes tellMinutes;
  @Inject Backstage backstage;

  @BeforeEach
  void tellTwoCells() throws SQLException {
    if (!told) {
      told = true;
      await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> number("select count(*) from fact where kind = 'EXAMPLE_TOLD'") == 1);
      backstage.wait(() -> tellMinutes.tell(pastsAgain()));
    }
  }

  private static List<Past> pasts() throws SQLException {
    var planted =
        Instant.parse(
            text(
                """
                select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                from fact where kind = 'EXAMPLE_IMPORTED'
                """));
    return TellMinutes.pasts(planted).stream()
        .filter(past -> CELLS.contains(past.cell().key()))
        .toList();
  }

  private static final String MINUTES =
      """
      from meeting m join organisation c on c.id = m.cell left join minutes b on b.meeting = m.id
      where m.stage = 'ENDED' and c.short_name in ('Thôn Nà Khoang', 'Bản Pá Hu')
      """;

  @Test
  void everyPastMeetingHasMinutesAndAllButOneAreSigned() throws SQLException {
    assertThat(number("select count(*) " + MINUTES)).isGreaterThan(45);
    assertThat(number("select count(*) " + MINUTES + " and b.meeting is null")).isZero();
    assertThat(
            rows(
                "select c.short_name, b.stage "
                    + MINUTES
                    + " and b.stage <> 'ISSUED' and m.ended_at < now() - interval '2 days'"))
        .containsExactly("Bản Pá Hu ADOPTED");
  }

  @Test
  void minutesCountWhatTheRollCallCounted() throws SQLException {
    assertThat(
            number(
                """
                select count(*) from minutes b join roll_call r on r.meeting = b.meeting
                where (b.content -> 'presence' ->> 'body')::integer <> r.body
                  or (b.content -> 'presence' -> 'here' ->> 'official')::integer
                    + (b.content -> 'presence' -> 'here' ->> 'probationary')::integer
                    + (b.content -> 'presence' -> 'here' ->> 'others')::integer <> r.present
                  or b.adopted_body <> r.body
                  or b.adopted_at > (select m.ended_at from meeting m where m.id = b.meeting)
                """))
        .isZero();
  }

  @Test
  void eachOrdinaryMeetingSpokeScoredAndGaveTasksAndSomeTookLonger() throws SQLException {
    assertThat(
            number(
                "select count(*) "
                    + MINUTES
                    + """
                    and m.kind = 'ORDINARY' and (b.score is null
                      or (select count(*) from speech s where s.meeting = m.id) < 4
                      or (select count(*) from task t where t.assigned_in = m.id) < 2)
                    """))
        .isZero();
    assertThat(number("select count(*) from task where status = 'OPEN' and due_on < today() - 40"))
        .isZero();
  }

  @Test
  void aClerkWithoutAPostWritesDownWhatBecameOfTheTasks() throws SQLException {
    assertThat(
            number(
                """
                select count(*)
                from minutes b join meeting m on m.id = b.meeting,
                  jsonb_array_elements(b.content -> 'lastTasks') t
                where m.kind = 'ORDINARY' and t ->> 'status' in ('DONE', 'EXTENDED')
                  and not exists (select 1 from post p where p.member = m.clerk)
                """))
        .isPositive();
    assertThat(
            number(
                """
                select count(*) from minutes b, jsonb_array_elements(b.content -> 'lastTasks') t
                where t ->> 'status' = 'EXTENDED'
                """))
        .isPositive();
  }

  @Test
  void numbersOfACellCountUpWithTimeWithoutAGap() throws SQLException {
    assertThat(
            number(
                """
                select count(*) from (
                  select b.number, row_number() over (partition by m.cell order by m.starts_at) as place
                  from minutes b join meeting m on m.id = b.meeting where b.stage = 'ISSUED') n
                where n.number <> n.place
                """))
        .isZero();
  }

  @Test
  void toldAgainNothingIsAddedAndEveryFactIsSealed() throws SQLException {
    var before = number("select count(*) from fact");

    backstage.wait(() -> tellMinutes.tell(pastsAgain()));

    assertThat(number("select count(*) from fact")).isEqualTo(before);
    await().atMost(Duration.ofMinutes(1)).until(() -> number("select count(*) from unsealed") == 0);
    assertThat(number("select count(*) from sealed_fact")).isEqualTo(before);
  }

  private static List<Past> pastsAgain() {
    try {
      return pasts();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void anybodyCanCheckAnIssuedDocument() throws SQLException {
    var document =
        rows("select b.verify_code, b.fingerprint " + MINUTES + " and b.stage = 'ISSUED' limit 1")
            .getFirst()
            .split(" ", 2);

    given()
        .header("Accept", "text/html")
        .get("/check/" + document[0])
        .then()
        .statusCode(200)
        .body(containsString(document[1].split(" ")[0]));
  }

  @Test
  void theCommitteesTableSaysWhoWasLate() throws SQLException {
    var late =
        number(
            "select count(*) "
                + MINUTES
                + """
                  and m.kind = 'ORDINARY' and c.short_name = 'Bản Pá Hu'
                  and extract(year from m.month) = extract(year from today())
                  and m.ended_at < now() - interval '4 days'
                  and (b.sent_at is null or b.sent_at > m.ended_at + interval '4 days')
                """);
    var commune = text("select id::text from organisation where name = 'Đảng bộ xã Nậm Sáng'");
    var year = text("select extract(year from today())::text");

    var page =
        given()
            .cookies(SignIn.cookiesOf(Account.named("kiemtra")))
            .get("/oversight/" + commune + "/" + year)
            .then()
            .statusCode(200)
            .extract()
            .asString();

    assertThat(late).isGreaterThan(3);
    assertThat(page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
        .containsPattern("Bản Pá Hu.*? " + late + " ");
  }

  private static long number(String query) throws SQLException {
    return Long.parseLong(text(query));
  }

  private static String text(String query) throws SQLException {
    return rows(query).getFirst();
  }

  /// Each row as one line.
  private static List<String> rows(String query) throws SQLException {
    try (var database = SeedDatabase.superuser(FirstStart.DATABASE);
        var statement = database.owner().createStatement()) {
      statement.execute("set search_path to chibo, public");
      return database.rows(query).stream().map(row -> String.join(" ", row)).toList();
    }
  }
}
