package vn.chibo.oversight;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Form;
import vn.chibo.meeting.Kind;
import vn.chibo.meeting.Stage;

/// One meeting as the year's table needs it. `expected` and `here` are those of R19; minutes appear
/// only once they were sent (R35).
record SessionRow(
    UUID id,
    UUID cell,
    Kind kind,
    boolean withThematicPart,
    Form form,
    LocalDate month,
    Instant startsAt,
    Stage stage,
    @Nullable Instant endedAt,
    boolean formRefused,
    @Nullable Instant sentAt,
    int expected,
    int here) {

  YearMonth monthOfYear() {
    return YearMonth.from(month);
  }

  public boolean wasHeld() {
    return stage == Stage.ENDED || stage == Stage.OPEN;
  }

  public String day() {
    return VietnamTime.date(startsAt);
  }

  boolean isThematic() {
    return kind == Kind.THEMATIC || withThematicPart;
  }

  /// The minutes came after `days` days from the end, or have not come although these are over.
  boolean isLate(int days, Instant now) {
    if (endedAt == null) {
      return false;
    }
    var due = endedAt.plus(Duration.ofDays(days));
    return sentAt == null ? now.isAfter(due) : sentAt.isAfter(due);
  }
}
