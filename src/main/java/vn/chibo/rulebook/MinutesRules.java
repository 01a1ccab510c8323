package vn.chibo.rulebook;

import java.util.List;

/// Minutes and documents: R27–R32, R36.
public final class MinutesRules {

  static final Keys KEYS = new Keys(Part.MINUTES);

  public static final Key<Boolean> CARRY_NUMBER = KEYS.flag("minutes.carryNumber");
  public static final Key<Boolean> CARRY_PLACE_AND_DATE = KEYS.flag("minutes.carryPlaceAndDate");
  public static final Key<Integer> DUE_DAYS = KEYS.number("minutes.dueDays");
  public static final Key<List<Choice>> WAYS_TO_SIGN = KEYS.choices("minutes.waysToSign");

  public static final Key<Numbering> NUMBERING =
      KEYS.add("numbering.pattern", written -> new Numbering(written.text()));
  public static final Key<String> NUMBERING_BODY = KEYS.text("numbering.body");
  public static final Key<Integer> NUMBERING_FIRST = KEYS.number("numbering.first");
  public static final Key<List<Choice>> DOCUMENT_TYPES = KEYS.choices("documents.types");

  private MinutesRules() {}

  /// How a document's number is written: "Số 05-NQ/CB" (R29).
  public record Numbering(String pattern) {

    public Numbering {
      for (var gap : List.of("{number}", "{type}", "{body}")) {
        if (!pattern.contains(gap)) {
          throw new IllegalArgumentException(gap + " is missing in " + pattern);
        }
      }
    }

    /// @param type the abbreviation of the document type, as "NQ"
    /// @param body the abbreviation of the issuing body, as "CB"
    public String write(int number, String type, String body) {
      return pattern
          .replace("{number}", "%02d".formatted(number))
          .replace("{type}", type)
          .replace("{body}", body);
    }
  }
}
