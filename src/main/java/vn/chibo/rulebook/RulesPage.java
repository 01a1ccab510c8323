package vn.chibo.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.VietnamTime;

/// One rule set in one language, ready to be shown: of all, or of one cell with what its committees
/// decided.
public record RulesPage(
    String title,
    String from,
    @Nullable String until,
    List<Section> sections,
    List<Text> texts,
    List<Link> ruleSets) {

  public record Section(String anchor, String title, List<Line> lines) {}

  /// @param does what the service does with it
  /// @param limits whether a committee may decide otherwise, and how far
  /// @param instead what a committee decided otherwise than; null where the rule set itself speaks
  public record Line(
      String anchor,
      String rule,
      String says,
      String value,
      String citation,
      String certainty,
      String does,
      String limits,
      @Nullable String instead) {}

  public record Text(String name, String about) {}

  public record Link(String path, String title, boolean shown) {}

  public static RulesPage of(Rulebook rulebook, RuleSet set, Locale locale) {
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

  /// What a committee may decide otherwise, by part; a part with nothing is left out.
  public static List<Section> open(Rulebook rulebook, RuleSet set, Locale locale) {
    return Arrays.stream(Part.values())
        .map(part -> section(rulebook, set, part, locale))
        .map(section -> onlyOpen(section, set))
        .filter(section -> !section.lines().isEmpty())
        .toList();
  }

  private static Section onlyOpen(Section section, RuleSet set) {
    var lines = section.lines().stream().filter(line -> isOpen(set.find(line.anchor()))).toList();
    return new Section(section.anchor(), section.title(), lines);
  }

  private static boolean isOpen(@Nullable Parameter<?> parameter) {
    return parameter != null && parameter.limits().isOpen();
  }

  /// One parameter as the page shows it.
  public static Line line(Rulebook rulebook, Parameter<?> parameter, Locale locale) {
    var citation = parameter.citation();
    var instead = parameter.instead();
    return new Line(
        parameter.key().name(),
        citation.rule(),
        parameter.explanation().in(locale),
        parameter.shown().in(locale),
        citation.in(locale),
        rulebook.meaning(citation.mark()).in(locale),
        rulebook.meaning(parameter.effect()).in(locale),
        rulebook.limits(parameter).in(locale),
        instead == null ? null : instead(instead.of(), locale));
  }

  private static String instead(Parameter<?> base, Locale locale) {
    return base.shown().in(locale) + " (" + base.citation().in(locale) + ")";
  }

  private static Text text(Source source, Locale locale) {
    return new Text(source.dated().in(locale), source.about().in(locale));
  }

  private static Link link(RuleSet set, RuleSet shown, Locale locale) {
    return new Link(
        "/rules/" + set.id().code(), set.head().title().in(locale), set.id().equals(shown.id()));
  }
}
