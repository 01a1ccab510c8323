package vn.chibo.series;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chibo.calendar.Recurrence;
import vn.chibo.calendar.Repetition;
import vn.chibo.calendar.WhenOff;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Calendars;
import vn.chibo.organisation.CellName;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.RuleSet;

/// The form of a rule as it is shown.
record RulePage(
    CellName cell,
    RuleForm form,
    Map<String, String> errors,
    Lists lists,
    long least,
    String citation) {

  record Option(String value, String label) {}

  record Lists(List<Option> weekdays, List<Option> months, List<Option> chairs) {}

  static RulePage of(
      ReadYear.Scene scene,
      RuleForm form,
      Map<String, String> errors,
      RuleSet rules,
      Locale locale) {
    var words = YearWords.in(locale);
    var first = scene.year().first();
    var weekdays =
        Arrays.stream(DayOfWeek.values())
            .map(day -> new Option(Integer.toString(day.getValue()), words.weekday(day)))
            .toList();
    var months =
        IntStream.range(0, 12)
            .mapToObj(first::plusMonths)
            .map(month -> new Option(month.toString(), words.month(month)))
            .toList();
    var chairs =
        scene.chairs().offered().stream()
            .map(line -> new Option(line.member().toString(), line.name()))
            .toList();
    return new RulePage(
        scene.cell(),
        form,
        errors,
        new Lists(weekdays, months, chairs),
        rules.value(CallingRules.LENGTH_LEAST).toMinutes(),
        rules.citation(CallingRules.LENGTH_LEAST).in(locale));
  }

  /// What the form begins with: the rule of that month, or else what the cell did last.
  static RuleForm begin(ReadYear.Scene scene, @Nullable String from, RuleSet rules) {
    var first = scene.year().first();
    var month = read(from, first);
    return scene.year().rules().stream()
        .filter(rule -> rule.covers(month))
        .findFirst()
        .map(rule -> RuleForm.of(rule.pattern(), month))
        .orElseGet(() -> fresh(scene, month, rules));
  }

  private static YearMonth read(@Nullable String from, YearMonth first) {
    try {
      var month = from == null ? first : YearMonth.parse(from);
      boolean within = !month.isBefore(first) && !month.isAfter(YearAhead.last(first));
      return within ? month : first;
    } catch (DateTimeException e) {
      return first;
    }
  }

  private static RuleForm fresh(ReadYear.Scene scene, YearMonth month, RuleSet rules) {
    var last = scene.year().entries().stream().max(Comparator.comparing(Calendars.Entry::startsAt));
    var starts =
        last.map(entry -> VietnamTime.there(entry.startsAt()).toLocalTime())
            .orElse(LocalTime.of(19, 30));
    var length =
        last.map(entry -> Duration.between(entry.startsAt(), entry.plannedEnd()))
            .orElseGet(() -> rules.value(CallingRules.LENGTH_LEAST));
    var chair = scene.chairs().offered().stream().findFirst();
    var repetition =
        last.<Repetition>map(
                entry -> new Repetition.OnDay(VietnamTime.dayOf(entry.startsAt()).getDayOfMonth()))
            .orElseGet(Repetition.LastDay::new);
    return RuleForm.of(
        new Rule.Pattern(
            new Recurrence(repetition, WhenOff.WARN),
            starts,
            length,
            last.map(Calendars.Entry::place).orElse(""),
            chair.map(line -> line.member()).orElse(new java.util.UUID(0, 0)),
            null),
        month);
  }
}
