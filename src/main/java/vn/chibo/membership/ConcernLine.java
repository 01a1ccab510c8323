package vn.chibo.membership;

import java.util.List;
import java.util.Locale;
import vn.chibo.kernel.Reader;
import vn.chibo.rulebook.RuleSet;

/// One thing that R3 finds about a cell, in words, with who says so.
public record ConcernLine(String sentence, String citation) {

  static List<ConcernLine> of(CellShape shape, RuleSet rules, Locale locale) {
    var text = Reader.words(WatchText.class, locale);
    return shape.concerns(CellShape.Sizes.of(rules)).stream()
        .map(concern ->
            new ConcernLine(
                sentence(concern, shape, rules, text), rules.citation(concern.key()).in(locale)))
        .toList();
  }

  private static String sentence(
      CellShape.Concern concern, CellShape shape, RuleSet rules, WatchText text) {
    int figure = rules.value(concern.key());
    return switch (concern) {
      case TOO_FEW_OFFICIAL -> text.tooFewOfficial(shape.official(), figure);
      case COMMITTEE_TOO_EARLY -> text.committeeTooEarly(shape.official(), figure);
      case COMMITTEE_MISSING -> text.committeeMissing(shape.official(), figure);
      case COMMITTEE_TOO_LARGE -> text.committeeTooLarge(shape.committee(), figure);
      case GROUPS_MISSING -> text.groupsMissing(shape.members(), figure);
    };
  }
}
