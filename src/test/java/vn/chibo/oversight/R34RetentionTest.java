package vn.chibo.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.audit.Seals;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Subject;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.rulebook.Rulebook;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.StoppedClock;

/// Everything that has a clock is forgotten on time and not a moment earlier (R34, decision 13).
/// The nights of this test lie before every other test's evenings.
@ChiboTest
class R34RetentionTest {

  /// Half past two at night in Viet Nam.
  static final Instant NIGHT = Instant.parse("2025-11-01T19:30:00Z");

  @Inject ForgetWhatIsDue forgetting;
  @Inject Rulebook rulebook;
  @Inject Seals seals;
  @Inject Database database;
  @Inject Backstage backstage;
  @Inject StoppedClock clock;

  @BeforeEach
  void itIsNight() {
    backstage.sql("delete from retention_run");
    clock.stopAt(NIGHT);
  }

  @AfterEach
  void theClockGoesOn() {
    clock.goOn();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsDueIsForgottenAndWhatIsNotIsKept(Kept kept) {
    var things = new KeptThings(backstage);
    var due = things.plant(kept, lastKept(kept).minus(step(kept)));
    var young = things.plant(kept, lastKept(kept));
    assertThat(things.isHeld(due)).isTrue();

    forget();

    assertThat(things.isHeld(due)).as("due").isFalse();
    assertThat(things.isHeld(young)).as("not yet due").isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void nobodyButTheJobForgetsAnything(Kept kept) {
    var things = new KeptThings(backstage);
    var due = things.plant(kept, lastKept(kept).minus(step(kept)));
    var subjects =
        List.of(
            Subject.person(Cast.LECH_SECRETARY),
            Subject.person(Cast.KIEN_INSPECTOR),
            Subject.operator("van-hanh"),
            Subject.link(Cast.LECH_SECRETARY),
            Subject.clerk(Cast.LECH_SECRETARY));

    for (var subject : subjects) {
      assertThat(backstage.as(subject, () -> call(kept))).isZero();
    }

    assertThat(things.isHeld(due)).isTrue();
    forget();
  }

  private Uni<Integer> call(Kept kept) {
    return database
        .list(
            Integer.class,
            "select %s(:before, 500)".formatted(kept.function()),
            Map.of("before", lastKept(kept)))
        .map(List::getFirst);
  }

  @Test
  void theNightIsToldOnceWithoutPersons() {
    new KeptThings(backstage).plant(Kept.EXCUSES, lastKept(Kept.EXCUSES).minusSeconds(1));

    var before = backstage.number("select coalesce(max(id), 0) from fact");

    forget();
    forget();

    var told = "from fact where kind = 'KEPT_LONG_ENOUGH' and id > " + before;
    assertThat(backstage.number("select count(*) " + told)).isEqualTo(1);
    assertThat(backstage.text("select body ->> 'day' " + told)).isEqualTo("2025-11-02");
    assertThat(backstage.text("select body ->> 'forgotten' " + told)).contains("\"EXCUSES\": 1");
    assertThat(backstage.text("select body::text " + told)).doesNotContain("lưng");
  }

  @Test
  void moreThanOneHandfulIsForgottenInOneNight() {
    backstage.sql(
        """
        insert into access_log (at, viewer, cell, what)
        select timestamptz '2020-01-01 00:00Z', '%s', '%s', 'REGISTER'
        from generate_series(1, %d)
        """
            .formatted(Cast.LECH_SECRETARY, Cast.BAN_LECH, 2 * ForgetWhatIsDue.AT_ONCE + 1));

    forget();

    assertThat(backstage.number("select count(*) from access_log where at < '2021-01-01'"))
        .isZero();
    assertThat(backstage.text("select counts ->> 'LOOKS' from retention_run"))
        .isEqualTo(String.valueOf(2 * ForgetWhatIsDue.AT_ONCE + 1));
  }

  @Test
  void aNightThatWasBrokenOffIsEndedLater() {
    backstage.sql(
        """
        insert into retention_run (day, begun_at, counts)
        values ('2025-10-31', '2025-10-30 19:30Z', '{"MAILS": 7}')
        """);

    forget();

    assertThat(backstage.number("select count(*) from retention_run where ended_at is null"))
        .isZero();
    assertThat(
            backstage.text("select counts ->> 'MAILS' from retention_run where day = '2025-10-31'"))
        .isEqualTo("7");
  }

  @Test
  void nothingIsForgottenBeforeTwoAtNight() {
    clock.stopAt(Instant.parse("2025-11-01T18:59:59Z"));

    forget();

    assertThat(backstage.number("select count(*) from retention_run")).isZero();
  }

  @Test
  void theSealHoldsAfterTheWordsAreForgotten() {
    new KeptThings(backstage).plant(Kept.WORDS, lastKept(Kept.WORDS).minusSeconds(1));
    forget();

    org.awaitility.Awaitility.await()
        .until(() -> backstage.number("select count(*) from unsealed") == 0);

    assertThat(backstage.wait(seals::verify)).isInstanceOf(Seals.Soundness.Sound.class);
  }

  @Test
  void theNoticeOnPrivacyNamesEveryClock() throws IOException {
    var page = Files.readString(Path.of("docs/privacy.md"));

    assertThat(Arrays.stream(Kept.values()).map(Kept::function)).allMatch(page::contains);
    assertThat(Arrays.stream(Kept.values()).map(kept -> "`" + kept.time().name() + "`"))
        .allMatch(page::contains);
  }

  /// The oldest instant whose row is still kept.
  private Instant lastKept(Kept kept) {
    return NIGHT.minus(rulebook.inForceOn(VietnamTime.dayOf(NIGHT)).value(kept.time()));
  }

  /// What is dated by the day is due a day later, everything else a second.
  private static Duration step(Kept kept) {
    return kept == Kept.CHANNELS ? Duration.ofDays(1) : Duration.ofSeconds(1);
  }

  private void forget() {
    backstage.wait(forgetting::forget);
  }
}
