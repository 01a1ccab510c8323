package vn.chibo.meeting;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.Ground;
import vn.chibo.rulebook.RuleSet;

/// The first step as it is shown: the typed form, its mistakes, and what the reader should know.
record PlanPage(
    PlanForm form,
    Map<String, String> errors,
    Path path,
    List<Option> occasions,
    Lengths lengths,
    @Nullable String monthNote,
    @Nullable String stale,
    Grouped grouped) {

  /// Where the form goes and where the reader comes from; `then` brings him back to the check page.
  record Path(String action, String back, String then) {}

  /// The groups of the cell, and what is asked where they stand in for its meeting (R11).
  record Grouped(List<Standins.Group> groups, String hint) {

    static final Grouped NONE = new Grouped(List.of(), "");
  }

  record Option(String value, String label, @Nullable String hint) {}

  /// R8, with who says so.
  record Lengths(long least, long combined, Ground ground) {}

  static PlanPage of(PlanForm form, Path path, RuleSet rules, Locale locale) {
    var lengths =
        new Lengths(
            rules.value(CallingRules.LENGTH_LEAST).toMinutes(),
            rules.value(CallingRules.LENGTH_LEAST_COMBINED).toMinutes(),
            rules.citation(CallingRules.LENGTH_LEAST).ground(locale));
    return new PlanPage(
        form, Map.of(), path, options(locale, false), lengths, null, null, Grouped.NONE);
  }

  /// Offers the groups of a cell that has some.
  PlanPage offering(List<Standins.Group> groups, RuleSet rules, Locale locale) {
    var hint =
        Reader.words(PlanText.class, locale)
            .inPlaceHint(
                rules.value(CallingRules.GROUP_MEETINGS_FROM),
                rules.value(CallingRules.GROUP_MEETINGS_A_YEAR),
                rules.citation(CallingRules.GROUP_MEETINGS_A_YEAR).in(locale));
    var offered = options(locale, !groups.isEmpty());
    return new PlanPage(
        form, errors, path, offered, lengths, monthNote, stale, new Grouped(groups, hint));
  }

  /// Says whether this month has its ordinary meeting yet (R6).
  PlanPage noting(Optional<Instant> ordinary, Locale locale) {
    var text = Reader.words(PlanText.class, locale);
    var note =
        ordinary
            .map(at -> text.thisMonthHas(VietnamTime.hourAndDate(at, locale)))
            .orElseGet(text::thisMonthHasNone);
    return new PlanPage(form, errors, path, occasions, lengths, note, stale, grouped);
  }

  PlanPage withMistakes(List<Mistake> mistakes, Locale locale) {
    var errors = MistakeWords.of(mistakes, locale);
    return new PlanPage(form, errors, path, occasions, lengths, monthNote, stale, grouped);
  }

  /// Another window was faster: the typed form again, beside how things stand now.
  PlanPage overtakenBy(Draft now, Locale locale) {
    var names = MeetingNames.in(locale);
    var stands =
        names.occasion(now.occasion()) + ", " + VietnamTime.hourAndDate(now.startsAt(), locale);
    return new PlanPage(
        form.withVersion(now.version()),
        errors,
        path,
        occasions,
        lengths,
        monthNote,
        stands,
        grouped);
  }

  private static List<Option> options(Locale locale, boolean grouped) {
    var names = MeetingNames.in(locale);
    var text = Reader.words(PlanText.class, locale);
    return Arrays.stream(Occasion.values())
        .filter(each -> grouped || each != Occasion.PARTY_GROUP)
        .map(each -> new Option(each.name(), names.occasion(each), hint(each, text)))
        .toList();
  }

  private static @Nullable String hint(Occasion occasion, PlanText text) {
    return switch (occasion) {
      case COMBINED -> text.combinedHint();
      case COMMITTEE_MEETING -> text.committeeHint();
      case PARTY_GROUP -> text.groupHint();
      case CONFERENCE_IN_PLACE -> text.inPlaceConferenceHint();
      case ORDINARY, THEMATIC, EXTRAORDINARY, STUDY_CONFERENCE, CONGRESS -> null;
    };
  }
}
