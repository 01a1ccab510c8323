package vn.chibo.meeting;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.RuleSet;

/// The papers as they are shown, with the day they are due (R9) and what is taken.
record PapersPage(List<Line> lines, String dueOn, String citation, Limits limits) {

  /// @param there when it was put there, and whether that was in time
  /// @param opened who opened it so far; null before anybody was called
  record Line(String id, String title, String weight, String there, @Nullable String opened) {}

  record Limits(String types, int megabytes) {

    static Limits of(RuleSet rules, Locale locale) {
      var types =
          rules.value(CallingRules.PAPER_TYPES).stream()
              .map(type -> type.label().in(locale))
              .collect(Collectors.joining(", "));
      return new Limits(types, rules.value(CallingRules.PAPER_MEGABYTES));
    }
  }

  /// The end of the last day on which a paper is in time (R9).
  static Instant due(Draft draft, RuleSet rules) {
    var day = draft.day().minusDays(rules.value(CallingRules.PAPERS_LEAD_DAYS));
    return VietnamTime.at(day.plusDays(1), LocalTime.MIDNIGHT);
  }

  static PapersPage of(
      Draft draft,
      List<Papers.Paper> papers,
      List<Papers.Opening> openings,
      RuleSet rules,
      Locale locale) {
    var due = draft.day().minusDays(rules.value(CallingRules.PAPERS_LEAD_DAYS));
    return new PapersPage(
        papers.stream().map(paper -> line(paper, openings, due(draft, rules), locale)).toList(),
        VietnamTime.date(due),
        rules.citation(CallingRules.PAPERS_LEAD_DAYS).in(locale),
        Limits.of(rules, locale));
  }

  private static Line line(
      Papers.Paper paper, List<Papers.Opening> openings, Instant due, Locale locale) {
    var text = Reader.words(PaperText.class, locale);
    var at = VietnamTime.hourAndDate(paper.at(), locale);
    return new Line(
        paper.id().toString(),
        paper.title(),
        PaperWeight.of(paper, locale),
        paper.at().isBefore(due) ? text.there(at) : text.thereLate(at),
        openings.stream()
            .filter(one -> one.paper().equals(paper.id()) && one.summoned() > 0)
            .findFirst()
            .map(one -> text.opened(one.opened(), one.summoned(), one.before()))
            .orElse(null));
  }
}
