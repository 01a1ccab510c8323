package vn.chibo.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.quorum.Standing;

/// How one standing is laid over those that are there. Rows are written `CELL KIND from until; …`,
/// months of 2083 as numbers, the first day of each.
class R04TimelineTest {

  static final UUID A = new UUID(0, 0xa);
  static final UUID B = new UUID(0, 0xb);
  static final LocalDate TODAY = month(6);

  @ParameterizedTest(name = "{0} + {1} = {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        // what an act covers gives way
        "A PROBATIONARY 1 -                    | A OFFICIAL 5 -     | A PROBATIONARY 1 5; A OFFICIAL 5 -",
        "A OFFICIAL 1 -                        | A EXEMPT 5 -       | A OFFICIAL 1 5; A EXEMPT 5 -",
        "A OFFICIAL 1 -                        | A STRUCK_OFF 5 -   | A OFFICIAL 1 5; A STRUCK_OFF 5 -",
        "A OFFICIAL 1 -                        | A TRANSFERRING 7 - | A OFFICIAL 1 7; A TRANSFERRING 7 -",
        // what ends by itself leads back to the standing before
        "A OFFICIAL 1 -                        | A EXEMPT 5 9       | A OFFICIAL 1 5; A EXEMPT 5 9; A OFFICIAL 9 -",
        "A PROBATIONARY 1 -                    | A SUSPENDED 7 9    | A PROBATIONARY 1 7; A SUSPENDED 7 9; A PROBATIONARY 9 -",
        "A OFFICIAL 1 2; A EXEMPT 2 -          | A SUSPENDED 5 9    | A OFFICIAL 1 2; A EXEMPT 2 5; A SUSPENDED 5 9; A EXEMPT 9 -",
        // an end that comes later, and one that comes earlier
        "A OFFICIAL 1 5; A EXEMPT 5 9; A OFFICIAL 9 - | A EXEMPT 7 11 | A OFFICIAL 1 5; A EXEMPT 5 7; A EXEMPT 7 11; A OFFICIAL 11 -",
        "A OFFICIAL 1 5; A EXEMPT 5 9; A OFFICIAL 9 - | A OFFICIAL 7 - | A OFFICIAL 1 5; A EXEMPT 5 7; A OFFICIAL 7 -",
        // a suspension in the midst of an exemption
        "A OFFICIAL 1 2; A EXEMPT 2 11; A OFFICIAL 11 - | A SUSPENDED 7 9 | A OFFICIAL 1 2; A EXEMPT 2 7; A SUSPENDED 7 9; A EXEMPT 9 11; A OFFICIAL 11 -",
        // a guest's place ends when he is no longer away
        "A OFFICIAL 1 2; A TEMP_OUT 2 11; B TEMP_IN 2 11; A OFFICIAL 11 - | A OFFICIAL 7 - | A OFFICIAL 1 2; A TEMP_OUT 2 7; B TEMP_IN 2 7; A OFFICIAL 7 -",
        "A OFFICIAL 1 2; A TEMP_OUT 2 11; B TEMP_IN 2 11; A OFFICIAL 11 - | A SUSPENDED 7 9 | A OFFICIAL 1 2; A TEMP_OUT 2 7; B TEMP_IN 2 7; A SUSPENDED 7 9; A OFFICIAL 9 11; A OFFICIAL 11 -",
        "A OFFICIAL 1 8; A TEMP_OUT 8 11; B TEMP_IN 8 11; A OFFICIAL 11 - | A DECEASED 5 - | A OFFICIAL 1 5; A DECEASED 5 -",
        // received in the other cell
        "A OFFICIAL 1 4; A TRANSFERRING 4 -    | B OFFICIAL 5 -     | A OFFICIAL 1 4; A TRANSFERRING 4 5; B OFFICIAL 5 -",
        // he left once and is in again: the old end stays
        "A OFFICIAL 1 2; A LEFT 2 -; A PROBATIONARY 3 - | A OFFICIAL 5 - | A OFFICIAL 1 2; A LEFT 2 -; A PROBATIONARY 3 5; A OFFICIAL 5 -",
        // a file brought in an end without what follows
        "A OFFICIAL 1 2; A EXEMPT 2 8          | A EXEMPT 7 9       | A OFFICIAL 1 2; A EXEMPT 2 7; A EXEMPT 7 9; A OFFICIAL 9 -",
      })
  void whatItCoversGivesWayAndNoDayIsLeftOpen(String rows, String wish, String expected) {
    var spells = spells(rows);

    var plan = (Planning.Plan) new Timeline(spells, TODAY).lay(wish(wish, spells));

    var after = carriedOut(spells, plan);
    assertThat(written(after)).isEqualTo(expected);
    leavesNoDayOpen(after);
  }

  @Test
  void whoIsAttachedIsAGuestElsewhereForTheSameTime() {
    var spells = spells("A OFFICIAL 1 -");
    var wish = new Timeline.Wish(A, A, Standing.TEMP_OUT, month(7), month(9), B);

    var plan = (Planning.Plan) new Timeline(spells, TODAY).lay(wish);

    assertThat(written(carriedOut(spells, plan)))
        .isEqualTo("A OFFICIAL 1 7; A TEMP_OUT 7 9; B TEMP_IN 7 9; A OFFICIAL 9 -");
  }

  @ParameterizedTest(name = "{0} + {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A OFFICIAL 3 -                                | A EXEMPT 2 -   | NOT_HERE",
        "B OFFICIAL 1 -                                | A EXEMPT 2 -   | NOT_HERE",
        "A OFFICIAL 1 2; A EXPELLED 2 -                | A OFFICIAL 5 - | NOT_HERE",
        "A OFFICIAL 1 -                                | A EXEMPT 1 -   | SAME_DAY",
        "A OFFICIAL 1 5; A EXEMPT 5 -                  | A SUSPENDED 4 - | OVERTAKEN",
        "A OFFICIAL 1 5; A TEMP_OUT 5 9; B TEMP_IN 5 9; A OFFICIAL 9 - | A DECEASED 5 - | SAME_DAY",
      })
  void whatHasBegunIsNotWrittenOver(String rows, String wish, Planning.Reason reason) {
    var spells = spells(rows);

    assertThat(new Timeline(spells, TODAY).lay(wish(wish, List.of())))
        .isEqualTo(new Planning.No(reason));
  }

  @ParameterizedTest(name = "{0} + {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A PROBATIONARY 1 5; A OFFICIAL 5 -           | A OFFICIAL 5 -",
        "A OFFICIAL 1 5; A EXEMPT 5 9; A OFFICIAL 9 - | A EXEMPT 5 9",
        "A OFFICIAL 1 5; A TRANSFERRING 5 6; B OFFICIAL 6 - | B OFFICIAL 6 -",
      })
  void theSecondTimeItStandsThereAlready(String rows, String wish) {
    var spells = spells(rows);

    assertThat(new Timeline(spells, TODAY).lay(wish(wish, List.of())))
        .isEqualTo(new Planning.Already());
  }

  private static Timeline.Wish wish(String text, List<Spell> spells) {
    var asked = spell(text);
    var here =
        spells.stream()
            .filter(spell -> spell.isHome() && spell.holdsOn(asked.from()))
            .reduce((earlier, later) -> later)
            .map(Spell::cell)
            .orElse(A);
    return new Timeline.Wish(here, asked.cell(), asked.kind(), asked.from(), asked.until(), null);
  }

  private static List<Spell> carriedOut(List<Spell> spells, Planning.Plan plan) {
    var ends =
        plan.closed().stream()
            .collect(Collectors.toMap(Planning.Close::standing, Planning.Close::until));
    var after = new ArrayList<Spell>();
    spells.stream()
        .filter(spell -> !plan.dropped().contains(spell.id()))
        .map(spell ->
            new Spell(
                spell.id(),
                spell.cell(),
                spell.kind(),
                spell.from(),
                ends.getOrDefault(spell.id(), spell.until())))
        .forEach(after::add);
    plan.written().stream()
        .map(row -> new Spell(UUID.randomUUID(), row.cell(), row.kind(), row.from(), row.until()))
        .forEach(after::add);
    after.sort(
        Comparator.comparing(Spell::from).thenComparing(spell -> spell.kind() == Standing.TEMP_IN));
    return after;
  }

  private static void leavesNoDayOpen(List<Spell> after) {
    var home = after.stream().filter(Spell::isHome).toList();
    for (int i = 1; i < home.size(); i++) {
      var before = home.get(i - 1);
      if (!before.kind().hasEnded()) {
        assertThat(before.until()).isEqualTo(home.get(i).from());
      }
    }
  }

  private static List<Spell> spells(String rows) {
    return Arrays.stream(rows.split(";")).map(R04TimelineTest::spell).toList();
  }

  private static Spell spell(String text) {
    var words = text.strip().split(" ");
    return new Spell(
        UUID.nameUUIDFromBytes(text.strip().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        words[0].equals("A") ? A : B,
        Standing.valueOf(words[1]),
        month(Integer.parseInt(words[2])),
        words[3].equals("-") ? null : month(Integer.parseInt(words[3])));
  }

  private static String written(List<Spell> spells) {
    return spells.stream()
        .map(spell ->
            "%s %s %d %s"
                .formatted(
                    spell.cell().equals(A) ? "A" : "B",
                    spell.kind(),
                    spell.from().getMonthValue(),
                    spell.until() == null ? "-" : spell.until().getMonthValue()))
        .collect(Collectors.joining("; "));
  }

  private static LocalDate month(int month) {
    return LocalDate.of(2083, month, 1);
  }
}
