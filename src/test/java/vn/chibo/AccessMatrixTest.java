package vn.chibo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  private static final Map<String, AccessTable.Row> TABLE = AccessTable.pages();
  private static List<Caller.Heard> heard = List.of();

  @BeforeEach
  void everybodyOpensEverything() {
    evening.set();
    if (heard.isEmpty()) {
      var caller = new Caller();
      heard = caller.ask(calls(), caller::open);
    }
  }

  private static List<Caller.Call> calls() {
    return Endpoints.pages().stream()
        .flatMap(page -> Stream.of(Role.values()).map(role -> new Caller.Call(page, role)))
        .toList();
  }

  @Test
  void everyPageSaysForWhomItIs() {
    var pages = Endpoints.pages().stream().map(Endpoint::template).collect(toSet());

    assertThat(TABLE.keySet()).as("AccessTable").isEqualTo(pages);
  }

  @Test
  void whoHasNoBusinessThereIsSentAway() {
    var opened = heard.stream().filter(each -> row(each).who().contains(each.call().role()));
    assertThat(opened).as("pages that are for somebody").hasSizeGreaterThan(300);

    assertThat(heard)
        .filteredOn(each -> !row(each).who().contains(each.call().role()))
        .filteredOn(each -> !each.answer().refused())
        .extracting(AccessMatrixTest::told)
        .isEmpty();
  }

  @Test
  void whoHasBusinessThereIsLetIn() {
    assertThat(heard)
        .filteredOn(each -> row(each).who().contains(each.call().role()))
        .filteredOn(each -> !isAsTold(each))
        .extracting(AccessMatrixTest::told)
        .isEmpty();
  }

  /// An act that binds asks for a sign-in of its own.
  private static boolean isAsTold(Caller.Heard each) {
    var answer = each.answer();
    return row(each).answer() == 200
        ? answer.opened()
            || each.call().endpoint().template().startsWith("/ky/") && answer.leadsToTheSignIn()
        : answer.status() == row(each).answer();
  }

  /// The only page that fails on purpose shows how a failure looks.
  @Test
  void noPageFailsForAnybody() {
    assertThat(heard)
        .filteredOn(each -> each.answer().status() >= 500)
        .filteredOn(each -> !each.call().endpoint().template().equals("/problems/{slug}/now"))
        .extracting(AccessMatrixTest::told)
        .isEmpty();
  }

  @Test
  void nobodyReadsAWordThatIsNotForHim() {
    var leaks = new ArrayList<String>();
    for (var each : heard) {
      each.call().role().forbidden().stream()
          .filter(each.answer().text()::contains)
          .map(word -> each.call() + " reads " + word)
          .forEach(leaks::add);
    }
    assertThat(leaks).isEmpty();
  }

  /// The premise of the test before: a stream was read to its first event.
  @Test
  void theStreamOfTheBoardWasHeard() {
    assertThat(heard)
        .filteredOn(each -> each.call().endpoint().isStream() && each.answer().status() == 200)
        .hasSize(4)
        .allSatisfy(each -> assertThat(each.answer().text()).contains("event:board", "data:"));
  }

  /// What every answer tells the browser to refuse, and to forget (decision 13).
  @Test
  void everyPageTellsTheBrowserWhatToRefuse() {
    assertThat(heard)
        .filteredOn(each -> !each.answer().leadsToTheSignIn())
        .filteredOn(each -> !isGuarded(each))
        .extracting(each -> told(each) + " " + each.answer().headers().map())
        .isEmpty();
  }

  private static boolean isGuarded(Caller.Heard each) {
    var answer = each.answer();
    return answer.header("X-Content-Type-Options").equals("nosniff")
        && (isForEverybody(each) || answer.header("Cache-Control").contains("no-store"))
        && (!answer.isPage() || isPageGuarded(answer));
  }

  private static boolean isPageGuarded(Caller.Answer answer) {
    var policy = answer.header("Content-Security-Policy");
    return answer.header("Referrer-Policy").equals("same-origin")
        && policy.contains("default-src 'none'")
        && policy.contains("frame-ancestors 'none'")
        && policy.contains("base-uri 'none'")
        && !policy.contains("unsafe");
  }

  private static boolean isForEverybody(Caller.Heard each) {
    var template = each.call().endpoint().template();
    return template.startsWith("/assets/")
        || template.startsWith("/jitsi/asap")
        || template.equals("/sw.js");
  }

  private static AccessTable.Row row(Caller.Heard each) {
    return TABLE.getOrDefault(each.call().endpoint().template(), AccessTable.Row.NOBODY);
  }

  private static String told(Caller.Heard each) {
    return each.call() + ": " + each.answer().status();
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
