package vn.chibo.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.quorum.MeetingLength;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.OnlineRules;
import vn.chibo.rulebook.RuleSet;

/// What the rules have to say about a plan without refusing it (R8, R9, R10, R12), each with its
/// source.
final class Remarks {

  private final MeetingSheet sheet;
  private final RuleSet rules;
  private final CheckText text;
  private final Locale locale;
  private final List<String> said = new ArrayList<>();

  private Remarks(MeetingSheet sheet, RuleSet rules, Locale locale) {
    this.sheet = sheet;
    this.rules = rules;
    this.text = Reader.words(CheckText.class, locale);
    this.locale = locale;
  }

  static List<String> of(MeetingSheet sheet, LocalDate today, RuleSet rules, Locale locale) {
    var remarks = new Remarks(sheet, rules, locale);
    remarks.onLength();
    remarks.onNotice(today);
    remarks.onPapers(today);
    remarks.onForm();
    return List.copyOf(remarks.said);
  }

  /// R8: the planned length beside the least one.
  private void onLength() {
    var heading = sheet.heading();
    MeetingLength length =
        CallingRules.leastLength(rules)
            .of(heading.startsAt(), heading.plannedEnd(), heading.occasion() == Occasion.COMBINED);
    if (length.isTooShort()) {
      var source = rules.citation(CallingRules.LENGTH_LEAST).in(locale);
      said.add(text.tooShort(length.minutes(), length.minutesNeeded(), source));
    }
  }

  private void onNotice(LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, sheet.heading().day());
    var least = rules.cited(CallingRules.NOTICE_LEAD_DAYS);
    if (days < least.value()) {
      said.add(text.lateNotice(days, least.value(), least.citation().in(locale)));
    }
  }

  private void onPapers(LocalDate today) {
    var lead = rules.cited(CallingRules.PAPERS_LEAD_DAYS);
    var due = sheet.heading().day().minusDays(lead.value());
    var source = lead.citation().in(locale);
    if (today.isAfter(due)) {
      said.add(text.latePapers(VietnamTime.date(due), source));
    } else if (sheet.papers().isEmpty()) {
      said.add(text.noPapers(VietnamTime.date(due), source));
    }
  }

  private void onForm() {
    if (sheet.heading().form() == Form.IN_PERSON) {
      said.add(text.following());
      return;
    }
    if (sheet.keptOut() > 0) {
      var source = rules.citation(OnlineRules.IN_PERSON_ONLY).in(locale);
      said.add(text.keptOut(sheet.keptOut(), source));
    }
    if (sheet.circumstance() != null) {
      said.add(text.exceptional());
    }
    if (!rules.value(OnlineRules.RECORDING_ALLOWED)) {
      said.add(text.noRecording());
    }
  }
}
