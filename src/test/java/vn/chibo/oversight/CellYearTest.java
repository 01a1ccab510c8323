package vn.chibo.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.meeting.Form;
import vn.chibo.meeting.Kind;
import vn.chibo.meeting.Stage;

/// R6, R7, R19, R36: what a cell's year looks like from above.
class CellYearTest {

  static final CellRow CELL =
      new CellRow(UUID.randomUUID(), "Thôn Nà Khoang", LocalDate.of(2026, 2, 10), null, 18);

  @Test
  void r36AMonthThatIsOverWithoutAMeetingIsMissing() {
    var year = year(List.of(held(4, Form.IN_PERSON, null)), "2026-05-31T16:59:59Z");

    assertThat(year.missingMonths()).containsExactly(3);
  }

  @Test
  void r36TheMonthIsOverAtMidnightInVietNam() {
    var year = year(List.of(held(4, Form.IN_PERSON, null)), "2026-05-31T17:00:00Z");

    assertThat(year.missingMonths()).containsExactly(3, 5);
  }

  @Test
  void theMonthInWhichACellWasFoundedIsNotMissed() {
    var year = year(List.of(), "2026-04-15T00:00:00Z");

    assertThat(year.missingMonths()).containsExactly(3);
  }

  @Test
  void aPlannedMeetingShowsItsDay() {
    var planned = session(5, Kind.ORDINARY, Form.HYBRID, Stage.CALLED, null);

    var mark = year(List.of(planned), "2026-05-10T00:00:00Z").months().get(4);

    assertThat(mark.state()).isEqualTo(MonthMark.State.PLANNED);
    assertThat(mark.sign()).isEqualTo("20");
  }

  @Test
  void aCalledMeetingThatNeverOpenedIsAMissingMonth() {
    var forgotten = session(4, Kind.ORDINARY, Form.IN_PERSON, Stage.CALLED, null);

    assertThat(year(List.of(forgotten), "2026-05-10T00:00:00Z").missingMonths()).contains(4);
  }

  @ParameterizedTest(name = "sent {0} hours after the end: late {1}")
  @CsvSource({"48, 0", "49, 1"})
  void r36MinutesAreLateAfterTheDays(int hours, int late) {
    var end = Instant.parse("2026-04-20T14:00:00Z");
    var session = held(4, Form.IN_PERSON, end.plus(Duration.ofHours(hours)));

    assertThat(year(List.of(session), "2026-06-01T00:00:00Z").lateMinutes()).isEqualTo(late);
  }

  @ParameterizedTest(name = "on {0} {1} thematic meetings are due")
  @CsvSource({
    "2026-03-31T16:59:59Z, 0",
    "2026-03-31T17:00:00Z, 1",
    "2026-12-31T17:00:00Z, 4",
    "2025-06-01T00:00:00Z, 0"
  })
  void r7AThematicMeetingIsDueWhenItsQuarterIsOver(String now, int due) {
    assertThat(year(List.of(), now).thematicDue()).isEqualTo(due);
  }

  @Test
  void r7TwoThematicMeetingsInOneQuarterAreOne() {
    var sessions =
        List.of(
            session(4, Kind.THEMATIC, Form.IN_PERSON, Stage.ENDED, null),
            session(5, Kind.THEMATIC, Form.IN_PERSON, Stage.ENDED, null));

    assertThat(year(sessions, "2026-07-01T00:00:00Z").thematicHeld()).isEqualTo(1);
  }

  @Test
  void r19AttendanceAddsUpOverTheYear() {
    var sessions = List.of(held(4, Form.IN_PERSON, null), held(5, Form.HYBRID, null));

    assertThat(year(sessions, "2026-06-01T00:00:00Z").attendance().fraction()).isEqualTo("30/34");
  }

  private static CellYear year(List<SessionRow> sessions, String now) {
    return CellYear.of(CELL, sessions, new CellYear.Asked(2026, Instant.parse(now), 2, 1));
  }

  private static SessionRow held(int month, Form form, @Nullable Instant sentAt) {
    return session(month, Kind.ORDINARY, form, Stage.ENDED, sentAt);
  }

  private static SessionRow session(
      int month, Kind kind, Form form, Stage stage, @Nullable Instant sentAt) {
    var starts = Instant.parse("2026-%02d-20T12:30:00Z".formatted(month));
    var ended =
        stage == Stage.ENDED ? Instant.parse("2026-%02d-20T14:00:00Z".formatted(month)) : null;
    return new SessionRow(
        UUID.randomUUID(),
        CELL.id(),
        kind,
        false,
        form,
        LocalDate.of(2026, month, 1),
        starts,
        stage,
        ended,
        false,
        sentAt,
        17,
        15);
  }
}
