package vn.chibo.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.RosterLine;
import vn.chibo.organisation.Authorisation;
import vn.chibo.rulebook.Ground;
import vn.chibo.rulebook.OnlineRules;
import vn.chibo.rulebook.RuleSet;

/// The second step as it is shown, with what stands behind each form on that day (R10).
record VenuePage(
    String meeting,
    VenueForm form,
    Map<String, String> errors,
    List<PlanPage.Option> forms,
    List<PlanPage.Option> grounds,
    List<Person> officers,
    Ground ground,
    String then,
    @Nullable String stale,
    boolean called) {

  record Person(String member, String name, @Nullable String title, @Nullable String phone) {}

  /// What the page is made of.
  record Scene(
      Draft draft, List<RosterLine> roster, List<Authorisation> authorisations, RuleSet rules) {}

  static VenuePage of(Scene scene, VenueForm form, String then, Locale locale) {
    var rules = scene.rules();
    var words = new Words(scene, rules, locale);
    return new VenuePage(
        scene.draft().id().toString(),
        form,
        Map.of(),
        Arrays.stream(Form.values()).map(words::option).toList(),
        words.grounds(),
        words.officers(),
        rules.citation(OnlineRules.NEEDS_AUTHORISATION).ground(locale),
        then,
        null,
        scene.draft().stage() == Stage.CALLED);
  }

  VenuePage withMistakes(List<Mistake> mistakes, Locale locale) {
    var sentences = MistakeWords.of(mistakes, locale);
    return new VenuePage(
        meeting, form, sentences, forms, grounds, officers, ground, then, stale, called);
  }

  VenuePage overtakenBy(Draft now, Locale locale) {
    var stands = MeetingNames.in(locale).form(now.form()) + ", " + now.place();
    var renewed = form.withVersion(now.version());
    return new VenuePage(
        meeting, renewed, errors, forms, grounds, officers, ground, then, stands, called);
  }

  private record Words(Scene scene, RuleSet rules, Locale locale) {

    PlanPage.Option option(Form form) {
      return new PlanPage.Option(form.name(), MeetingNames.in(locale).form(form), hint(form));
    }

    private String hint(Form form) {
      var text = Reader.words(PlanText.class, locale);
      if (form == Form.IN_PERSON) {
        return text.inPersonHint();
      }
      return new FormRuling.Grounds(scene.authorisations(), false)
          .covering(form, scene.draft().day())
          .map(by -> text.authorised(by.number(), VietnamTime.date(by.untilOn())))
          .orElseGet(text::notAuthorised);
    }

    List<PlanPage.Option> grounds() {
      return rules.value(OnlineRules.SPECIAL_CIRCUMSTANCES).stream()
          .map(choice -> new PlanPage.Option(choice.code(), choice.label().in(locale), null))
          .toList();
    }

    /// Officers first of all; in a cell that names none, everybody.
    List<Person> officers() {
      var titled = scene.roster().stream().anyMatch(line -> line.title() != null);
      return scene.roster().stream()
          .filter(line -> !titled || line.title() != null || isNamed(line))
          .map(
              line -> new Person(line.member().toString(), line.name(), line.title(), line.phone()))
          .toList();
    }

    private boolean isNamed(RosterLine line) {
      return line.member().equals(scene.draft().chair())
          || line.member().equals(scene.draft().contact());
    }
  }
}
