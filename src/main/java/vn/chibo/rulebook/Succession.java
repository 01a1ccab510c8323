package vn.chibo.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One rule set for each day: one without an end holds until the day before the next one begins, so
/// that a new regulation is a new file and no old one is touched.
final class Succession {

  private record Loaded(RuleFile file, RuleSet set) {

    LocalDate from() {
      return set.head().from();
    }
  }

  private Succession() {}

  /// Newest first. Every mistake of every file is told at once.
  static List<RuleSet> of(List<RuleFile> files, List<Key<?>> keys) {
    var mistakes = new ArrayList<String>();
    var loaded = new ArrayList<Loaded>();
    for (var file : files) {
      try {
        loaded.add(new Loaded(file, file.read(keys)));
      } catch (RuleMistake e) {
        mistakes.add(e.getMessage());
      }
    }
    requireNone(mistakes);
    loaded.sort(Comparator.comparing(Loaded::from));
    var sets = closed(loaded, mistakes);
    requireNone(mistakes);
    return sets.reversed();
  }

  private static List<RuleSet> closed(List<Loaded> loaded, List<String> mistakes) {
    var sets = new ArrayList<RuleSet>();
    for (int i = 0; i < loaded.size(); i++) {
      var one = loaded.get(i);
      var next = i + 1 < loaded.size() ? loaded.get(i + 1) : null;
      requireFreshCode(one, loaded.subList(0, i), mistakes);
      sets.add(next == null ? one.set() : before(one, next, mistakes));
    }
    return sets;
  }

  private static RuleSet before(Loaded one, Loaded next, List<String> mistakes) {
    var until = one.set().head().until();
    if (overlap(one, next, until)) {
      mistakes.add(
          next.file().mistake("overlaps with " + one.set().id().code() + " from " + next.from()));
    }
    return until == null ? one.set().endingOn(next.from().minusDays(1)) : one.set();
  }

  private static boolean overlap(Loaded one, Loaded next, @Nullable LocalDate until) {
    return one.from().equals(next.from()) || (until != null && !until.isBefore(next.from()));
  }

  private static void requireFreshCode(Loaded one, List<Loaded> before, List<String> mistakes) {
    if (before.stream().anyMatch(other -> other.set().id().equals(one.set().id()))) {
      mistakes.add(
          one.file().mistake("the code " + one.set().id().code() + " belongs to another rule set"));
    }
  }

  private static void requireNone(List<String> mistakes) {
    if (!mistakes.isEmpty()) {
      throw new RuleMistake(String.join("\n", mistakes));
    }
  }
}
