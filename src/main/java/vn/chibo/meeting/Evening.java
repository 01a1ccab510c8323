package vn.chibo.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;
import vn.chibo.rulebook.KeptRules;

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
    String ruleOverrides,
    @Nullable String openingRuleSet,
    @Nullable String openingRuleOverrides,
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

  /// The rules of the day it was called: for calling, notice and papers (decision 7).
  public KeptRules calledUnder() {
    var day = VietnamTime.dayOf(calledAt == null ? startsAt : calledAt);
    return new KeptRules(ruleSet, ruleOverrides, day, cell);
  }

  /// The rules of the day it is held: for votes, layout and score. Before the opening they are
  /// foreseen: the set of that day, with the decisions kept at the calling.
  public KeptRules heldUnder() {
    var day = VietnamTime.dayOf(openedAt == null ? startsAt : openedAt);
    var local = openingRuleOverrides == null ? ruleOverrides : openingRuleOverrides;
    return new KeptRules(openingRuleSet, local, day, cell);
  }

  public boolean isOpen() {
    return stage == Stage.OPEN;
  }
}
