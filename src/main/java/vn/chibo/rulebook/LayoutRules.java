package vn.chibo.rulebook;

import java.util.List;

/// How documents of the Party look: R30. A measure that no page could carry, or letters that the
/// program does not hold, stop the start.
public final class LayoutRules {

  static final Keys KEYS = new Keys(Part.MINUTES);

  /// The program holds one family of letters; both names stand for its measures.
  public static final List<String> FAMILIES = List.of("Times New Roman", "Liberation Serif");

  public static final Key<Integer> MARGIN_TOP = margin("layout.marginTop");
  public static final Key<Integer> MARGIN_BOTTOM = margin("layout.marginBottom");
  public static final Key<Integer> MARGIN_LEFT = margin("layout.marginLeft");
  public static final Key<Integer> MARGIN_RIGHT = margin("layout.marginRight");
  public static final Key<Integer> FIRST_LINE = between("layout.firstLine", 0, 30);
  public static final Key<Integer> FONT_POINTS = points("layout.fontPoints");
  public static final Key<Integer> PARTY_POINTS = points("layout.partyPoints");
  public static final Key<Integer> TITLE_POINTS = points("layout.titlePoints");
  public static final Key<Integer> TABLE_POINTS = points("layout.tablePoints");
  public static final Key<Integer> LINE_SPACING = between("layout.lineSpacing", 100, 200);
  public static final Key<Integer> NUMBERED_FROM_PAGE = between("layout.numberedFromPage", 1, 2);
  public static final Key<String> FONT = KEYS.add("layout.font", written -> known(written.text()));
  public static final Key<List<String>> LIST_LETTERS =
      KEYS.add("layout.listLetters", written -> List.of(written.text().split(" ")));

  private LayoutRules() {}

  private static Key<Integer> margin(String key) {
    return between(key, 5, 60);
  }

  private static Key<Integer> points(String key) {
    return between(key, 8, 24);
  }

  private static Key<Integer> between(String key, int least, int most) {
    return KEYS.add(key, written -> within(written.number(), least, most));
  }

  private static int within(int number, int least, int most) {
    if (number < least || number > most) {
      throw new IllegalArgumentException(
          "%d is not between %d and %d".formatted(number, least, most));
    }
    return number;
  }

  private static String known(String family) {
    if (!FAMILIES.contains(family)) {
      throw new IllegalArgumentException(
          "the program holds no letters called '%s', only %s".formatted(family, FAMILIES));
    }
    return family;
  }
}
