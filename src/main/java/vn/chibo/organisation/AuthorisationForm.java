package vn.chibo.organisation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Typed;
import vn.chibo.quorum.Threshold;
import vn.chibo.rulebook.OnlineRules;
import vn.chibo.rulebook.RuleSet;

/// An authorisation as the committee typed it, and what must be changed before it can be recorded.
record AuthorisationForm(Typed typed) {

  private static final List<String> FORMS =
      List.of("online", "hybrid", "groupsInPlace", "committeeInPlace");
  private static final int LONGEST_NUMBER = 60;
  private static final int LONGEST_TEXT = 500;

  public String text(String field) {
    return typed.text(field);
  }

  boolean has(String field) {
    return typed.has(field);
  }

  /// The wish, or the mistakes by field.
  record Reading(@Nullable Wish wish, Map<String, String> mistakes) {}

  /// What is to be recorded.
  record Wish(
      String number,
      LocalDate issuedOn,
      String ground,
      String groundText,
      boolean online,
      boolean hybrid,
      LocalDate from,
      LocalDate until,
      @Nullable Integer away,
      @Nullable Integer total,
      boolean groupsInPlace,
      boolean committeeInPlace) {}

  Reading read(RuleSet rules, AuthorisationText text) {
    var mistakes = new LinkedHashMap<String, String>();
    check(mistakes, "number", isShort("number", LONGEST_NUMBER), text::missingNumber);
    var issued = day(mistakes, "issued", text);
    check(mistakes, "ground", isOffered(rules.value(OnlineRules.GROUNDS)), text::missingGround);
    check(mistakes, "groundText", text("groundText").length() <= LONGEST_TEXT, text::tooLong);
    check(mistakes, "forms", FORMS.stream().anyMatch(this::has), text::missingForms);
    var from = day(mistakes, "from", text);
    var until = day(mistakes, "until", text);
    if (from != null && until != null && until.isBefore(from)) {
      mistakes.put("until", text.endsBefore());
    }
    checkShare(mistakes, rules, text);
    return issued == null || from == null || until == null || !mistakes.isEmpty()
        ? new Reading(null, mistakes)
        : new Reading(wish(issued, from, until), mistakes);
  }

  private Wish wish(LocalDate issued, LocalDate from, LocalDate until) {
    return new Wish(
        text("number"),
        issued,
        text("ground"),
        text("groundText"),
        has("online"),
        has("hybrid"),
        from,
        until,
        counted("away"),
        counted("total"),
        has("groupsInPlace"),
        has("committeeInPlace"));
  }

  /// Only an online form asks how many cannot meet in one place.
  private @Nullable Integer counted(String field) {
    return has("online") || has("hybrid") ? typed.number(field) : null;
  }

  /// R10: more than half of the members cannot meet in one place. For hybrid meetings the rule set
  /// says whether that is asked too (decision 8).
  private void checkShare(Map<String, String> mistakes, RuleSet rules, AuthorisationText text) {
    if (!has("online") && !has("hybrid")) {
      return;
    }
    int away = typed.number("away");
    int total = typed.number("total");
    if (away < 0 || total < 1 || away > total) {
      mistakes.put("away", text.missingCounts());
      return;
    }
    boolean asked = has("online") || rules.value(OnlineRules.HYBRID_NEEDS_SHARE);
    Threshold share = rules.value(OnlineRules.CANNOT_MEET_SHARE);
    if (asked && !share.isMetBy(away, total)) {
      mistakes.put("away", text.tooFewAway(away, total, share.votesNeeded(total)));
    }
  }

  private boolean isOffered(List<vn.chibo.rulebook.Choice> grounds) {
    return grounds.stream().anyMatch(choice -> choice.code().equals(text("ground")));
  }

  private boolean isShort(String field, int most) {
    return has(field) && text(field).length() <= most;
  }

  private @Nullable LocalDate day(
      Map<String, String> mistakes, String field, AuthorisationText text) {
    var day = typed.day(field + "-");
    check(mistakes, field, day != null, text::noSuchDay);
    return day;
  }

  private static void check(
      Map<String, String> mistakes, String field, boolean right, Supplier<String> sentence) {
    if (!right) {
      mistakes.put(field, sentence.get());
    }
  }
}
