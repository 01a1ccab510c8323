package vn.chibo.meeting;

import vn.chibo.document.Layout;
import vn.chibo.rulebook.LayoutRules;
import vn.chibo.rulebook.RuleSet;

/// The measures of everything that is printed about a meeting, as its rule set has them (R30).
public final class PrintLayout {

  private PrintLayout() {}

  public static Layout of(RuleSet rules) {
    return new Layout(
        margins(rules),
        type(rules),
        rules.value(LayoutRules.FIRST_LINE),
        rules.value(LayoutRules.NUMBERED_FROM_PAGE),
        rules.value(LayoutRules.LIST_LETTERS));
  }

  private static Layout.Margins margins(RuleSet rules) {
    return new Layout.Margins(
        rules.value(LayoutRules.MARGIN_TOP),
        rules.value(LayoutRules.MARGIN_BOTTOM),
        rules.value(LayoutRules.MARGIN_LEFT),
        rules.value(LayoutRules.MARGIN_RIGHT));
  }

  private static Layout.Type type(RuleSet rules) {
    return new Layout.Type(
        rules.value(LayoutRules.FONT),
        rules.value(LayoutRules.FONT_POINTS),
        rules.value(LayoutRules.PARTY_POINTS),
        rules.value(LayoutRules.TITLE_POINTS),
        rules.value(LayoutRules.TABLE_POINTS),
        rules.value(LayoutRules.LINE_SPACING));
  }
}
