package vn.chibo.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.MonthCycle.State;
import vn.chibo.meeting.MonthRecords.Called;
import vn.chibo.meeting.MonthRecords.Filing;
import vn.chibo.meeting.MonthRecords.Progress;
import vn.chibo.organisation.CellId;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.Rulebook;

/// The cycle of the month on both sides of each day (R37). The meeting is planned for 28/11/2026.
class R37MonthCycleTest {

  static final RuleSet RULES = new Rulebook().inForceOn(LocalDate.of(2026, 11, 1));
  static final CellId CELL = new CellId(new UUID(0, 1));
  static final MeetingId MEETING = new MeetingId(new UUID(0, 2));
  static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
  static final LocalDate MEETING_DAY = LocalDate.of(2026, 11, 28);
  static final LocalDate CALLED_ON = LocalDate.of(2026, 11, 20);

  @ParameterizedTest(name = "nothing done: {0} is {2} on {1}")
  @CsvSource({
    "COMMITTEE_MEETING, 2026-10-31, LATER",
    "COMMITTEE_MEETING, 2026-11-01, NOW",
    "COMMITTEE_MEETING, 2026-11-29, NOW",
    "COMMITTEE_MEETING, 2026-11-30, LATE",
    "NOTICE,            2026-11-27, NOW",
    "NOTICE,            2026-11-28, LATE",
    "PAPERS,            2026-11-29, LATER",
    "EXCUSES,           2026-11-29, LATER",
    "DUES,              2026-11-30, NOW",
    "DUES,              2026-12-01, LATE",
    "MEETING,           2026-11-01, NOW",
    "MEETING,           2026-11-30, NOW",
    "MEETING,           2026-12-01, LATE",
    "SENDING,           2026-11-30, LATER",
    "TASKS,             2026-11-30, LATER",
    "FOLLOW_UP,         2026-11-30, LATER",
  })
  void aMonthInWhichNothingIsPlanned(MonthStep step, LocalDate today, State state) {
    assertThat(state(records(null), today, step)).isEqualTo(state);
  }

  @ParameterizedTest(name = "a month that ended without a meeting: {0} is {1}")
  @CsvSource({
    "NOTICE,    NOT_NEEDED",
    "PAPERS,    NOT_NEEDED",
    "EXCUSES,   NOT_NEEDED",
    "MEETING,   LATE",
    "SENDING,   NOT_NEEDED",
    "TASKS,     NOT_NEEDED",
    "FOLLOW_UP, NOT_NEEDED",
  })
  void aMonthWithoutAMeetingIsOneFault(MonthStep step, State state) {
    assertThat(state(records(null), LocalDate.of(2026, 12, 1), step)).isEqualTo(state);
  }

  @ParameterizedTest(name = "called: {0} is {2} on {1}")
  @CsvSource({
    "COMMITTEE_MEETING, 2026-11-27, NOW",
    "COMMITTEE_MEETING, 2026-11-28, LATE",
    "NOTICE,            2026-11-25, NOW",
    "NOTICE,            2026-11-26, LATE",
    "PAPERS,            2026-11-27, NOW",
    "PAPERS,            2026-11-28, LATE",
    "EXCUSES,           2026-11-28, NOW",
    "EXCUSES,           2026-11-29, LATE",
    "DUES,              2026-11-28, NOW",
    "DUES,              2026-11-29, LATE",
    "MEETING,           2026-11-27, LATER",
    "MEETING,           2026-11-28, NOW",
    "MEETING,           2026-11-30, NOW",
    "MEETING,           2026-12-01, LATE",
  })
  void beforeTheMeeting(MonthStep step, LocalDate today, State state) {
    var called = records(called(Stage.CALLED)).with(new Progress(15, 18), new Progress(1, 2));

    assertThat(state(called, today, step)).isEqualTo(state);
  }

  @ParameterizedTest(name = "held: {0} is {2} on {1}")
  @CsvSource({
    "MEETING,   2026-11-28, DONE",
    "NOTICE,    2026-11-28, DONE",
    "EXCUSES,   2026-11-28, NOT_NEEDED",
    "SENDING,   2026-11-30, NOW",
    "SENDING,   2026-12-01, LATE",
    "TASKS,     2026-12-31, NOW",
    "TASKS,     2027-01-01, LATE",
    "FOLLOW_UP, 2026-12-08, NOW",
    "FOLLOW_UP, 2026-12-09, LATE",
  })
  void afterTheMeeting(MonthStep step, LocalDate today, State state) {
    assertThat(state(records(called(Stage.ENDED)), today, step)).isEqualTo(state);
  }

  @ParameterizedTest(name = "at {0} the month without a meeting is {1}")
  @CsvSource({
    "2026-11-30T16:59:59Z, NOW",
    "2026-11-30T17:00:00Z, LATE",
  })
  void theMonthEndsAtMidnightInVietNam(Instant now, State state) {
    assertThat(state(records(null), VietnamTime.dayOf(now), MonthStep.MEETING)).isEqualTo(state);
  }

  @Test
  void aMeetingThatRunsPastMidnightOfTheLastDayIsNotLate() {
    assertThat(state(records(called(Stage.OPEN)), LocalDate.of(2026, 12, 1), MonthStep.MEETING))
        .isEqualTo(State.NOW);
  }

