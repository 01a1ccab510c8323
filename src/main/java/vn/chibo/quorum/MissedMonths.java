package vn.chibo.quorum;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Counts the months a member missed without a reason (R18). It counts and warns; it never
/// concludes: the cell considers and proposes, a higher committee decides.
///
/// @param limit the months from which the cell considers the case
public record MissedMonths(int limit, Which which, Year year) {

  /// What makes a month a missed one.
  public enum Which {
    /// The ordinary meeting was missed, whatever happened at a thematic one.
    ORDINARY_MISSED,
    /// Every meeting of the month was missed.
    EVERY_SITTING_MISSED
  }

  /// What "in one year" means.
  public enum Year {
    CALENDAR,
    /// The twelve months that end with the month asked about.
    ROLLING
  }

  public MissedMonths {
    if (limit < 1) {
      throw new IllegalArgumentException("a limit of " + limit + " months");
    }
  }

  /// The missed months in the year of `asOf`, in order, nothing later than `asOf`.
  public Missed count(Collection<Sitting> sittings, YearMonth asOf) {
    var byMonth =
        sittings.stream()
            .filter(this::matters)
            .collect(
                Collectors.groupingBy(
                    Sitting::month,
                    Collectors.reducing(true, Sitting::wasMissed, Boolean::logicalAnd)));
    return months(byMonth.keySet(), byMonth::get, asOf);
  }

  /// The same year and limit for months of another kind, as unpaid dues (R18).
  public Missed count(List<YearMonth> missed, YearMonth asOf) {
    return months(missed, month -> true, asOf);
  }

  private boolean matters(Sitting sitting) {
    return which == Which.EVERY_SITTING_MISSED || sitting.kind() == Sitting.Kind.ORDINARY;
  }

  private Missed months(
      Collection<YearMonth> months, Predicate<YearMonth> wasMissed, YearMonth asOf) {
    return new Missed(
        months.stream()
            .filter(wasMissed)
            .filter(month -> isInYear(month, asOf))
            .distinct()
            .sorted()
            .toList(),
        limit);
  }

  private boolean isInYear(YearMonth month, YearMonth asOf) {
    var first =
        switch (year) {
          case CALENDAR -> YearMonth.of(asOf.getYear(), 1);
          case ROLLING -> asOf.minusMonths(11);
        };
    return !month.isBefore(first) && !month.isAfter(asOf);
  }

  /// The months themselves, so that a page can name them and an evidence file can print them.
  public record Missed(List<YearMonth> months, int limit) {

    public Missed {
      months = List.copyOf(months);
    }

    public int count() {
      return months.size();
    }

    /// From the first month on: early enough to help the member back.
    public boolean callsForHelp() {
      return count() >= 1;
    }

    /// The limit is reached: the cell has something to consider, nothing is concluded.
    public boolean isToBeConsidered() {
      return count() >= limit;
    }
  }
}
