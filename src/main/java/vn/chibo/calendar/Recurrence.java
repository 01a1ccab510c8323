package vn.chibo.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A repetition with its rule for days off. It stays within its month, because the meeting of a
/// month is that month's (R6): where the next working day is already in the next month, the one
/// before is taken, and the other way round.
public record Recurrence(Repetition repetition, WhenOff whenOff) {

  public Falling in(YearMonth month, DaysOff daysOff) {
    var wanted = repetition.in(month);
    var off = remark(wanted, daysOff);
    return new Falling(wanted, off.isEmpty() ? wanted : moved(wanted, daysOff), off);
  }

  private Optional<DayOff> remark(LocalDate day, DaysOff daysOff) {
    boolean weekendsCount = whenOff != WhenOff.KEEP && !repetition.wantsWeekday();
    return daysOff.of(day).filter(off -> weekendsCount || !off.isWeekend());
  }

  private LocalDate moved(LocalDate wanted, DaysOff daysOff) {
    return switch (whenOff) {
      case KEEP, WARN -> wanted;
      case NEXT_WORKING_DAY ->
          either(wanted, day -> day.plusDays(1), day -> day.minusDays(1), daysOff);
      case PREVIOUS_WORKING_DAY ->
          either(wanted, day -> day.minusDays(1), day -> day.plusDays(1), daysOff);
    };
  }

  private static LocalDate either(
      LocalDate wanted,
      UnaryOperator<LocalDate> first,
      UnaryOperator<LocalDate> then,
      DaysOff off) {
    var found = walk(wanted, first, off);
    return found.getMonth() == wanted.getMonth() ? found : walk(wanted, then, off);
  }

  private static LocalDate walk(LocalDate from, UnaryOperator<LocalDate> step, DaysOff daysOff) {
    var day = step.apply(from);
    while (daysOff.of(day).isPresent()) {
      day = step.apply(day);
    }
    return day;
  }
}
