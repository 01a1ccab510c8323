package vn.chibo.conference;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.ClockText;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Form;
import vn.chibo.rulebook.OnlineRules;
import vn.chibo.rulebook.RuleSet;

/// A conference as the host typed it, kept word for word until it can be read.
record ConferenceForm(Typed typed) {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_NUMBER = 60;
  private static final int LONGEST_MINUTES = 24 * 60;
  private static final int MOST_CELLS = 400;

  /// What is to be hosted.
  record Wish(
      String title,
      String number,
      LocalDate decidedOn,
      @Nullable String ground,
      Form form,
      String place,
      Hours hours,
      List<UUID> cells) {}

  record Hours(Instant startsAt, Instant plannedEnd) {}

  /// The wish, or the mistakes by field.
  record Reading(@Nullable Wish wish, Map<String, String> mistakes) {}

  /// The hours, or the mistakes by field.
  record HoursReading(@Nullable Hours hours, Map<String, String> mistakes) {}

  public String text(String field) {
    return typed.text(field);
  }

  /// Whether this cell was ticked; before anything was sent all of them are.
  public boolean ticked(UUID cell) {
    return typed.fields().isEmpty() || cells().contains(cell);
  }

  Reading read(RuleSet rules, Clock clock, ConferenceText text) {
    var mistakes = new LinkedHashMap<String, String>();
    check(mistakes, "title", isShort("title", LONGEST_TITLE), text::missingTitle);
    check(mistakes, "number", isShort("number", LONGEST_NUMBER), text::missingNumber);
    var decided = typed.day("decided-");
    boolean isPast = decided != null && !decided.isAfter(VietnamTime.today(clock));
    check(mistakes, "decided", isPast, text::noSuchDecision);
    var form = form();
    check(mistakes, "form", form != null, text::missingForm);
    check(mistakes, "ground", form == Form.IN_PERSON || isOffered(rules), text::missingGround);
    check(mistakes, "place", isShort("place", LONGEST_TITLE), text::missingPlace);
    var hours = hours(mistakes, clock, text);
    var cells = cells();
    check(mistakes, "cells", !cells.isEmpty() && cells.size() <= MOST_CELLS, text::missingCells);
    return decided == null || form == null || hours == null || !mistakes.isEmpty()
        ? new Reading(null, mistakes)
        : new Reading(wish(decided, form, hours), mistakes);
  }

  private Wish wish(LocalDate decided, Form form, Hours hours) {
    var ground = form == Form.IN_PERSON ? null : text("ground");
    return new Wish(
        text("title"), text("number"), decided, ground, form, text("place"), hours, cells());
  }

  HoursReading readHours(Clock clock, ConferenceText text) {
    var mistakes = new LinkedHashMap<String, String>();
    return new HoursReading(hours(mistakes, clock, text), mistakes);
  }

  private @Nullable Hours hours(Map<String, String> mistakes, Clock clock, ConferenceText text) {
    var day = typed.day("");
    var time = ClockText.read(text("start"));
    int minutes = typed.number("minutes");
    check(mistakes, "date", day != null, text::noSuchDay);
    check(mistakes, "start", time != null, text::noSuchTime);
    check(mistakes, "minutes", minutes > 0 && minutes <= LONGEST_MINUTES, text::noSuchLength);
    if (day == null || time == null || minutes <= 0 || minutes > LONGEST_MINUTES) {
      return null;
    }
    var starts = VietnamTime.at(day, time);
    check(mistakes, "date", starts.isAfter(clock.instant()), text::inThePast);
    return new Hours(starts, starts.plus(Duration.ofMinutes(minutes)));
  }

  private @Nullable Form form() {
    return Stream.of(Form.values())
        .filter(form -> form.name().equals(text("form")))
        .findFirst()
        .orElse(null);
  }

  private boolean isOffered(RuleSet rules) {
    return rules.value(OnlineRules.GROUNDS).stream()
        .anyMatch(choice -> choice.code().equals(text("ground")));
  }

  private boolean isShort(String field, int most) {
    return typed.has(field) && text(field).length() <= most;
  }

  private List<UUID> cells() {
    return typed.fields().getOrDefault("cell", List.of()).stream()
        .map(ConferenceForm::id)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static @Nullable UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static void check(
      Map<String, String> mistakes, String field, boolean right, Supplier<String> sentence) {
    if (!right) {
      mistakes.putIfAbsent(field, sentence.get());
    }
  }
}
