package vn.chibo.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.organisation.CellId;

/// A meeting as every room upstairs reads it. Who may read it was decided by the query.
public record Evening(
    UUID id,
    UUID cell,
    Kind kind,
    @Nullable String thematicTopic,
    Form form,
    LocalDate month,
    Instant startsAt,
    Instant plannedEnd,
    String place,
    Stage stage,
    String ruleSet,
    @Nullable String openingRuleSet,
    UUID chair,
    @Nullable UUID clerk,
    UUID contact,
    @Nullable UUID authorisation,
    boolean onPaper,
    String roomName,
    int calendarSequence,
    @Nullable Instant calledAt,
    @Nullable Instant openedAt,
    @Nullable Instant endedAt) {

  public MeetingId meeting() {
    return new MeetingId(id);
  }

  public CellId cellId() {
    return new CellId(cell);
  }

  public boolean isOpen() {
    return stage == Stage.OPEN;
  }
}
