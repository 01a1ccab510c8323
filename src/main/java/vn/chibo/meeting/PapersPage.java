package vn.chibo.meeting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.RuleSet;

/// The papers as they are shown, with the day they are due (R9) and what is taken.
record PapersPage(List<Line> lines, String dueOn, String citation, Limits limits) {

  record Line(String id, String title, String weight) {}

  record Limits(String types, int megabytes) {

    static Limits of(RuleSet rules, Locale locale) {
      var types =
          rules.value(CallingRules.PAPER_TYPES).stream()
              .map(type -> type.label().in(locale))
              .collect(Collectors.joining(", "));
      return new Limits(types, rules.value(CallingRules.PAPER_MEGABYTES));
    }
  }

  static PapersPage of(Draft draft, List<Papers.Paper> papers, RuleSet rules, Locale locale) {
    var due = draft.day().minusDays(rules.value(CallingRules.PAPERS_LEAD_DAYS));
    return new PapersPage(
        papers.stream().map(paper -> line(paper, locale)).toList(),
        VietnamTime.date(due),
        rules.citation(CallingRules.PAPERS_LEAD_DAYS).in(locale),
        Limits.of(rules, locale));
  }

  private static Line line(Papers.Paper paper, Locale locale) {
    return new Line(paper.id().toString(), paper.title(), PaperWeight.of(paper, locale));
  }
}
