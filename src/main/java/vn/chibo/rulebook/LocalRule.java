package vn.chibo.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.VietnamTime;

/// What a committee decided otherwise for the cells below an organisation (R0): one parameter, by a
/// decision with number and date.
///
/// @param path the organisation whose subtree it holds for, as its place in the tree: "A.B.C"
/// @param value as a rule-set file writes it: a whole number, true or false, or a code
/// @param fixed whether the organisations further down may not decide otherwise again
public record LocalRule(String path, String key, JsonNode value, boolean fixed, Decision decision) {

  /// @param issuer the committee, as "Đảng bộ xã Nậm Sáng"
  /// @param until the last day it holds, where one was set
  public record Decision(
      String number, LocalDate issuedOn, String issuer, LocalDate from, @Nullable LocalDate until) {

    /// "12-QĐ/ĐU ngày 03/11/2026 của Đảng bộ xã Nậm Sáng".
    public Words words() {
      return new Words(
          "%s ngày %s của %s".formatted(number, VietnamTime.date(issuedOn), issuer),
          "%s of %s, %s".formatted(number, Source.inEnglish(issuedOn), issuer));
    }

    public String in(Locale locale) {
      return words().in(locale);
    }
  }

  /// A decision as a table holds it.
  ///
  /// @param value in JSON
  public static LocalRule of(
      String path, String key, String value, boolean fixed, Decision decision) {
    return new LocalRule(path, key, KeptJson.value(value), fixed, decision);
  }

  /// Whether the organisation or cell at this place of the tree stands in the subtree.
  boolean holdsAt(String place) {
    return place.equals(path) || place.startsWith(path + ".");
  }

  int depth() {
    return (int) path.chars().filter(letter -> letter == '.').count();
  }
}
