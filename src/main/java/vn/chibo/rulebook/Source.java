package vn.chibo.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A text that a rule set rests on (R0).
public record Source(String code, Words name, @Nullable LocalDate issuedOn, Words about) {

  private static final DateTimeFormatter IN_VIETNAMESE =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
  private static final DateTimeFormatter IN_ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /// "Quy định số 294-QĐ/TW ngày 26/5/2025".
  public Words dated() {
    if (issuedOn == null) {
      return name;
    }
    return new Words(
        name.vi() + " ngày " + IN_VIETNAMESE.format(issuedOn),
        name.en() + " of " + inEnglish(issuedOn));
  }

  static String inEnglish(LocalDate day) {
    return IN_ENGLISH.format(day);
  }
}
