package vn.chibo.reform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.VietnamTime;

/// A decision as it stands in the tables.
record Plan(
    UUID id,
    Act act,
    UUID root,
    String rootName,
    String number,
    LocalDate decidedOn,
    String decidedBy,
    LocalDate effectiveOn,
    boolean goesOn,
    State state,
    @Nullable Instant confirmedAt,
    @Nullable Instant doneAt,
    @Nullable Instant withdrawnAt,
    @Nullable String heldUp,
    boolean steered,
    boolean ofCells) {

  public String decided() {
    return VietnamTime.date(decidedOn);
  }

  public String effective() {
    return VietnamTime.date(effectiveOn);
  }

  public boolean isDraft() {
    return state == State.DRAFT;
  }

  public boolean isPlanned() {
    return state == State.PLANNED;
  }

  public boolean isDone() {
    return state == State.DONE;
  }

  public boolean isSplit() {
    return act == Act.SPLIT;
  }
}
