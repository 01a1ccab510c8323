package vn.chibo.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.StoppedClock;

@ChiboTest
class DatabaseTest {

  @Inject Database database;
  @Inject Backstage backstage;
  @Inject StoppedClock clock;

  record Everything(
      Instant at,
      LocalDate day,
      UUID id,
      long big,
      int small,
      boolean yes,
      byte[] bytes,
      Subject.Kind kind,
      @Nullable Instant never,
      Optional<String> maybe) {}

  @AfterEach
  void letTimeGoOn() {
    clock.goOn();
  }

  @Test
  void columnsFillARecordInOrder() {
    var row =
        backstage.as(
            Subject.job("test"),
            () ->
                database.find(
                    Everything.class,
                    """
                    select cast('2026-11-28T12:30:00Z' as timestamptz), cast('2026-11-28' as date),
                      cast(:id as uuid), 7::bigint, 8, true, '\\x0102'::bytea, 'PERSON',
                      cast(null as timestamptz), 'x'
                    """,
                    Map.of("id", Cast.NA_KHOANG)));

    assertThat(row)
        .usingRecursiveComparison()
        .isEqualTo(
            new Everything(
                Instant.parse("2026-11-28T12:30:00Z"),
                LocalDate.of(2026, 11, 28),
                Cast.NA_KHOANG,
                7,
                8,
                true,
                new byte[] {1, 2},
                Subject.Kind.PERSON,
                null,
                Optional.of("x")));
  }

  @Test
  void aNullMayBeAskedWith() {
    var values = new HashMap<String, @Nullable Object>();
    values.put("nothing", null);

    var found =
        backstage.as(
            Subject.job("test"),
            () -> database.find(Boolean.class, "select cast(:nothing as uuid) is null", values));

    assertThat(found).isTrue();
  }

  @Test
  void theSubjectsDayIsThatOfOurClockInVietNam() {
    clock.stopAt(Instant.parse("2026-12-31T17:00:00Z"));

    var today =
        backstage.as(
            Subject.job("test"), () -> database.find(LocalDate.class, "select today()", Map.of()));

    assertThat(today).isEqualTo(LocalDate.of(2027, 1, 1));
  }

  @Test
  void whoIsNobodyFindsNoRow() {
    assertThat(backstage.number("select count(*) from member")).isPositive();

    var seen =
        backstage.as(
            Subject.person(new UUID(0, 0xdead)),
            () -> database.list(UUID.class, "select id from member", Map.of()));

    assertThat(seen).isEmpty();
  }

  @Test
  void theSecretaryFindsHisCellAndNotTheNeighbours() {
    var seen =
        backstage.as(
            Subject.person(Cast.THANH_SECRETARY),
            () -> database.list(UUID.class, "select member from standing", Map.of()));

    assertThat(seen)
        .contains(Cast.QUYET_AWAY, Cast.UONG_EXEMPT)
        .doesNotContain(Cast.LECH_SECRETARY, Cast.NEIGHBOUR_SECRETARY);
  }

  @Test
  void aSubjectEndsWithItsTransaction() {
    backstage.as(Subject.person(Cast.THANH_SECRETARY), () -> database.run(TOUCH, Map.of()));

    var left =
        backstage.as(
            Subject.job("test"),
            () -> database.find(String.class, "select subject_kind()", Map.of()));

    assertThat(left).isEqualTo("job");
  }

  @Test
  void twoRowsWhereOneWasAskedAreABug() {
    assertThatThrownBy(() ->
            backstage.as(
                Subject.job("test"),
                () -> database.find(Integer.class, "values (1), (2)", Map.of())))
        .hasMessageContaining("one row was asked for");
  }

  private static final String TOUCH =
      "update member set phone = phone where id = '00000000-0000-0000-0000-000000000111'";
}
