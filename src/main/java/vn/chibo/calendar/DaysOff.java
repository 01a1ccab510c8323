package vn.chibo.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Which days are off in Viet Nam: weekends, the holidays of `calendar/holidays.txt`, and what
/// single years exchanged by official notice, as `calendar/exchanges.txt` holds it.
public final class DaysOff {

  private static final String MADE_UP_BY =
      "Bộ luật Lao động 2019, điều 111 / Labour Code 2019, article 111";

  private final List<Holiday> holidays;
  private final Map<LocalDate, DayOff> exchanged;
  private final Set<LocalDate> worked;
  private final Map<Integer, Map<LocalDate, DayOff>> years = new ConcurrentHashMap<>();

  DaysOff(List<Holiday> holidays, List<DayOff> exchanged, Set<LocalDate> worked) {
    this.holidays = List.copyOf(holidays);
    this.exchanged = exchanged.stream().collect(Collectors.toUnmodifiableMap(DayOff::day, d -> d));
    this.worked = Set.copyOf(worked);
  }

  /// As the service ships them; a line that cannot be read fails here.
  public static DaysOff shipped() {
    return HolidayFiles.shipped();
  }

  public boolean works(LocalDate day) {
    return of(day).isEmpty();
  }

  /// Why the day is off, or nothing. A holiday says so even when it is a Sunday.
  public Optional<DayOff> of(LocalDate day) {
    var holiday = years.computeIfAbsent(day.getYear(), this::year).get(day);
    if (holiday != null) {
      return Optional.of(holiday);
    }
    if (worked.contains(day)) {
      return Optional.empty();
    }
    var given = exchanged.get(day);
    return given == null ? weekend(day) : Optional.of(given);
  }

  private Map<LocalDate, DayOff> year(int year) {
    var days = new HashMap<LocalDate, DayOff>();
    for (var holiday : holidays) {
      holiday.in(year).forEach(day -> days.putIfAbsent(day.day(), day));
    }
    List.copyOf(days.values()).stream()
        .filter(off -> weekend(off.day()).isPresent())
        .sorted(Comparator.comparing(DayOff::day))
        .forEach(off -> makeUp(off, days));
    return Map.copyOf(days);
  }

  /// Labour Code 2019, article 111: a holiday on a weekend is made up for on the next working day.
  private void makeUp(DayOff lost, Map<LocalDate, DayOff> days) {
    var day = lost.day();
    while (days.containsKey(day) || weekend(day).isPresent() || exchanged.containsKey(day)) {
      day = day.plusDays(1);
    }
    var vi = "Nghỉ bù " + lost.vi();
    var en = lost.en() + ", made up for";
    days.put(day, new DayOff(day, DayOff.Kind.IN_EXCHANGE, vi, en, MADE_UP_BY));
  }

  private static Optional<DayOff> weekend(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> Optional.of(weekend(day, "Thứ Bảy", "Saturday"));
      case SUNDAY -> Optional.of(weekend(day, "Chủ nhật", "Sunday"));
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> Optional.empty();
    };
  }

  private static DayOff weekend(LocalDate day, String vi, String en) {
    return new DayOff(day, DayOff.Kind.WEEKEND, vi, en, "");
  }
}
