package vn.chibo.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.meeting.Kind;
import vn.chibo.meeting.Stage;

/// Which quarter still lacks its thematic meeting (R7).
class R07QuarterTest {

  static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  @Test
  void fourQuartersFromTheOneOfToday() {
    assertThat(Quarter.from(NOVEMBER, List.of()))
        .extracting(quarter -> quarter.number() + "/" + quarter.first().getYear())
        .containsExactly("4/2026", "1/2027", "2/2027", "3/2027");
  }

  @Test
  void aThematicMeetingFillsItsQuarterOnly() {
    var held =
        R06YearAheadTest.entry(Kind.THEMATIC, LocalDate.of(2026, 10, 5), Stage.ENDED, "Chuyên đề");

    var quarters = Quarter.from(NOVEMBER, List.of(held));

    assertThat(quarters)
        .extracting(quarter -> quarter.lacks(1))
        .containsExactly(false, true, true, true);
  }

  @Test
  void aCombinedSittingFillsItTooAndACancelledOneDoesNot() {
    var combined =
        R06YearAheadTest.entry(Kind.ORDINARY, LocalDate.of(2026, 12, 28), Stage.DRAFT, "Chuyên đề");
    var cancelled =
        R06YearAheadTest.entry(
            Kind.THEMATIC, LocalDate.of(2027, 2, 5), Stage.CANCELLED, "Chuyên đề");

    var quarters = Quarter.from(NOVEMBER, List.of(combined, cancelled));

    assertThat(quarters).extracting(quarter -> quarter.lacks(1)).startsWith(false, true);
  }

  @Test
  void aDraftOfTheQuarterCanTakeATopic() {
    var draft = R06YearAheadTest.entry(Kind.ORDINARY, LocalDate.of(2027, 1, 28), Stage.DRAFT);
    var called = R06YearAheadTest.entry(Kind.ORDINARY, LocalDate.of(2026, 12, 28), Stage.CALLED);

    var quarters = Quarter.from(NOVEMBER, List.of(called, draft));

    assertThat(quarters.get(0).combinable()).isNull();
    assertThat(quarters.get(1).combinable()).isEqualTo(draft);
  }
}
