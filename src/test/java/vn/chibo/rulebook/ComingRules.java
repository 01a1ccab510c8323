package vn.chibo.rulebook;

import java.nio.file.Path;
import java.time.LocalDate;

/// The shipped rule sets and, beside them, an invented one of next year.
public final class ComingRules {

  private static final Rulebook RULEBOOK =
      new Rulebook(RuleFiles.with(Path.of("src/test/resources/rules-to-come")));

  private ComingRules() {}

  public static RuleSet on(LocalDate day) {
    return RULEBOOK.inForceOn(day);
  }
}
