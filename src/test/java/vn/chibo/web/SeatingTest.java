package vn.chibo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeatingTest {

  @Test
  void anEmptyCellHasAnEmptyTable() {
    assertThat(Seating.arrange(List.of())).isEmpty();
  }

  @Test
  void stateAndOrderAreKept() {
    assertThat(Seating.arrange(List.of("HALL", "ONLINE", "HALL")))
        .extracting(Seating.Place::state)
        .containsExactly("hall", "online", "hall");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 18, 20, 21, 50, 120, 300})
  void everyMemberHasASeatInsideThePictureAndOnNobodysLap(int members) {
    var places = Seating.arrange(Collections.nCopies(members, "hall"));

    assertThat(places).hasSize(members);
    assertThat(places)
        .allMatch(seat -> seat.x() - seat.r() >= 0 && seat.x() + seat.r() <= 400)
        .allMatch(seat -> seat.y() - seat.r() >= 0 && seat.y() + seat.r() <= 222);
    assertThat(nearest(places)).isGreaterThanOrEqualTo(1.4 * places.getFirst().r());
  }

  private static double nearest(List<Seating.Place> places) {
    double nearest = Double.MAX_VALUE;
    for (int i = 0; i < places.size(); i++) {
      for (int j = i + 1; j < places.size(); j++) {
        nearest = Math.min(nearest, distance(places.get(i), places.get(j)));
      }
    }
    return nearest;
  }

  private static double distance(Seating.Place a, Seating.Place b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }
}
