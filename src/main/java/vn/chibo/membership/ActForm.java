package vn.chibo.membership;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Typed;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.Choice;
import vn.chibo.rulebook.RuleSet;

/// A decision about a member's standing as it was typed, and what must be changed before it can be
/// weighed.
record ActForm(Typed typed) {

  private static final int LONGEST_FIELD = 60;
  private static final int LONGEST_NAME = 200;
  private static final int YEARS_AHEAD = 10;

  /// What is to be recorded.
  ///
  /// @param until the first day after it
  /// @param target the cell he goes to; null where it is none of this service
  record Wish(
      LocalDate from,
      @Nullable LocalDate until,
      @Nullable UUID target,
      StandingRows.Decision decision) {}

  /// The wish, or the mistakes by field.
  record Reading(@Nullable Wish wish, Map<String, String> mistakes) {}

  public String text(String field) {
    return typed.text(field);
  }

  boolean endsPosts() {
    return typed.has("endPosts");
  }

  Reading read(ActScene scene, RuleSet rules, Language language) {
    return new Reader(scene, rules, language).read();
  }

  /// The words for mistakes, and the language in which a citation is given.
  record Language(ActText text, java.util.Locale locale) {}

  private final class Reader {

    private final ActScene scene;
    private final RuleSet rules;
    private final Language language;
    private final ActText text;
    private final Map<String, String> mistakes = new LinkedHashMap<>();

    Reader(ActScene scene, RuleSet rules, Language language) {
      this.scene = scene;
      this.rules = rules;
      this.language = language;
      this.text = language.text();
    }

    Reading read() {
      var from = from();
      var until = until(from);
      var elsewhere = elsewhere();
      var target = elsewhere == null ? target() : null;
      var decision = decision(elsewhere);
      return from == null || !mistakes.isEmpty()
          ? new Reading(null, mistakes)
          : new Reading(new Wish(from, until, target, decision), mistakes);
    }

    private @Nullable LocalDate from() {
      var from = typed.day("from-");
      var today = scene.timeline().today();
      int ahead = rules.value(CallingRules.AHEAD_DAYS);
      if (from == null || !DecisionForm.isDay(from)) {
        mistakes.put("from", text.wrongDay());
        return null;
      }
      if (scene.act() == Act.DEATH && from.isAfter(today)) {
        mistakes.put("from", text.notYet());
      } else if (from.isAfter(today.plusDays(ahead))) {
        mistakes.put("from", text.tooFarAhead(ahead));
      }
      return from;
    }

    /// The form asks for the last day; a row ends on the day after.
    private @Nullable LocalDate until(@Nullable LocalDate from) {
      boolean typedSomething =
          typed.has("until-day") || typed.has("until-month") || typed.has("until-year");
      if (scene.act().until() == Act.Until.NEVER || !typedSomething) {
        if (scene.act().until() == Act.Until.ALWAYS) {
          mistakes.put("until", text.missingUntil());
        }
        return null;
      }
      var last = typed.day("until-");
      if (last == null || last.isAfter(scene.timeline().today().plusYears(YEARS_AHEAD))) {
        mistakes.put("until", text.wrongDay());
        return null;
      }
      if (from != null && last.isBefore(from)) {
        mistakes.put("until", text.endsBefore());
      }
      return last.plusDays(1);
    }

    private @Nullable String elsewhere() {
      if (!scene.act().goesElsewhere() || !typed.text("target").equals(DecisionForm.OTHER)) {
        return null;
      }
      var place = typed.text("elsewhere");
      if (place.length() < 2 || place.length() > LONGEST_NAME) {
        mistakes.put("elsewhere", text.missingTarget());
      }
      return place;
    }

    private @Nullable UUID target() {
      if (!scene.act().goesElsewhere()) {
        return null;
      }
      var asked = Optional.ofNullable(typed.id("target"));
      if (asked.filter(scene.cell()::equals).isPresent()) {
        mistakes.put("target", text.toItself());
      } else if (asked.flatMap(scene::target).isEmpty()) {
        mistakes.put("target", text.missingTarget());
      }
      return asked.orElse(null);
    }

    private StandingRows.Decision decision(@Nullable String elsewhere) {
      if (!scene.act().isDecided()) {
        return StandingRows.Decision.NONE;
      }
      var scope =
          new DecisionForm.Scope(
              scene.bodies(),
              scene.act().isDecidedByCell(decidedByCell(rules)),
              scene.timeline().today(),
              rules,
              language.locale());
      var decision = new DecisionForm(typed).read(scope, mistakes);
      return new StandingRows.Decision(decision.number(), decision.on(), decision.by(), elsewhere);
    }
  }

  static Set<String> decidedByCell(RuleSet rules) {
    return rules.value(CallingRules.CELL_DECIDES).stream()
        .map(Choice::code)
        .collect(Collectors.toSet());
  }

  /// All that was typed, to be carried through the page that shows the changes.
  public List<Map.Entry<String, String>> kept() {
    return typed.fields().keySet().stream()
        .filter(field -> !field.equals("step") && !field.equals("endPosts"))
        .filter(field -> field.length() <= LONGEST_FIELD)
        .map(field -> Map.entry(field, typed.text(field)))
        .toList();
  }
}
