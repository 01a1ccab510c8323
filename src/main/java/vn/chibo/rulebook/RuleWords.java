package vn.chibo.rulebook;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chibo.quorum.Threshold;

/// The words around parameters: what a mark means, how it is cited, how a unit is called. They are
/// here and not in a page's bundle because refusals, mails and documents print them too.
final class RuleWords {

  private final Written root;
  private final Map<Unit, Words> units = new EnumMap<>(Unit.class);
  private final Map<Mark, Words> meanings = new EnumMap<>(Mark.class);
  private final Map<Effect, Words> effects = new EnumMap<>(Effect.class);
  private final Map<Part, Words> titles = new EnumMap<>(Part.class);

  RuleWords(Written file) {
    root = file;
    for (var unit : Unit.values()) {
      if (unit != Unit.NONE) {
        units.put(unit, words("units", unit.name().toLowerCase(Locale.ROOT)));
      }
    }
    for (var mark : Mark.values()) {
      meanings.put(mark, words("marks", mark.name()));
    }
    for (var effect : Effect.values()) {
      effects.put(effect, words("effects", effect.name()));
    }
    for (var part : Part.values()) {
      titles.put(part, words("parts", part.name()));
    }
  }

  Words yesOrNo(boolean flag) {
    return words("flags", Boolean.toString(flag));
  }

  /// "trên 1/2", "ít nhất 2/3".
  Words share(Threshold share) {
    var fraction = share.numerator() + "/" + share.denominator();
    return words("shares", share.strict() ? "strict" : "least")
        .and(" ", new Words(fraction, fraction));
  }

  /// A number with its unit; one that counts nothing stands alone.
  Words counted(Words number, Unit unit) {
    return unit == Unit.NONE ? number : number.and(" ", units.getOrDefault(unit, number));
  }

  Words meaning(Mark mark) {
    return Objects.requireNonNull(meanings.get(mark));
  }

  Words meaning(Effect effect) {
    return Objects.requireNonNull(effects.get(effect));
  }

  /// Whether a committee may decide otherwise, and how far.
  Words limits(Parameter<?> parameter) {
    var limits = parameter.limits();
    if (!limits.isOpen()) {
      return words("limits", limits.fixed() ? "fixed" : "whole");
    }
    var least = limits.least();
    var most = limits.most();
    return least == null || most == null
        ? words("limits", "open")
        : words("limits", "between").with("{least}", plain(least)).with("{most}", plain(most));
  }

  private static Words plain(int number) {
    return new Words(Integer.toString(number), Integer.toString(number));
  }

  Words title(Part part) {
    return Objects.requireNonNull(titles.get(part));
  }

  /// "Quy định số 294-QĐ/TW ngày 26/5/2025", or how we say that no text is known.
  Words citation(Mark mark, @Nullable Source source) {
    return source == null
        ? words("citations", mark.name())
        : words("citations", mark + ".source").with("{source}", source.dated());
  }

  /// What the text in force is known to have made of an older one (R0).
  Words afterwards(boolean kept, Source inForce) {
    return words("citations", kept ? "kept" : "unconfirmed").with("{source}", inForce.name());
  }

  private Words words(String group, String key) {
    return root.field(group).field(key).words();
  }
}
