package vn.chibo.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;
import vn.chibo.rulebook.KeptRules;

/// One meeting with all that was planned for it, as the pages show it.
public record MeetingSheet(
    Heading heading,
    List<Agenda.Item> agenda,
    List<Sites.Site> sites,
    List<Papers.Paper> papers,
    Circumstances.@Nullable Stated circumstance) {

  /// The meeting itself with the names of its people, and what this reader is to it.
  public record Heading(
      UUID id,
      UUID cell,
      String cellName,
      Kind kind,
      @Nullable String topic,
      Form form,
      LocalDate month,
      Instant startsAt,
      Instant plannedEnd,
      String place,
      Stage stage,
      String chair,
      UUID chairId,
      @Nullable String clerk,
      String contact,
      @Nullable String contactPhone,
      @Nullable String authorisation,
      @Nullable LocalDate authorisedUntil,
      @Nullable Instant calledAt,
      @Nullable Instant openedAt,
      @Nullable Instant endedAt,
      @Nullable String cancelReason,
      String ruleSet,
      String ruleOverrides,
      @Nullable String openingRuleSet,
      @Nullable String openingRuleOverrides,
      boolean kept,
      boolean led,
      boolean run,
      boolean overseen,
      boolean governed) {

    public MeetingId meeting() {
      return new MeetingId(id);
    }

    public CellId cellId() {
      return new CellId(cell);
    }

    public Occasion occasion() {
      return Occasion.of(kind, topic);
    }

    /// The rules it keeps, as [Evening#calledUnder].
    public KeptRules calledUnder() {
      var day = VietnamTime.dayOf(calledAt == null ? startsAt : calledAt);
      return new KeptRules(ruleSet, ruleOverrides, day, cell);
    }

    /// As [Evening#heldUnder].
    public KeptRules heldUnder() {
      var day = VietnamTime.dayOf(openedAt == null ? startsAt : openedAt);
      var local = openingRuleOverrides == null ? ruleOverrides : openingRuleOverrides;
      return new KeptRules(openingRuleSet, local, day, cell);
    }

    public LocalDate day() {
      return VietnamTime.dayOf(startsAt);
    }
  }

  /// Items that an online agenda only names (R12).
  public long keptOut() {
    return agenda.stream().filter(item -> item.how().equals("IN_PERSON_ONLY")).count();
  }
}
