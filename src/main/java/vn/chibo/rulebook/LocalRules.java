package vn.chibo.rulebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which of the committees' decisions hold at one place of the tree (R0, decision 6). The nearest
/// organisation wins, unless one further up fixed its own; what the rule set fixed or bounded, no
/// committee changes.
final class LocalRules {

  private LocalRules() {}

  /// @param path the place asked about, given as a value: this room knows no tree
  static Map<String, LocalRule> at(String path, Collection<LocalRule> rules, RuleSet base) {
    var holding = new LinkedHashMap<String, LocalRule>();
    for (var rule : fromTheTop(path, rules)) {
      var upper = holding.get(rule.key());
      boolean bound = upper != null && upper.fixed();
      if (!bound && base.allows(rule)) {
        holding.put(rule.key(), rule);
      }
    }
    return holding;
  }

  private static List<LocalRule> fromTheTop(String path, Collection<LocalRule> rules) {
    return rules.stream()
        .filter(rule -> rule.holdsAt(path))
        .sorted(Comparator.comparingInt(LocalRule::depth))
        .toList();
  }
}
