package vn.chibo.conference;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.meeting.Stage;

/// How one invited cell stands. A cell's draft is its own business: until it calls its members
/// there is no stage to see. `expected` and `here` are those of R19, from the cell's own register.
record CellLine(
    UUID cell,
    String name,
    @Nullable UUID meeting,
    @Nullable String hindrance,
    @Nullable Stage stage,
    @Nullable Instant startsAt,
    int summoned,
    int expected,
    int here) {

  public boolean isHindered() {
    return hindrance != null;
  }

  public boolean overlaps() {
    return "OVERLAP".equals(hindrance);
  }

  public boolean isCalled() {
    return stage == Stage.CALLED;
  }

  public boolean isOpen() {
    return stage == Stage.OPEN;
  }

  public boolean isOver() {
    return stage == Stage.ENDED;
  }

  public boolean isCancelled() {
    return stage == Stage.CANCELLED;
  }
}
