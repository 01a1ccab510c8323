package vn.chibo.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R3 on both sides of each of its figures: 3, 9, 7 and 30.
class R03CellShapeTest {

  static final CellShape.Sizes SIZES = new CellShape.Sizes(3, 9, 7, 30);

  @ParameterizedTest(name = "{0} official of {1}, {2} lead of whom {3} are seats, {4} groups: {5}")
  @CsvSource({
    " 2,  2, 1, 0, 0, TOO_FEW_OFFICIAL",
    " 2,  5, 1, 0, 0, TOO_FEW_OFFICIAL",
    " 3,  3, 1, 0, 0, ''",
    " 8,  8, 2, 0, 0, ''",
    " 8,  8, 3, 1, 0, COMMITTEE_TOO_EARLY",
    " 8, 12, 3, 1, 0, COMMITTEE_TOO_EARLY",
    " 9,  9, 3, 1, 0, ''",
    " 9,  9, 2, 0, 0, COMMITTEE_MISSING",
    "20, 20, 7, 5, 0, ''",
    "20, 20, 8, 6, 0, COMMITTEE_TOO_LARGE",
    "29, 29, 5, 3, 0, ''",
    "29, 30, 5, 3, 0, GROUPS_MISSING",
    "30, 30, 5, 3, 0, GROUPS_MISSING",
    "30, 30, 5, 3, 1, ''",
    " 0,  0, 8, 6, 0, 'TOO_FEW_OFFICIAL,COMMITTEE_TOO_EARLY,COMMITTEE_TOO_LARGE'",
  })
  void eachFigureIsHeldToBothSides(
      int official, int members, int committee, int seats, int groups, String found) {
    var shape = new CellShape(official, members, committee, seats, groups);

    assertThat(shape.concerns(SIZES))
        .extracting(Enum::name)
        .containsExactly(found.isEmpty() ? new String[0] : found.split(","));
  }
}
