package vn.chibo.document;

import java.util.List;

/// The measures of a document. They are parameters of a dated rule set (R0, R30), so this room
/// keeps none of its own.
public record Layout(
    Margins margins,
    int bodyPoints,
    int firstLineMillimetres,
    int numberedFromPage,
    List<String> letters) {

  public record Margins(int top, int bottom, int left, int right) {}

  public Layout {
    letters = List.copyOf(letters);
    if (letters.isEmpty() || bodyPoints < 6) {
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