  @Test
  void tasksAreReportedBeforeTheNextMeeting() {
    var next = records(called(Stage.ENDED)).nextOn(LocalDate.of(2026, 12, 20));

    assertThat(state(next, LocalDate.of(2026, 12, 20), MonthStep.TASKS)).isEqualTo(State.NOW);
    assertThat(state(next, LocalDate.of(2026, 12, 21), MonthStep.TASKS)).isEqualTo(State.LATE);
  }

  @Test
  void theTermIsThatOfThePartStillMissing() {
    var on = LocalDate.of(2026, 11, 29);
    var issued = records(called(Stage.ENDED)).filed(new Filing(on, on, null, null));
    var step = cycle(issued, on).step(MonthStep.SENDING);

    assertThat(step.state()).isEqualTo(State.NOW);
    assertThat(step.progress()).isEqualTo(new Progress(1, 3));
    assertThat(step.citation().rule()).isEqualTo("R9");
  }

  @Test
  void whatWasSentAfterItsDayIsDoneLate() {
    var late = LocalDate.of(2026, 12, 2);
    var sent = records(called(Stage.ENDED)).filed(new Filing(null, CALLED_ON, CALLED_ON, late));
    var step = cycle(sent, late).step(MonthStep.SENDING);

    assertThat(step.state()).isEqualTo(State.DONE);
    assertThat(step.wasLate()).isTrue();
  }

  @Test
  void whoHasNoFollowerIsNotAskedForHim() {
    var alone = records(called(Stage.ENDED)).withoutFollower();

    assertThat(state(alone, MEETING_DAY, MonthStep.FOLLOW_UP)).isEqualTo(State.NOT_NEEDED);
  }

  @Test
  void eachStepLeadsToThePageThatDoesIt() {
    var cycle = cycle(records(called(Stage.CALLED)), CALLED_ON);

    assertThat(cycle.steps())
        .extracting(MonthCycle.Step::path)
        .containsExactly(
            "/cells/" + CELL + "/meetings/new",
            "/meetings/" + MEETING + "/summons",
            "/meetings/" + MEETING + "/handbook",
            "/meetings/" + MEETING + "/answers",
            "/cells/" + CELL + "/dues/2026-11",
            "/meetings/" + MEETING,
            "/meetings/" + MEETING + "/minutes",
            "/cells/" + CELL + "/tasks",
            "/cells/" + CELL + "/month-ticks");
    assertThat(cycle(records(called(Stage.DRAFT)), CALLED_ON).step(MonthStep.NOTICE).path())
        .isEqualTo("/meetings/" + MEETING + "/check-plan");
  }

  @Test
  void theLateComesBeforeWhatCanBeDoneNow() {
    var open = cycle(records(called(Stage.CALLED)), MEETING_DAY).open();

    assertThat(open).extracting(MonthCycle.Step::state).startsWith(State.LATE).contains(State.NOW);
    assertThat(open).isSortedAccordingTo(java.util.Comparator.comparing(MonthCycle.Step::state));
  }

  @Test
  void everyOpenStepSaysWhoAsksForIt() {
    assertThat(cycle(records(called(Stage.CALLED)), MEETING_DAY).steps())
        .allSatisfy(step -> assertThat(step.citation().in(Locale.of("vi"))).isNotBlank());
  }

  private static Called called(Stage stage) {
    return new Called(MEETING, stage, MEETING_DAY, stage == Stage.DRAFT ? null : CALLED_ON);
  }

  private static State state(Scene scene, LocalDate today, MonthStep step) {
    return cycle(scene, today).step(step).state();
  }

  private static MonthCycle cycle(Scene scene, LocalDate today) {
    return MonthCycle.of(scene.records(), RULES, today);
  }

  @Test
  void R37_whatTheFollowerAskedIsOpenUntilEachOfItIsClosed() {
    var open = records(called(Stage.ENDED)).asked(1, 2);
    var closed = records(called(Stage.ENDED)).asked(2, 2);
    var today = LocalDate.of(2026, 11, 29);

    var step = cycle(open, today).step(MonthStep.FOLLOW_UP);

    assertThat(step.isOpen()).isTrue();
    assertThat(step.path()).isEqualTo("/cells/" + CELL + "/requests");
    assertThat(cycle(closed, today).step(MonthStep.FOLLOW_UP).state()).isEqualTo(State.DONE);
  }

  private static Scene records(@Nullable Called ordinary) {
    return new Scene(
        ordinary, Progress.NONE, Progress.NONE, Filing.NONE, null, true, Progress.NONE);
  }

  record Scene(
      @Nullable Called ordinary,
      Progress told,
      Progress excuses,
      Filing filing,
      @Nullable LocalDate next,
      boolean follower,
      Progress asked) {

    Scene with(Progress told, Progress excuses) {
      return new Scene(ordinary, told, excuses, filing, next, follower, asked);
    }

    Scene nextOn(LocalDate day) {
      return new Scene(ordinary, told, excuses, filing, day, follower, asked);
    }

    Scene filed(Filing filing) {
      return new Scene(ordinary, told, excuses, filing, next, follower, asked);
    }

    Scene asked(int closed, int all) {
      return new Scene(ordinary, told, excuses, filing, next, follower, new Progress(closed, all));
    }

    Scene withoutFollower() {
      return new Scene(ordinary, told, excuses, filing, next, false, asked);
    }

    MonthRecords records() {
      var dues = new Progress(0, 18);
      var tasks = new Progress(2, 3);
      return new MonthRecords(
          CELL, NOVEMBER, null, ordinary, told, excuses, dues, filing, tasks, next, follower, asked,
          null);
    }
  }
}
