package vn.chibo.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chibo.calendar.DayOff;
import vn.chibo.meeting.Calendars;

/// One of the twelve months as it stands, and what the rule would do with it.
///
/// @param day when the meeting is, or would be
/// @param meeting the ordinary meeting that the month has, or had before it was cancelled
record MonthAhead(
    YearMonth month,
    Step step,
    @Nullable LocalDate day,
    Calendars.@Nullable Entry meeting,
    @Nullable Rule rule,
    List<Warning> warnings) {

  MonthAhead {
    warnings = List.copyOf(warnings);
  }

  enum Step {
    /// There is a meeting, and nothing is to be done.
    STANDS,
    /// The rule makes a draft here.
    TO_MAKE,
    /// A draft of an earlier rule follows the later one.
    TO_MOVE,
    /// The rule's meeting was cancelled by hand; the month lacks its ordinary one (R6).
    CANCELLED,
    /// The rule cannot make one here; a warning says why.
    BLOCKED,
    /// No rule covers the month.
    NO_RULE
  }

  /// What the officers should know about the day.
  sealed interface Warning {

    /// Whether it keeps the rule from making a draft.
    default boolean blocks() {
      return this instanceof Collides || this instanceof Passed || this instanceof BeyondTerm;
    }

    record Off(DayOff off) implements Warning {}

    record Moved(LocalDate from) implements Warning {}

    record Collides(Calendars.Entry with) implements Warning {}

    record Passed() implements Warning {}

    record BeyondTerm(YearMonth until) implements Warning {}
  }
}
