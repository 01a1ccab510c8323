package vn.chibo.rulebook;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chibo.quorum.Threshold;

/// The keys of one part of the evening. A key is listed by being made, so none can be forgotten.
final class Keys {

  private final Part part;
  private final List<Key<?>> made = new ArrayList<>();

  Keys(Part part) {
    this.part = part;
  }

  /// Every parameter that a rule set must hold.
  static List<Key<?>> all() {
    return Stream.of(
            CallingRules.KEYS,
            OnlineRules.KEYS,
            AttendanceRules.KEYS,
            VotingRules.KEYS,
            MinutesRules.KEYS,
            LayoutRules.KEYS,
            ScoreRules.KEYS,
            LinkRules.KEYS,
            KeepingRules.KEYS)
        .flatMap(keys -> keys.made.stream())
        .toList();
  }

  Key<Integer> number(String key) {
    return add(key, Written::number, Limits.Kind.NUMBER);
  }

  Key<Boolean> flag(String key) {
    return add(key, Written::flag, Limits.Kind.FLAG);
  }

  Key<String> text(String key) {
    return add(key, Written::text);
  }

  Key<Threshold> share(String key) {
    return add(key, Keys::threshold);
  }

  /// A share, or the choice NONE where no text sets one (R21).
  Key<Optional<Threshold>> shareOrNone(String key) {
    return add(key, Keys::thresholdOrNone);
  }

  /// An hour of the day in Viet Nam: "21:00".
  Key<LocalTime> hour(String key) {
    return add(key, Keys::hourOfDay);
  }

  private static LocalTime hourOfDay(Written written) {
    try {
      return LocalTime.parse(written.text());
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("no hour of the day: " + written.text(), e);
    }
  }

  Key<Duration> time(String key) {
    return add(key, Keys::duration, Limits.Kind.NUMBER);
  }

  <E extends Enum<E>> Key<E> one(String key, Class<E> type) {
    return add(key, written -> constant(type, written), Limits.Kind.CODE);
  }

  <E extends Enum<E>> Key<Set<E>> some(String key, Class<E> type) {
    return add(key, written -> constants(type, written));
  }

  Key<List<Choice>> choices(String key) {
    return list(key, Keys::choice);
  }

  <T> Key<List<T>> list(String key, Function<Written, T> entry) {
    return add(key, written -> written.entries().stream().map(entry).toList());
  }

  <T> Key<T> add(String key, Key.Reading<T> reading) {
    return add(key, reading, Limits.Kind.WHOLE);
  }

  private <T> Key<T> add(String key, Key.Reading<T> reading, Limits.Kind kind) {
    var added = new Key<>(part, key, reading, kind);
    made.add(added);
    return added;
  }

  static <E extends Enum<E>> E constant(Class<E> type, Written written) {
    return written.field("code").constant(type);
  }

  static Choice choice(Written written) {
    return new Choice(written.field("code").text(), written.words());
  }

  private static <E extends Enum<E>> Set<E> constants(Class<E> type, Written written) {
    var found = EnumSet.noneOf(type);
    for (var entry : written.entries()) {
      if (!found.add(constant(type, entry))) {
        throw entry.mistake("twice: " + entry.node());
      }
    }
    return Set.copyOf(found);
  }

  private static Threshold threshold(Written written) {
    return Threshold.parse(written.text());
  }

  private static Optional<Threshold> thresholdOrNone(Written written) {
    return written.has("code")
        ? none(written.field("code").text())
        : Optional.of(threshold(written));
  }

  private static Optional<Threshold> none(String code) {
    if (!code.equals("NONE")) {
      throw new IllegalArgumentException("neither a share nor NONE: " + code);
    }
    return Optional.empty();
  }

  private static Duration duration(Written written) {
    return written.unit().time().multipliedBy(written.number());
  }
}
