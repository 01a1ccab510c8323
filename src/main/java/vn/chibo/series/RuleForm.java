package vn.chibo.series;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.chibo.calendar.Recurrence;
import vn.chibo.calendar.Repetition;
import vn.chibo.calendar.WhenOff;
import vn.chibo.kernel.ClockText;
import vn.chibo.kernel.Typed;

/// A rule as it was typed, word for word, and what must be changed before it can be one.
record RuleForm(Map<String, String> typed) {

  static final List<String> FIELDS =
      List.of(
          "repetition",
          "day",
          "nth",
          "weekday",
          "whenOff",
          "start",
          "minutes",
          "place",
          "chair",
          "from",
          "term");

  private static final int LONGEST_PLACE = 200;
  private static final int LONGEST_MINUTES = 24 * 60;

  /// The pattern and its first month, or the mistakes by field.
  record Reading(
      Rule.@Nullable Pattern pattern, @Nullable YearMonth from, Map<String, String> mistakes) {}

  static RuleForm of(Typed fields) {
    var typed = new LinkedHashMap<String, String>();
    FIELDS.forEach(field -> typed.put(field, fields.text(field)));
    return new RuleForm(typed);
  }

  static RuleForm of(Rule.Pattern pattern, YearMonth from) {
    var typed = new LinkedHashMap<String, String>();
    var repetition = pattern.recurrence().repetition();
    typed.put("repetition", Rule.Kind.of(repetition).name());
    switch (repetition) {
      case Repetition.OnDay(var day) -> typed.put("day", Integer.toString(day));
      case Repetition.NthWeekday(var nth, var weekday) -> {
        typed.put("nth", Integer.toString(nth));
        typed.put("weekday", Integer.toString(weekday.getValue()));
      }
      case Repetition.LastWeekday(var weekday) ->
          typed.put("weekday", Integer.toString(weekday.getValue()));
      case Repetition.LastDay _ -> typed.put("day", "");
    }
    typed.put("whenOff", pattern.recurrence().whenOff().name());
    typed.put("start", pattern.starts().toString());
    typed.put("minutes", Long.toString(pattern.length().toMinutes()));
    typed.put("place", pattern.place());
    typed.put("chair", pattern.chair().toString());
    typed.put("from", from.toString());
    var term = pattern.termUntil();
    typed.put("term", term == null ? "" : slashed(term));
    return new RuleForm(typed);
  }

  /// What stands in a field; empty where nothing does.
  public String text(String field) {
    return typed.getOrDefault(field, "");
  }

  Reading read(YearMonth first, Map<String, java.util.UUID> chairs, RuleText text) {
    var mistakes = new LinkedHashMap<String, String>();
    var repetition = repetition(mistakes, text);
    var whenOff = constant(WhenOff.class, "whenOff");
    check(mistakes, "whenOff", whenOff != null, text::notOffered);
    var starts = ClockText.read(text("start"));
    check(mistakes, "start", starts != null, text::badStart);
    int minutes = number("minutes");
    check(mistakes, "minutes", minutes >= 1 && minutes <= LONGEST_MINUTES, text::badMinutes);
    var place = text("place");
    check(
        mistakes,
        "place",
        !place.isEmpty() && place.length() <= LONGEST_PLACE,
        () -> text.badPlace(LONGEST_PLACE));
    var chair = chairs.get(text("chair"));
    check(mistakes, "chair", chair != null, text::notOffered);
    var from = from(first, mistakes, text);
    var term = term(from, mistakes, text);
    if (repetition == null
        || whenOff == null
        || starts == null
        || chair == null
        || !mistakes.isEmpty()) {
      return new Reading(null, null, mistakes);
    }
    var recurrence = new Recurrence(repetition, whenOff);
    var pattern =
        new Rule.Pattern(recurrence, starts, Duration.ofMinutes(minutes), place, chair, term);
    return new Reading(pattern, from, mistakes);
  }

  private @Nullable Repetition repetition(Map<String, String> mistakes, RuleText text) {
    var kind = constant(Rule.Kind.class, "repetition");
    if (kind == null) {
      mistakes.put("repetition", text.missingRepetition());
      return null;
    }
    int nth = number(kind == Rule.Kind.ON_DAY ? "day" : "nth");
    int weekday = number("weekday");
    switch (kind) {
      case ON_DAY -> check(mistakes, "day", nth >= 1 && nth <= 31, text::missingDay);
      case NTH_WEEKDAY -> {
        check(mistakes, "nth", nth >= 1 && nth <= 4, text::missingNth);
        check(mistakes, "weekday", weekday >= 1 && weekday <= 7, text::missingWeekday);
      }
      case LAST_WEEKDAY ->
          check(mistakes, "weekday", weekday >= 1 && weekday <= 7, text::missingWeekday);
      case LAST_DAY -> {}
    }
    return mistakes.isEmpty() ? kind.read(nth, weekday) : null;
  }

  private @Nullable YearMonth from(YearMonth first, Map<String, String> mistakes, RuleText text) {
    var last = YearAhead.last(first);
    var from = month(text("from"));
    boolean within = from != null && !from.isBefore(first) && !from.isAfter(last);
    check(mistakes, "from", within, () -> text.badFrom(slashed(first), slashed(last)));
    return within ? from : null;
  }

  private @Nullable YearMonth term(
      @Nullable YearMonth from, Map<String, String> mistakes, RuleText text) {
    var typed = text("term");
    if (typed.isEmpty()) {
      return null;
    }
    var parts = typed.split("[/.\\- ]+");
    var term =
        parts.length == 2 ? month("%s-%2s".formatted(parts[1], parts[0]).replace(' ', '0')) : null;
    boolean right = term != null && (from == null || !term.isBefore(from));
    check(mistakes, "term", right, text::badTerm);
    return right ? term : null;
  }

  /// "12/2026", as months are written in this form.
  private static String slashed(YearMonth month) {
    return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
  }

  private static @Nullable YearMonth month(String typed) {
    try {
      return YearMonth.parse(typed);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private int number(String field) {
    var digits = text(field);
    return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : -1;
  }

  private <E extends Enum<E>> @Nullable E constant(Class<E> type, String field) {
    for (var each : type.getEnumConstants()) {
      if (each.name().equals(text(field))) {
        return each;
      }
    }
    return null;
  }

  private static void check(
      Map<String, String> mistakes, String field, boolean right, Supplier<String> sentence) {
    if (!right) {
      mistakes.putIfAbsent(field, sentence.get());
    }
  }
}
