package vn.chibo.rulebook;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;

/// All rule sets, newest first (R0). They are read once, at start; a file that is not whole stops
/// the start, so that nobody finds out at 21:05.
@Singleton
@Startup
public final class Rulebook {

  private final List<RuleSet> ruleSets;
  private final RuleWords words;

  public Rulebook() {
    this(RuleFiles.shipped());
  }

  Rulebook(RuleFiles files) {
    words = files.words();
    ruleSets =
        files.read(Keys.all()).stream()
            .sorted(Comparator.comparing((RuleSet set) -> set.head().from()).reversed())
            .toList();
    requireOneForEachDay();
  }

  /// The rule set of a day in Viet Nam: the day a meeting is called for calling, notice and papers,
  /// the day it is held for votes, layout and score (decision 7).
  public RuleSet inForceOn(LocalDate day) {
    return ruleSets.stream()
        .filter(set -> set.head().covers(day))
        .findFirst()
        .orElseThrow(() -> Refusal.invalid("no-rule-set", Map.of("day", VietnamTime.date(day))));
  }

  /// The rule set that a meeting stored; it stays readable for ever.
  public RuleSet ruleSet(RuleSetId id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no rule set " + id.code()));
  }

  public Optional<RuleSet> find(RuleSetId id) {
    return ruleSets.stream().filter(set -> set.id().equals(id)).findFirst();
  }

  public List<RuleSet> ruleSets() {
    return ruleSets;
  }

  /// What a mark means, in words.
  public Words meaning(Mark mark) {
    return words.meaning(mark);
  }

  /// What a part of the rules is called.
  public Words title(Part part) {
    return words.title(part);
  }

  private void requireOneForEachDay() {
    for (var set : ruleSets) {
      for (var other : ruleSets) {
        if (set != other && (set.id().equals(other.id()) || other.head().covers(from(set)))) {
          throw new IllegalStateException(
              "rule sets overlap: %s and %s".formatted(set.id().code(), other.id().code()));
        }
      }
    }
  }

  private static LocalDate from(RuleSet set) {
    return set.head().from();
  }
}
