package vn.chibo.directive;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.RulesInForce;
import vn.chibo.rulebook.LocalRule;
import vn.chibo.rulebook.Parameter;
import vn.chibo.rulebook.RuleSet;

/// What a decision would change, before it is recorded: for which cells, from what to what, and
/// which meetings keep the old one because they were called already (R0).
record Preview(
    List<Change> changes, int changed, int unchanged, List<Meeting> called, int calledInAll) {

  /// More lines help nobody; the numbers are of all.
  static final int SHOWN = 100;

  /// @param why who decided the value that holds before, in words
  record Change(String cell, String before, String after, String why) {}

  record Meeting(String cell, String when) {}

  /// What the preview is made of.
  record Material(
      List<Directives.Cell> cells,
      RulesInForce.OfCells before,
      LocalRule rule,
      List<Directives.Called> called) {}

  static Preview of(Material material, Locale locale) {
    var changes =
        material.cells().stream()
            .map(cell -> change(cell, material, locale))
            .filter(Objects::nonNull)
            .toList();
    return new Preview(
        changes.stream().limit(SHOWN).toList(),
        changes.size(),
        material.cells().size() - changes.size(),
        material.called().stream().limit(SHOWN).map(one -> meeting(one, locale)).toList(),
        material.called().size());
  }

  private static @Nullable Change change(Directives.Cell cell, Material material, Locale locale) {
    var key = material.rule().key();
    var before = parameter(material.before().of(cell.id()), key);
    var after = parameter(material.before().with(cell.id(), cell.path(), material.rule()), key);
    return before.held().equals(after.held())
        ? null
        : new Change(
            cell.name(),
            before.shown().in(locale),
            after.shown().in(locale),
            before.citation().in(locale));
  }

  private static Parameter<?> parameter(RuleSet rules, String key) {
    return Objects.requireNonNull(rules.find(key), key);
  }

  private static Meeting meeting(Directives.Called called, Locale locale) {
    return new Meeting(called.cell(), VietnamTime.hourAndDate(called.startsAt(), locale));
  }

  public boolean cut() {
    return changed > SHOWN;
  }

  public int shown() {
    return SHOWN;
  }
}
