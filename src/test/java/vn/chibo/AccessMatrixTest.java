package vn.chibo;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Subject;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;

/// Everybody tries every door of the planted evening, and every table behind it (decision 4). Who
/// has no business there is sent away, and nobody reads a word that is not for him.
@ChiboTest
class AccessMatrixTest {

  @Inject PlantedEvening evening;
  @Inject Backstage backstage;
  @Inject Database database;

  final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final Set<Integer> SENT_AWAY = Set.of(302, 303, 400, 401, 403, 404, 409, 410);

  /// One opened address: what came back, if it ends by itself.
  private record Opened(int status, String text) {}

  @BeforeEach
  void theEveningIsPlanted() {
    evening.set();
  }

  @Test
  void everyPageSaysForWhomItIs() {
    var unknown = new TreeSet<>(Endpoints.all());
    unknown.removeAll(AccessTable.read().keySet());

    assertThat(unknown).as("add these to AccessTable").isEmpty();
  }

  @Test
  void whoHasNoBusinessThereIsSentAway() {
    var table = AccessTable.read();
    var leaks = new ArrayList<String>();
    int opened = 0;
    for (var template : Endpoints.all()) {
      for (var role : Role.values()) {
        var answer = open(template, role);
        var allowed = table.getOrDefault(template, Set.of()).contains(role);
        opened += answer.status() == 200 ? 1 : 0;
        check(template, role, allowed, answer).forEach(leaks::add);
      }
    }
    assertThat(opened).as("pages that opened for somebody").isGreaterThan(100);
    assertThat(leaks).isEmpty();
  }

  private static List<String> check(String template, Role role, boolean allowed, Opened answer) {
    var found = new ArrayList<String>();
    var who = role + " at " + template + ": ";
    if (!allowed && !SENT_AWAY.contains(answer.status())) {
      found.add(who + (answer.status() == 200 ? "opened" : answer.status()));
    }
    role.forbidden().stream()
        .filter(answer.text()::contains)
        .map(word -> who + "reads " + word)
        .forEach(found::add);
    return found;
  }

  private Opened open(String template, Role role) {
    var address = URI.create("http://localhost:" + RestAssured.port + Endpoints.filled(template));
    var request =
        HttpRequest.newBuilder(address)
            .timeout(Duration.ofSeconds(60))
            .header("Accept", "text/html,*/*;q=0.8");
    var cookies = role.cookieHeader();
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookies);
    }
    try {
      var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      try (var body = answer.body()) {
        var endless = template.endsWith("/stream") && answer.statusCode() == 200;
        var text = endless ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
        return new Opened(answer.statusCode(), withoutTheAddress(text, template));
      }
    } catch (IOException e) {
      throw new IllegalStateException(role + " at " + template, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// A page may name the address that was asked for: who asks knows it.
  private static String withoutTheAddress(String text, String template) {
    return text.replace(Endpoints.filled(template), "");
  }

  /// Nobody from elsewhere sees one row of the evening in any table, whatever a page forgets.
  @Test
  void noTableGivesARowAway() {
    var strangers =
        List.of(
            Subject.person(Cast.NEIGHBOUR_SECRETARY),
            Subject.person(Cast.STRANGER_INSPECTOR),
            Subject.person(Cast.LECH_SECRETARY),
            Subject.link(PlantedEvening.FOREIGN_SUMMONS),
            Subject.site(PlantedEvening.FOREIGN_SITE),
            Subject.clerk(PlantedEvening.FOREIGN_MEETING),
            Subject.room(PlantedEvening.FOREIGN_MEETING));
    var leaks = new ArrayList<String>();
    for (var table : tables()) {
      for (var stranger : strangers) {
        if (rows(table, stranger).stream().anyMatch(AccessMatrixTest::isOfTheEvening)) {
          leaks.add(stranger.asSetting() + " reads " + table.name());
        }
      }
    }
    assertThat(leaks).isEmpty();
  }

  /// The premise of the test before: the secretary of the cell does see what was planted.
  @Test
  void theOwnSecretarySeesThePlantedRows() {
    var seen =
        tables().stream()
            .filter(table ->
                rows(table, Subject.person(Cast.THANH_SECRETARY)).stream()
                    .anyMatch(AccessMatrixTest::isOfTheEvening))
            .map(Table::name)
            .toList();

    assertThat(seen)
        .contains("answer", "evidence", "meeting", "minutes", "motion", "outbox", "personal_link")
        .contains("reserved_opinion", "roll_line", "site", "speech", "summons", "task")
        .doesNotContain("room_key", "example_account");
  }

  /// Who oversees the cell reads no minutes, speeches, opinions and reasons that were not sent.
  @Test
  void theCommitteeReadsNoOpinionsAndReasons() {
    for (var name : List.of("answer", "speech", "minutes", "reserved_opinion", "outbox")) {
      var table = tables().stream().filter(each -> each.name().equals(name)).findFirst();
      assertThat(rows(table.orElseThrow(), Subject.person(Cast.KIEN_INSPECTOR)))
          .as(name)
          .noneMatch(AccessMatrixTest::isOfTheEvening);
    }
  }

  private static boolean isOfTheEvening(String row) {
    return row.contains(PlantedEvening.ID_MARK)
        || row.contains(PlantedEvening.PLANTED)
        || row.contains("Lường Văn Quyết");
  }

  /// A table of ours and the columns that the application may read.
  public record Table(String name, String columns) {}

  private List<Table> tables() {
    return backstage.as(Subject.job("test"), () -> database.list(Table.class, TABLES, Map.of()));
  }

  private List<String> rows(Table table, Subject subject) {
    var query = "select row(%s)::text from %s limit 20000".formatted(table.columns(), table.name());
    return backstage.as(subject, () -> texts(query));
  }

  private Uni<List<String>> texts(String query) {
    return database.list(String.class, query, Map.of());
  }

  private static final String TABLES =
      """
      select c.relname::text, string_agg(quote_ident(a.attname), ', ' order by a.attnum)
      from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = cast('chibo' as regnamespace) and c.relkind in ('r', 'v')
        and a.attnum > 0 and not a.attisdropped
        and has_column_privilege(current_user, c.oid, a.attnum, 'select')
      group by c.relname
      order by c.relname
      """;
}
