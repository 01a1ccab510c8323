package vn.chibo.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.quorum.Standing;

/// What recording a standing would change in a member's rows, or why it cannot be recorded.
sealed interface Planning {

  /// @param closed rows that get an end, in place of a later one or of none
  /// @param dropped rows that have not begun and will not
  /// @param written rows that are new, the act's own first
  record Plan(List<Close> closed, List<UUID> dropped, List<Fresh> written) implements Planning {

    public Plan {
      closed = List.copyOf(closed);
      dropped = List.copyOf(dropped);
      written = List.copyOf(written);
    }
  }

  record Close(UUID standing, LocalDate until) {}

  record Fresh(UUID cell, Standing kind, LocalDate from, @Nullable LocalDate until) {}

  /// It stands there already: the second time of the same act.
  record Already() implements Planning {}

  record No(Reason reason) implements Planning {}

  /// Why an act does not fit the rows that are there.
  enum Reason {
    /// He does not belong to this cell on that day.
    NOT_HERE,
    /// His present standing began on that very day: it is to be corrected.
    SAME_DAY,
    /// A later standing has begun: that one is to be corrected first.
    OVERTAKEN,
    /// Such an act does not follow such a standing.
    NOT_FROM_THIS
  }
}
