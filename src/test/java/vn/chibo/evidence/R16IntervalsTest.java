package vn.chibo.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R16: what sightings of one person add up to. Times are written as seconds after the start.
class R16IntervalsTest {

  static final Instant START = Instant.parse("2026-11-20T12:00:00Z");

  @ParameterizedTest(name = "{0} unite to {1}")
  @CsvSource({
    "0-10,              0-10,       10",
    "0-10 10-20,        0-20,       20",
    "0-10 11-20,        0-10 11-20, 19",
    "11-20 0-10,        0-10 11-20, 19",
    "0-60 10-20,        0-60,       60",
    "0-10 5-20 15-30,   0-30,       30",
    "0-10 0-10,         0-10,       10",
    "5-5 5-5,           5-5,        0",
    "0-10 20-30 5-25,   0-30,       30",
  })
  void twoDevicesAndReconnectsAreOnePerson(String sightings, String united, long total) {
    var intervals = intervals(sightings);

    assertThat(written(intervals)).isEqualTo(united);
    assertThat(intervals.total()).isEqualTo(Duration.ofSeconds(total));
  }

  @ParameterizedTest(name = "{0} with gaps up to {1} s merged: {2}")
  @CsvSource({
    "0-10 20-30,       10, 0-30",
    "0-10 21-30,       10, 0-10 21-30",
    "0-10 20-30 40-50, 10, 0-50",
    "0-10 20-30,        0, 0-10 20-30",
  })
  void aDroppedConnectionIsNotAnAbsence(String sightings, long gap, String merged) {
    assertThat(written(intervals(sightings).mergingGapsUpTo(Duration.ofSeconds(gap))))
        .isEqualTo(merged);
  }

  @ParameterizedTest(name = "{0} within 10-20: {1}")
  @CsvSource({
    "0-30,        10-20",
    "0-12 18-30,  10-12 18-20",
    "12-15,       12-15",
    "0-9 21-30,   ''",
    "0-10,        10-10",
  })
  void onlyTheTimeOfTheMeetingCounts(String sightings, String clipped) {
    assertThat(written(intervals(sightings).within(interval("10-20")))).isEqualTo(clipped);
  }

  @Test
  void firstAndLastAreTheEndsOfAllSightings() {
    var intervals = intervals("20-30 0-10");

    assertThat(intervals.first()).contains(START);
    assertThat(intervals.last()).contains(START.plusSeconds(30));
    assertThat(Intervals.NONE.first()).isEmpty();
    assertThat(Intervals.NONE.last()).isEmpty();
    assertThat(written(intervals.and(intervals("10-20")))).isEqualTo("0-30");
  }

  @Test
  void aMissingLeaveEndsAtTheLastSignOfLife() {
    var sighting = new Sighting(START, null, START.plusSeconds(50));

    assertThat(sighting.interval()).isEqualTo(interval("0-50"));
    assertThat(sighting.endIsInferred()).isTrue();
  }

  @Test
  void aLeaveEventOutweighsTheLastSignOfLife() {
    var sighting = new Sighting(START, START.plusSeconds(40), START.plusSeconds(50));

    assertThat(sighting.interval()).isEqualTo(interval("0-40"));
    assertThat(sighting.endIsInferred()).isFalse();
  }

  @Test
  void withoutAnyEndOrWithOneBeforeTheJoinItIsAMoment() {
    assertThat(new Sighting(START, null, null).interval()).isEqualTo(interval("0-0"));
    assertThat(new Sighting(START, START.minusSeconds(1), null).interval())
        .isEqualTo(interval("0-0"));
  }

  @Test
  void noIntervalEndsBeforeItBegins() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(START, START.minusNanos(1)));
  }

  private static Intervals intervals(String written) {
    return Intervals.of(Arrays.stream(written.split(" ")).map(R16IntervalsTest::interval).toList());
  }

  private static Interval interval(String written) {
    var ends = List.of(written.split("-"));
    return new Interval(
        START.plusSeconds(Long.parseLong(ends.get(0))),
        START.plusSeconds(Long.parseLong(ends.get(1))));
  }

  private static String written(Intervals intervals) {
    return intervals.parts().stream()
        .map(part -> seconds(part.from()) + "-" + seconds(part.until()))
        .collect(Collectors.joining(" "));
  }

  private static long seconds(Instant at) {
    return Duration.between(START, at).toSeconds();
  }
}
