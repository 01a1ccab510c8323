package vn.chibo.minutes;

import java.util.UUID;

/// The names of the sections that take a sentence of the clerk's own.
final class Notes {

  static final String GUESTS = "guests";
  static final String OPENING = "opening";
  static final String CONCLUSION = "conclusion";

  /// The whole text of minutes that were written on paper and entered afterwards.
  static final String PAPER = "paper";

  static final int LONGEST = 60_000;

  private Notes() {}

  static String ofItem(UUID item) {
    return "item-" + item;
  }
}
