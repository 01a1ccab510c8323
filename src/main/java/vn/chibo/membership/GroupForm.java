package vn.chibo.membership;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Typed;

/// What was typed about a party group.
record GroupForm(Typed typed) {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_NUMBER = 60;

  /// How far ahead a change may be written down, and the words for mistakes.
  record Bounds(LocalDate today, int ahead, GroupText text) {}

  record Reading(FormGroup.@Nullable Wish wish, Map<String, String> mistakes) {}

  public String text(String field) {
    return typed.text(field);
  }

  public UUID id() {
    return Optional.ofNullable(typed.id("id")).orElseGet(UUID::randomUUID);
  }

  Reading read(Bounds bounds) {
    var mistakes = new LinkedHashMap<String, String>();
    var name = typed.text("name").replaceAll("\\s+", " ");
    if (name.length() < 2 || name.length() > LONGEST_NAME) {
      mistakes.put("name", bounds.text().wrongName());
    }
    var from = day("from", bounds, mistakes);
    if (!typed.has("number") || typed.text("number").length() > LONGEST_NUMBER) {
      mistakes.put("number", bounds.text().wrongNumber());
    }
    return from == null || !mistakes.isEmpty()
        ? new Reading(null, mistakes)
        : new Reading(new FormGroup.Wish(id(), name, from, typed.text("number")), mistakes);
  }

  /// The day in the boxes of this field; its mistake is put under the field.
  @Nullable LocalDate day(String field, Bounds bounds, Map<String, String> mistakes) {
    var day = typed.day(field + "-");
    if (day == null || !DecisionForm.isDay(day)) {
      mistakes.put(field, bounds.text().wrongDay());
      return null;
    }
    if (day.isAfter(bounds.today().plusDays(bounds.ahead()))) {
      mistakes.put(field, bounds.text().tooFarAhead(bounds.ahead()));
      return null;
    }
    return day;
  }

  /// Everybody whose box is ticked; what is no id is nobody.
  List<UUID> members() {
    return typed.fields().getOrDefault("member", List.of()).stream()
        .map(GroupForm::idOrNull)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static @Nullable UUID idOrNull(@Nullable String text) {
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
