package vn.chibo;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;

/// Everybody tries every act of the planted evening that is not his. It is refused, and nothing in
/// any table is another than before (decision 4). The same acts in the right hands, but sent by a
/// page of another site, are refused too.
@ChiboTest
class ActMatrixTest {

  private static final Map<String, String> OURS = Map.of("Sec-Fetch-Site", "same-origin");

  /// Tables in which jobs of the service write at any time.
  private static final Set<String> OF_JOBS =
      Set.of("seal", "sealed_fact", "flyway_schema_history", "room_key");

  private static final Map<String, AccessTable.Row> TABLE = AccessTable.acts();

  @Inject PlantedEvening evening;
  @Inject Backstage backstage;

  final Caller caller = new Caller();

  @BeforeEach
  void theEveningIsPlanted() {
    evening.set();
  }

  @Test
  void everyActSaysForWhomItIs() {
    var acts = Endpoints.acts().stream().map(Endpoint::template).collect(toSet());

    assertThat(TABLE.keySet()).as("AccessTable").isEqualTo(acts);
  }

  @Test
  void anEmptyFormInForeignHandsIsRefused() {
    isRefused(Map.of());
  }

  @Test
  void aFilledFormInForeignHandsIsRefused() {
    isRefused(FILLED);
  }

  private void isRefused(Map<String, String> fields) {
    Stream.of(Role.values()).forEach(Role::cookieHeader);
    var before = content();

    var heard = caller.ask(calls(), call -> caller.act(call, fields, OURS));

    assertThat(heard).as("acts in foreign hands").hasSizeGreaterThan(800);
    assertThat(heard)
        .filteredOn(each -> !isNo(each.answer()))
        .extracting(each -> each.call() + ": " + each.answer().status())
        .isEmpty();
    assertThat(content()).isEqualTo(before);
  }

  /// Refused for who he is; or for what cannot be understood, whoever sends it: with a sentence,
  /// and never with the form of somebody else.
  private static boolean isNo(Caller.Answer answer) {
    return answer.refused()
        || Set.of(400, 415, 422).contains(answer.status())
            && !answer.text().contains("<form")
            && !answer.text().contains(PlantedEvening.PLANTED)
            && !answer.text().contains(PlantedEvening.ID_MARK);
  }

  private static List<Caller.Call> calls() {
    return Endpoints.acts().stream()
        .flatMap(act ->
            Stream.of(Role.values())
                .filter(role ->
                    !TABLE
                        .getOrDefault(act.template(), AccessTable.Row.NOBODY)
                        .who()
                        .contains(role))
                .map(role -> new Caller.Call(act, role)))
        .toList();
  }

  @Test
  void aPageOfAnotherSiteActsForNobody() {
    var before = content();
    var calls =
        Endpoints.acts().stream()
            .filter(act -> !act.isForMachines())
            .map(act -> new Caller.Call(act, inTheRightHands(act)))
            .toList();
    for (var origin :
        List.of(
            Map.of("Sec-Fetch-Site", "cross-site"),
            Map.of("Sec-Fetch-Site", "same-site"),
            Map.of("Origin", "https://elsewhere.example.vn"),
            Map.<String, String>of())) {
      var heard = caller.ask(calls, call -> caller.act(call, FILLED, origin));

      assertThat(heard)
          .filteredOn(each -> each.answer().status() != 403)
          .filteredOn(each -> !each.answer().leadsToTheSignIn())
          .extracting(each -> each.call() + ": " + each.answer().status())
          .as(origin.toString())
          .isEmpty();
    }
    assertThat(content()).isEqualTo(before);
  }

  private static Role inTheRightHands(Endpoint act) {
    return TABLE.getOrDefault(act.template(), AccessTable.Row.NOBODY).who().stream()
        .filter(role -> role != Role.ANONYMOUS)
        .findFirst()
        .orElse(Role.SECRETARY);
  }

  /// Every row of every table, as one number a table; who looked may be added, for looking is no
  /// act.
  private String content() {
    var tables =
        backstage.text(
            """
            select string_agg(c.relname, ',' order by c.relname) from pg_class c
            where c.relnamespace = cast('chibo' as regnamespace) and c.relkind = 'r'
            """);
    return Stream.of(tables.split(","))
        .filter(table -> !OF_JOBS.contains(table))
        .map(table -> table + " " + backstage.text(CONTENT.formatted(table)))
        .collect(joining("\n"));
  }

  private static final String CONTENT =
      "select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) from %s t";

  /// Enough for most forms to be understood, so that what refuses is who sends it.
  private static final Map<String, String> FILLED =
      Map.ofEntries(
          Map.entry("id", "00000000-0000-0000-0000-00000000f111"),
          Map.entry("title", "Việc chung"),
          Map.entry("text", "Việc chung"),
          Map.entry("gist", "Việc chung"),
          Map.entry("reason", "Việc chung"),
          Map.entry("result", "Việc chung"),
          Map.entry("name", "Nhà văn hóa"),
          Map.entry("place", "HALL"),
          Map.entry("kind", "RESOLUTION"),
          Map.entry("mark", "HERE"),
          Map.entry("choice", "FOR"),
          Map.entry("reply", "COMING"),
          Map.entry("decision", "CONFIRMED"),
          Map.entry("version", "0"),
          Map.entry("closing", "2"),
          Map.entry("heads", "1"),
          Map.entry("inFavour", "1"),
          Map.entry("against", "0"),
          Map.entry("abstaining", "0"),
          Map.entry("day", "1"),
          Map.entry("month", "7"),
          Map.entry("year", "2039"),
          Map.entry("email", "other@example.vn"),
          Map.entry("consent", "yes"),
          Map.entry("owner", Cast.LU_OFFICIAL.toString()),
          Map.entry("speaker", Cast.LU_OFFICIAL.toString()),
          Map.entry("clerk", Cast.LU_OFFICIAL.toString()),
          Map.entry("keeper", Cast.LU_OFFICIAL.toString()),
          Map.entry("member", Cast.LU_OFFICIAL.toString()));
}
