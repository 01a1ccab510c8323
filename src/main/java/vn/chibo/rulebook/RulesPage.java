package vn.chibo.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.VietnamTime;

/// One rule set in one language, ready to be shown.
record RulesPage(
    String title,
    String from,
    @Nullable String until,
    List<Section> sections,
    List<Text> texts,
    List<Link> ruleSets) {

  record Section(String anchor, String title, List<Line> lines) {}

  record Line(
      String anchor, String rule, String says, String value, String citation, String certainty) {}

  record Text(String name, String about) {}

  record Link(String path, String title, boolean shown) {}

  static RulesPage of(Rulebook rulebook, RuleSet set, Locale locale) {
    var until = set.head().until();
    return new RulesPage(
        set.head().title().in(locale),
        VietnamTime.date(set.head().from()),
        until == null ? null : VietnamTime.date(until),
        Arrays.stream(Part.values()).map(part -> section(rulebook, set, part, locale)).toList(),
        set.sources().stream().map(source -> text(source, locale)).toList(),
        rulebook.ruleSets().stream().map(other -> link(other, set, locale)).toList());
  }

  private static Section section(Rulebook rulebook, RuleSet set, Part part, Locale locale) {
    var lines =
        set.parameters().stream()
            .filter(parameter -> parameter.key().part() == part)
            .map(parameter -> line(rulebook, parameter, locale))
            .toList();
    return new Section(
        part.name().toLowerCase(Locale.ROOT), rulebook.title(part).in(locale), lines);
  }

  private static Line line(Rulebook rulebook, Parameter<?> parameter, Locale locale) {
    var citation = parameter.citation();
    return new Line(
        parameter.key().name(),
        citation.rule(),
        parameter.explanation().in(locale),
        parameter.shown().in(locale),
        citation.in(locale),
        rulebook.meaning(citation.mark()).in(locale));
  }

  private static Text text(Source source, Locale locale) {
    return new Text(source.dated().in(locale), source.about().in(locale));
  }

  private static Link link(RuleSet set, RuleSet shown, Locale locale) {
    return new Link(
        "/rules/" + set.id().code(), set.head().title().in(locale), set.id().equals(shown.id()));
  }
}
