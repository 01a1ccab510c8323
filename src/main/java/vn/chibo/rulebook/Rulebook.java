package vn.chibo.rulebook;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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

  /// @param folder where an operator lays further rule-set files, if he does
  @Inject
  Rulebook(@ConfigProperty(name = "chibo.rules.folder") Optional<Path> folder) {
    this(folder.map(RuleFiles::with).orElseGet(RuleFiles::shipped));
  }

  Rulebook(RuleFiles files) {
    words = files.words();
    ruleSets = files.read(Keys.all());
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

  /// The rules as a meeting keeps them: the set it stored with the committees' decisions of that
  /// day, whatever was decided since. Where nothing is stored yet, the set of the day.
  public RuleSet kept(KeptRules kept) {
    var code = kept.code();
    var base = code == null ? inForceOn(kept.day()) : ruleSet(new RuleSetId(code));
    return base.with(KeptJson.read(kept.local())).shownOn(pageOf(kept.cell(), kept.day()));
  }

  /// Where the rules of a cell on a day are explained.
  public static String pageOf(UUID cell, LocalDate day) {
    return "/cells/" + cell + "/rules?day=" + day;
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

  /// What the service does with a parameter.
  public Words meaning(Effect effect) {
    return words.meaning(effect);
  }

  /// Whether a committee may decide otherwise, and how far.
  public Words limits(Parameter<?> parameter) {
    return words.limits(parameter);
  }

  /// A value that a committee might decide, in words.
  public Words shown(Parameter<?> parameter, LocalRule rule) {
    return parameter.shown(rule.value(), words);
  }

  /// What a part of the rules is called.
  public Words title(Part part) {
    return words.title(part);
  }
}
