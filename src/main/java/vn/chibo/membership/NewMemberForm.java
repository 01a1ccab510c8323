package vn.chibo.membership;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.quorum.Standing;
import vn.chibo.rulebook.CallingRules;

/// A member to be entered, as he was typed.
record NewMemberForm(Typed typed) {

  /// The wish, or the mistakes by field.
  record Reading(EnterMember.@Nullable Wish wish, Map<String, String> mistakes) {}

  public String text(String field) {
    return typed.text(field);
  }

  /// Made with the form and kept by it.
  public UUID id() {
    return Optional.ofNullable(typed.id("id")).orElseGet(UUID::randomUUID);
  }

  boolean isAnother() {
    return typed.has("another");
  }

  Reading read(EnterMember.Scene scene, DecisionForm.Scope scope) {
    var person = Reader.words(PersonText.class, scope.locale());
    var slip = new SlipForm(typed);
    var mistakes = new LinkedHashMap<>(slip.mistakes(person));
    if (!typed.text("sex").equals("F") && !typed.text("sex").equals("M")) {
      mistakes.put("sex", person.missingSex());
    }
    var standing = standing();
    if (standing == null) {
      mistakes.put("way", person.missingWay());
    }
    var from = from(scene, scope, mistakes);
    var decision = new DecisionForm(typed).read(scope, mistakes);
    return standing == null || from == null || !mistakes.isEmpty()
        ? new Reading(null, mistakes)
        : new Reading(
            new EnterMember.Wish(
                id(), slip.name(), slip.birthYear(), typed.text("sex"), standing, from, decision),
            mistakes);
  }

  private @Nullable Standing standing() {
    return switch (typed.text("way")) {
      case "ADMITTED", "PROBATIONARY" -> Standing.PROBATIONARY;
      case "OFFICIAL" -> Standing.OFFICIAL;
      default -> null;
    };
  }

  private @Nullable LocalDate from(
      EnterMember.Scene scene, DecisionForm.Scope scope, Map<String, String> mistakes) {
    var from = typed.day("from-");
    int ahead = scope.rules().value(CallingRules.AHEAD_DAYS);
    if (from == null || !DecisionForm.isDay(from)) {
      mistakes.put("from", scope.text().wrongDay());
    } else if (from.isAfter(scope.today().plusDays(ahead))) {
      mistakes.put("from", scope.text().tooFarAhead(ahead));
    } else if (from.isBefore(scene.established())) {
      mistakes.put("from", Reader.words(PersonText.class, scope.locale()).beforeCell());
    }
    return from;
  }
}
