package vn.chibo.document;

import java.util.List;

/// The measures of a document. They are parameters of a dated rule set (R0, R30), so this room
/// keeps none of its own.
public record Layout(
    Margins margins,
    Type type,
    int firstLineMillimetres,
    int numberedFromPage,
    List<String> letters) {

  public record Margins(int top, int bottom, int left, int right) {}

  /// The letters: their family, the sizes in points of the text, of the Party's name in the head,
  /// of the kind of document and of tables, and from line to line in percent of the size.
  public record Type(
      String family,
      int bodyPoints,
      int partyPoints,
      int titlePoints,
      int tablePoints,
      int lineSpacingPercent) {

    public Type {
      if (!Press.FAMILIES.contains(family)) {
        throw new IllegalArgumentException("no such letters in the program: " + family);
      }
    }

    /// As style sheets write it: 1.32.
    public String lineSpacing() {
      return lineSpacingPercent / 100 + ".%02d".formatted(lineSpacingPercent % 100);
    }
  }

  public Layout {
    letters = List.copyOf(letters);
    if (letters.isEmpty() || type.bodyPoints() < 6) {
      throw new IllegalArgumentException("a layout without letters or size");
    }
    if (numberedFromPage != 1 && numberedFromPage != 2) {
      throw new IllegalArgumentException("pages are numbered from the first or the second");
    }
  }

  /// The mark of the item at this place: a, b, c, d, đ, e…; past the last letter they double.
  String letter(int index) {
    return letters.get(index % letters.size()).repeat(1 + index / letters.size());
  }
}
