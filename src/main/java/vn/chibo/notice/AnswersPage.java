package vn.chibo.notice;

import java.util.List;
import java.util.Map;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Sites;
import vn.chibo.meeting.Stage;
import vn.chibo.organisation.CellName;

/// The answers of one meeting before the cell committee, with what an officer typed for somebody
/// who told him by phone.
record AnswersPage(
    Evening evening,
    CellName cell,
    String title,
    List<AnswerLine> lines,
    List<AnswerPage.Reason> reasons,
    Map<String, String> labels,
    List<Sites.Site> sites,
    Entry entry) {

  AnswersPage {
    lines = List.copyOf(lines);
    reasons = List.copyOf(reasons);
    labels = Map.copyOf(labels);
    sites = List.copyOf(sites);
  }

  /// What was typed into the form at the foot of the page.
  record Entry(String summons, AnswerForm form, Map<String, String> mistakes) {

    static final Entry NONE = new Entry("", AnswerForm.EMPTY, Map.of());
  }

  AnswersPage with(List<AnswerLine> found) {
    return new AnswersPage(evening, cell, title, found, reasons, labels, sites, entry);
  }

  AnswersPage at(List<Sites.Site> known) {
    return new AnswersPage(evening, cell, title, lines, reasons, labels, known, entry);
  }

  /// The reason in words; a code that the rules no longer list is shown as it is.
  public String reason(String code) {
    return labels.getOrDefault(code, code);
  }

  public List<AnswerLine> waiting() {
    return lines.stream().filter(AnswerLine::waits).toList();
  }

  /// "02", as the Party writes small numbers.
  public String waitingCount() {
    return "%02d".formatted(waiting().size());
  }

  public List<AnswerLine> others() {
    return lines.stream().filter(line -> !line.waits()).toList();
  }

  public boolean takesAnswers() {
    return evening.stage() == Stage.CALLED || evening.stage() == Stage.OPEN;
  }

  public boolean online() {
    return evening.form().usesRoom();
  }

  public Moment begins() {
    return new Moment(evening.startsAt());
  }

  /// The choice to be at this site.
  public String way(Sites.Site site) {
    return AnswerForm.choiceOf(site);
  }

  public String path() {
    return "/meetings/" + evening.id() + "/answers";
  }
}
