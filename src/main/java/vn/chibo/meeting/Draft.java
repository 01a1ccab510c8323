package vn.chibo.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.organisation.CellId;

/// A meeting as its officers plan it, with the version that their forms carry.
public record Draft(
    UUID id,
    UUID cell,
    Kind kind,
    @Nullable String topic,
    Form form,
    Instant startsAt,
    Instant plannedEnd,
    String place,
    Stage stage,
    UUID chair,
    UUID contact,
    @Nullable UUID authorisation,
    int version,
    @Nullable String ground,
    @Nullable String groundText,
    @Nullable String decision,
    @Nullable UUID group,
    boolean inPlace) {

  public MeetingId meeting() {
    return new MeetingId(id);
  }

  public CellId cellId() {
    return new CellId(cell);
  }

  public Occasion occasion() {
    return Occasion.of(kind, topic);
  }

  Slot slot() {
    return new Slot(startsAt, plannedEnd);
  }

  LocalDate day() {
    return slot().day();
  }

  /// Stated and not refused by the committee above.
  boolean circumstanceHolds() {
    return ground != null && !"REFUSED".equals(decision);
  }

  Plan plan() {
    return new Plan(occasion(), topic, slot(), group, inPlace);
  }
}
