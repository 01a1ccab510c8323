package vn.chibo.directive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chibo.rulebook.Limits;
import vn.chibo.rulebook.Parameter;
import vn.chibo.rulebook.Rulebook;
import vn.chibo.rulebook.RulesPage;

/// The form of one decision: which parameter, what holds now, what is typed.
record DirectivePage(
    String organisation,
    String name,
    String key,
    RulesPage.Line line,
    Limits.Kind kind,
    List<Option> options,
    DirectiveForm form,
    Map<String, String> errors,
    @Nullable String obstacle) {

  record Option(String value, String label) {}

  static DirectivePage of(
      Directives.Scope scope, Parameter<?> parameter, Typing typing, Rulebook rulebook) {
    var locale = typing.locale();
    return new DirectivePage(
        scope.id().toString(),
        scope.name(),
        parameter.key().name(),
        RulesPage.line(rulebook, parameter, locale),
        parameter.limits().kind(),
        parameter.limits().oneOf().stream().map(one -> option(one, locale)).toList(),
        typing.form(),
        typing.errors(),
        typing.obstacle());
  }

  /// What was typed and what is said to it.
  record Typing(
      DirectiveForm form, Map<String, String> errors, @Nullable String obstacle, Locale locale) {}

  private static Option option(JsonNode offered, Locale locale) {
    if (!offered.isObject()) {
      return new Option(offered.asText(), offered.asText());
    }
    var words = locale.getLanguage().equals("en") ? offered.get("en") : offered.get("vi");
    return new Option(offered.get("code").asText(), words.asText());
  }
}
