package vn.chibo.rulebook;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import vn.chibo.quorum.MeetingLength;

/// Cells and calling: R1, R3–R9, R11, R17, R26, R37.
public final class CallingRules {

  static final Keys KEYS = new Keys(Part.CALLING);

  public static final Key<String> ORGANISATION_CODE_PATTERN = KEYS.text("organisation.codePattern");
  public static final Key<Integer> REORGANISATION_BACK_DAYS =
      KEYS.number("reorganisation.backDays");
  public static final Key<Integer> REORGANISATION_AHEAD_DAYS =
      KEYS.number("reorganisation.aheadDays");
  public static final Key<Boolean> ARMED_FORCES_LOADED = KEYS.flag("organisation.armedForces");
  public static final Key<Integer> MEMBERS_LEAST = KEYS.number("cell.officialMembersLeast");
  public static final Key<Integer> COMMITTEE_FROM = KEYS.number("cell.committeeFrom");
  public static final Key<Integer> COMMITTEE_MOST = KEYS.number("cell.committeeMost");
  public static final Key<Integer> GROUPS_FROM = KEYS.number("cell.groupsFrom");
  public static final Key<Integer> TRANSFER_WORKING_DAYS = KEYS.number("transfer.workingDays");
  public static final Key<Integer> TRANSFER_LONGEST_WORKING_DAYS =
      KEYS.number("transfer.longestWorkingDays");
  public static final Key<Integer> PROBATION_MONTHS = KEYS.number("probation.months");
  public static final Key<Integer> ANNOUNCE_DAYS = KEYS.number("standing.announceDays");
  public static final Key<Integer> AHEAD_DAYS = KEYS.number("standing.aheadDays");
  public static final Key<List<Choice>> CELL_DECIDES = KEYS.choices("standing.cellDecides");

  public static final Key<Integer> ORDINARY_PER_MONTH = KEYS.number("ordinary.perMonth");
  public static final Key<Integer> THEMATIC_PER_QUARTER = KEYS.number("thematic.perQuarter");
  public static final Key<Boolean> THEMATIC_REPLACES_ORDINARY =
      KEYS.flag("thematic.replacesOrdinary");
  public static final Key<Duration> LENGTH_LEAST = KEYS.time("length.least");
  public static final Key<Duration> LENGTH_LEAST_COMBINED = KEYS.time("length.leastCombined");
  public static final Key<Boolean> TOO_SHORT_IS_A_FAULT = KEYS.flag("length.tooShortIsFault");

  public static final Key<Integer> NOTICE_LEAD_DAYS = KEYS.number("notice.leadDays");
  public static final Key<Duration> REMINDER_BEFORE = KEYS.time("notice.reminderBefore");
  public static final Key<Duration> LAST_REMINDER_BEFORE = KEYS.time("notice.lastReminderBefore");
  public static final Key<LocalTime> QUIET_FROM = KEYS.hour("notice.quietFrom");
  public static final Key<LocalTime> QUIET_UNTIL = KEYS.hour("notice.quietUntil");
  public static final Key<Duration> URGENT_WITHIN = KEYS.time("notice.urgentWithin");
  public static final Key<Integer> PAPERS_LEAD_DAYS = KEYS.number("papers.leadDays");
  public static final Key<Integer> PAPERS_POSTED_WITHIN_DAYS =
      KEYS.number("papers.postedWithinDays");
  public static final Key<Integer> SENT_UP_WITHIN_DAYS = KEYS.number("papers.sentUpWithinDays");
  public static final Key<Integer> PAPER_MEGABYTES = KEYS.number("papers.megabytes");
  public static final Key<Integer> MEETING_MEGABYTES = KEYS.number("papers.megabytesOfMeeting");
  public static final Key<Integer> COMMITTEE_LEAD_DAYS = KEYS.number("month.committeeLeadDays");
  public static final Key<Integer> SETTLED_LEAD_DAYS = KEYS.number("month.settledLeadDays");
  public static final Key<Integer> TASKS_LEAD_DAYS = KEYS.number("month.tasksLeadDays");
  public static final Key<Integer> FOLLOW_UP_DAYS = KEYS.number("month.followUpDays");
  public static final Key<List<PaperType>> PAPER_TYPES =
      KEYS.list("papers.types", CallingRules::paperType);

  public static final Key<Integer> GROUP_MEETINGS_FROM = KEYS.number("groupMeetings.from");
  public static final Key<Integer> GROUP_MEETINGS_A_YEAR = KEYS.number("groupMeetings.aYear");
  public static final Key<Boolean> COMMITTEE_IN_PLACE = KEYS.flag("committeeInPlace.allowed");

  public static final Key<List<Choice>> ABSENCE_REASONS = KEYS.choices("absence.reasons");
  public static final Key<List<AgendaLine>> AGENDA_TEMPLATE =
      KEYS.list("agenda.template", CallingRules::agendaLine);

  private CallingRules() {}

  /// A kind of file that may be a paper: how it ends and what it says it is.
  public record PaperType(String extension, String mediaType, Words label) {}

  /// One line of the agenda that a new ordinary meeting begins with.
  public record AgendaLine(AgendaKind kind, Words label) {}

  /// R8 with its two figures.
  public static MeetingLength.Least leastLength(RuleSet rules) {
    return new MeetingLength.Least(rules.value(LENGTH_LEAST), rules.value(LENGTH_LEAST_COMBINED));
  }

  private static PaperType paperType(Written entry) {
    return new PaperType(
        entry.field("code").text(), entry.field("mediaType").text(), entry.words());
  }

  private static AgendaLine agendaLine(Written entry) {
    return new AgendaLine(Keys.constant(AgendaKind.class, entry), entry.words());
  }
}
