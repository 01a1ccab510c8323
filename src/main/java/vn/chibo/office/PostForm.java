package vn.chibo.office;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Typed;
import vn.chibo.membership.Role;

/// A post as it was typed, and what must be changed before it can be given.
record PostForm(Typed typed) {

  static final int LONGEST_NUMBER = 60;
  private static final int LONGEST_TITLE = 120;
  private static final int FIRST_YEAR = 1930;
  private static final int LAST_YEAR = 2200;

  public String text(String field) {
    return typed.text(field);
  }

  /// The wish, or the mistakes by field.
  record Reading(GivePost.@Nullable Wish wish, Map<String, String> mistakes) {}

  /// The role and the member are chosen on the page before; without them nothing can be meant.
  Reading read(GivingText words) {
    var mistakes = new LinkedHashMap<String, String>();
    var title = typed.text("title");
    var number = typed.text("number");
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      mistakes.put("title", words.missingTitle());
    }
    var from = day(mistakes, "from", words);
    var last = hasDay("until") ? day(mistakes, "until", words) : null;
    if (from != null && last != null && last.isBefore(from)) {
      mistakes.put("until", words.endsBefore());
    }
    if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
      mistakes.put("number", words.missingNumber());
    }
    var member = typed.id("member");
    var role = role().orElse(null);
    return from == null || member == null || role == null || !mistakes.isEmpty()
        ? new Reading(null, mistakes)
        : new Reading(
            new GivePost.Wish(
                role, member, title, from, last == null ? null : last.plusDays(1), number),
            mistakes);
  }

  Optional<Role> role() {
    return roleOf(typed.text("role"));
  }

  static Optional<Role> roleOf(String name) {
    return Stream.of(Role.values()).filter(role -> role.name().equals(name)).findFirst();
  }

  /// Role and member were chosen on the page before; refuses `no-such-candidate` without them.
  Role chosenRole() {
    return role().orElseThrow(() -> Refusal.missing("no-such-candidate"));
  }

  private boolean hasDay(String field) {
    return Stream.of("-day", "-month", "-year").anyMatch(part -> typed.has(field + part));
  }

  private @Nullable LocalDate day(Map<String, String> mistakes, String field, GivingText words) {
    return dayOf(typed, mistakes, field, words);
  }

  /// A day of this century or the last, so that no slip of a finger reaches the tables.
  static @Nullable LocalDate dayOf(
      Typed typed, Map<String, String> mistakes, String field, GivingText words) {
    var day = typed.day(field + "-");
    if (day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      mistakes.put(field, words.noSuchDay());
      return null;
    }
    return day;
  }
}
