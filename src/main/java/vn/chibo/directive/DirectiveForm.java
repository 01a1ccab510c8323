package vn.chibo.directive;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.rulebook.Limits;
import vn.chibo.rulebook.Parameter;

/// A decision as the committee's officer typed it, and what must be changed before it can be
/// recorded.
record DirectiveForm(Typed typed) {

  private static final int LONGEST_NUMBER = 60;

  private static final List<String> NAMES =
      List.of(
          "key",
          "value",
          "number",
          "issued-day",
          "issued-month",
          "issued-year",
          "from-day",
          "from-month",
          "from-year",
          "until-day",
          "until-month",
          "until-year",
          "fixed");

  public String text(String field) {
    return typed.text(field);
  }

  /// A field that the preview carries on.
  record Field(String name, String value) {}

  /// What was typed, for the confirmation to send again.
  public List<Field> fields() {
    return NAMES.stream().map(name -> new Field(name, text(name))).toList();
  }

  /// The day in these boxes as it is written; empty for no day.
  public String day(String name) {
    var day = typed.day(name + "-");
    return day == null ? "" : VietnamTime.date(day);
  }

  /// What is to be recorded.
  ///
  /// @param value in JSON
  record Wish(
      String key,
      String value,
      boolean fixed,
      String number,
      LocalDate issuedOn,
      LocalDate from,
      @Nullable LocalDate until) {}

  /// The wish, or the mistakes by field.
  record Reading(@Nullable Wish wish, Map<String, String> mistakes) {}

  Reading read(Parameter<?> parameter, LocalDate today, DirectiveText text) {
    var mistakes = new LinkedHashMap<String, String>();
    var value = value(parameter.limits());
    if (value == null || !parameter.limits().allowJson(value)) {
      mistakes.put("value", text.valueNotAllowed());
    } else if (value.equals(parameter.plainJson())) {
      mistakes.put("value", text.valueIsTheSame());
    }
    if (!typed.has("number") || text("number").length() > LONGEST_NUMBER) {
      mistakes.put("number", text.missingNumber());
    }
    var issued = typed.day("issued-");
    var from = typed.day("from-");
    var until = typed.day("until-");
    checkDays(new Days(issued, from, until), today, mistakes, text);
    return value == null || issued == null || from == null || !mistakes.isEmpty()
        ? new Reading(null, mistakes)
        : new Reading(wish(parameter, value, new Days(issued, from, until)), mistakes);
  }

  private record Days(
      @Nullable LocalDate issued, @Nullable LocalDate from, @Nullable LocalDate until) {}

  private void checkDays(
      Days days, LocalDate today, Map<String, String> mistakes, DirectiveText text) {
    var issued = days.issued();
    var from = days.from();
    var until = days.until();
    if (issued == null || issued.isAfter(today)) {
      mistakes.put("issued", issued == null ? text.noSuchDay() : text.issuedLater());
    }
    if (from == null || from.isBefore(today)) {
      mistakes.put(
          "from", from == null ? text.noSuchDay() : text.inThePast(VietnamTime.date(today)));
    }
    if (until == null && hasUntil()) {
      mistakes.put("until", text.noSuchDay());
    }
    if (until != null && from != null && until.isBefore(from)) {
      mistakes.put("until", text.endsBefore());
    }
  }

  private boolean hasUntil() {
    return typed.has("until-day") || typed.has("until-month") || typed.has("until-year");
  }

  private Wish wish(Parameter<?> parameter, String value, Days days) {
    return new Wish(
        parameter.key().name(),
        value,
        typed.has("fixed"),
        text("number"),
        Objects.requireNonNull(days.issued()),
        Objects.requireNonNull(days.from()),
        days.until());
  }

  private @Nullable String value(Limits limits) {
    var text = text("value");
    return switch (limits.kind()) {
      case NUMBER -> typed.number("value") < 0 ? null : Integer.toString(typed.number("value"));
      case FLAG -> text.equals("true") || text.equals("false") ? text : null;
      case CODE -> text.matches("[A-Z_]{1,60}") ? "\"" + text + "\"" : null;
      case WHOLE -> null;
    };
  }
}
