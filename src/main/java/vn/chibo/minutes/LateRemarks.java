package vn.chibo.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Kind;
import vn.chibo.minutes.MinutesPage.Remark;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.MinutesRules;
import vn.chibo.rulebook.RuleSet;

/// What is short or late, said with its rule: remarks, never a refusal (R8, R9, R36).
@ApplicationScoped
class LateRemarks {

  private final MeetingRules meetingRules;
  private final Clock clock;

  LateRemarks(MeetingRules meetingRules, Clock clock) {
    this.meetingRules = meetingRules;
    this.clock = clock;
  }

  List<Remark> of(Evening evening, @Nullable MinutesRow row, Locale locale) {
    var text = Reader.words(MinutesText.class, locale);
    var rules = meetingRules.of(evening);
    var remarks = new ArrayList<Remark>();
    if (isTooShort(evening, rules)) {
      var ground = rules.citation(CallingRules.LENGTH_LEAST).openGround(locale);
      remarks.add(new Remark(text.tooShort(minutes(evening), least(evening, rules)), ground));
    }
    int due = rules.value(MinutesRules.DUE_DAYS);
    if (isLate(evening, row == null ? null : row.issuedAt(), due)) {
      remarks.add(
          new Remark(text.late(due), rules.citation(MinutesRules.DUE_DAYS).openGround(locale)));
    }
    int sending = rules.value(CallingRules.SENT_UP_WITHIN_DAYS);
    if (isLate(evening, row == null ? null : row.sentAt(), sending)) {
      var ground = rules.citation(CallingRules.SENT_UP_WITHIN_DAYS).openGround(locale);
      remarks.add(new Remark(text.notSentInTime(sending), ground));
    }
    return List.copyOf(remarks);
  }

  private static boolean isTooShort(Evening evening, RuleSet rules) {
    var start = evening.openedAt();
    var end = evening.endedAt();
    return start != null
        && end != null
        && CallingRules.leastLength(rules).of(start, end, isCombined(evening)).isTooShort();
  }

  private static long minutes(Evening evening) {
    var start = evening.openedAt();
    var end = evening.endedAt();
    return start == null || end == null ? 0 : java.time.Duration.between(start, end).toMinutes();
  }

  private static long least(Evening evening, RuleSet rules) {
    var least = CallingRules.leastLength(rules);
    return (isCombined(evening) ? least.combined() : least.alone()).toMinutes();
  }

  private static boolean isCombined(Evening evening) {
    return evening.kind() == Kind.ORDINARY && evening.thematicTopic() != null;
  }

  /// Done on the last day is in time; not yet done is late from the day after.
  private boolean isLate(Evening evening, @Nullable Instant done, int days) {
    var end = evening.endedAt();
    var by = done == null ? clock.instant() : done;
    return end != null && VietnamTime.dayOf(by).isAfter(VietnamTime.dayOf(end).plusDays(days));
  }
}
