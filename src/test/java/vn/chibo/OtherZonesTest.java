package vn.chibo;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Subject;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.StoppedClock;

/// Machine and database stand in another zone, and it is midnight in Viet Nam: every page says the
/// same day, month and hour as at home (decision 14). A whole run in another zone: `bin/test
/// -Dtest.zone=America/Los_Angeles`.
@ChiboTest
class OtherZonesTest {

  static final String HOME = "Asia/Ho_Chi_Minh";

  /// A meeting in the first quarter of an hour of June in Viet Nam; elsewhere it is still May.
  static final UUID AFTER_MIDNIGHT = UUID.fromString("00000000-0000-2039-0000-00000000aaaa");

  @Inject PlantedEvening evening;
  @Inject Backstage backstage;
  @Inject Database database;
  @Inject StoppedClock clock;

  /// What tells how often somebody looked, or how long ago he signed in, has no second look alike.
  static final String CHANGING = ".*(stream|accesses|trail|sign-in|pdf|mine/held)|/ky/.*";

  /// A form brings the id of what it would make, new with each look.
  private static final Pattern NEW_ID = Pattern.compile("name=\"id\" value=\"[^\"]*\"");

  final TimeZone machine = TimeZone.getDefault();
  final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @BeforeEach
  void theEveningIsPlantedAndTheSecretaryIsThere() {
    evening.set();
    plantAfterMidnight();
    Role.SECRETARY.cookies();
    Role.INSPECTOR.cookies();
  }

  @AfterEach
  void everybodyIsAtHomeAgain() {
    clock.goOn();
    TimeZone.setDefault(machine);
    backstage.sql(SPEAK_FOR.formatted(""));
  }

  @ParameterizedTest
  @CsvSource({
    "2039-05-31T16:59:59Z, America/Los_Angeles, 2039-05-31",
    "2039-05-31T17:00:00Z, America/Los_Angeles, 2039-06-01",
    "2039-05-31T16:59:59Z, Asia/Tokyo,          2039-05-31",
    "2039-05-31T17:00:00Z, Asia/Tokyo,          2039-06-01",
  })
  void theDayOfTheDatabaseIsThatOfVietNam(Instant now, String zone, String day) {
    goTo(zone);
    clock.stopAt(now);

    var said =
        backstage.as(
            Subject.person(Cast.THANH_SECRETARY),
            () -> database.list(String.class, DAYS, Map.of("now", now)));

    assertThat(said).containsExactly(day + " " + day + " " + zone);
  }

  @ParameterizedTest
  @CsvSource({
    "2039-05-31T17:30:00Z, America/Los_Angeles",
    "2039-06-30T16:30:00Z, Asia/Tokyo",
    "2039-12-31T17:30:00Z, America/Los_Angeles",
    "2039-12-31T16:30:00Z, Pacific/Auckland",
  })
  void everyPageSaysTheSameAsAtHome(Instant now, String zone) {
    clock.stopAt(now);
    goTo(HOME);
    pages(); // Who looked is told on the cell's page; from here on everybody has looked.
    var atHome = pages();

    goTo(zone);
    var away = pages();

    assertThat(atHome.size()).as("pages that were compared").isGreaterThan(40);
    assertThat(away.keySet()).isEqualTo(atHome.keySet());
    assertThat(atHome.keySet())
        .filteredOn(address -> !Objects.equals(atHome.get(address), away.get(address)))
        .extracting(
            address -> address + ": " + difference(read(atHome, address), read(away, address)))
        .as("pages that say something else in " + zone)
        .isEmpty();
  }

  private static String read(Map<String, String> pages, String address) {
    return pages.getOrDefault(address, "");
  }

  private static String difference(String home, String away) {
    int at = Arrays.mismatch(home.toCharArray(), away.toCharArray());
    return at < 0 ? "" : away.substring(Math.max(0, at - 60), Math.min(away.length(), at + 60));
  }

  /// The premise of the test above: the day and hour are on the pages.
  @Test
  void aMeetingAfterMidnightIsOfTheNewMonth() {
    goTo("America/Los_Angeles");
    clock.stopAt(Instant.parse("2039-05-31T17:30:00Z"));

    var page = open("/meetings/" + AFTER_MIDNIGHT, Role.SECRETARY);

    assertThat(page).contains("0 giờ 15, ngày 01/06/2039").doesNotContain("31/05/2039");
  }

  private void goTo(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    backstage.sql(SPEAK_FOR.formatted(" || set_config('TimeZone', '" + zone + "', true)"));
  }

  /// What the secretary and the inspector read, without what tells how often they looked.
  private Map<String, String> pages() {
    var pages = new TreeMap<String, String>();
    AccessTable.pages()
        .forEach((template, row) -> {
          for (var role : List.of(Role.SECRETARY, Role.INSPECTOR)) {
            if (row.who().contains(role) && !template.matches(CHANGING)) {
              pages.put(role + " " + template, open(Endpoints.filled(template), role));
            }
          }
        });
    pages.put("after midnight", open("/meetings/" + AFTER_MIDNIGHT, Role.SECRETARY));
    return pages;
  }

  private String open(String path, Role role) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .header("Accept", "text/html,*/*;q=0.8")
            .header("Cookie", role.cookieHeader())
            .build();
    try {
      var page = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
      return NEW_ID.matcher(page).replaceAll("");
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void plantAfterMidnight() {
    backstage.sql(
        """
        insert into meeting (id, cell, kind, form, month, starts_at, planned_end, place, stage,
          rule_set, chair, contact, room_name, written_by, written_at, called_by, called_at)
        values ('%1$s', '%2$s', 'EXTRAORDINARY', 'IN_PERSON', '2039-06-01',
          '2039-05-31T17:15:00Z', '2039-05-31T18:15:00Z', 'Nhà văn hóa', 'CALLED', '208-qd-tw',
          '%3$s', '%3$s', replace('%1$s', '-', ''), '%3$s', now(), '%3$s', now())
        on conflict (id) do nothing
        """
            .formatted(AFTER_MIDNIGHT, Cast.NA_KHOANG, Cast.THANH_SECRETARY));
  }

  private static final String DAYS =
      """
      select today() || ' ' || vietnam_day(cast(:now as timestamptz)) || ' '
        || current_setting('TimeZone')
      """;

  /// The first statement of every transaction, which here also moves the database elsewhere.
  private static final String SPEAK_FOR =
      """
      create or replace function speak_for(subject text, today date) returns text
        language sql volatile as
      $$
        select set_config('chibo.subject', subject, true)
            || set_config('chibo.today', today::text, true)%s
      $$
      """;
}
