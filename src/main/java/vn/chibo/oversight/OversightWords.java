package vn.chibo.oversight;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.ResourceBundle;

/// The room's words in one reader's language, for what code must choose between.
record OversightWords(Locale language, OversightText text, TrailText trail) {

  static OversightWords of(HttpHeaders headers) {
    var accepted = headers.getAcceptableLanguages();
    var english = !accepted.isEmpty() && accepted.getFirst().getLanguage().equals("en");
    return in(Locale.of(english ? "en" : "vi"));
  }

  static OversightWords in(Locale language) {
    var spoken = Localized.Literal.of(language.getLanguage());
    return new OversightWords(
        language,
        MessageBundles.get(OversightText.class, spoken),
        MessageBundles.get(TrailText.class, spoken));
  }

  String month(MonthMark mark) {
    return switch (mark.state()) {
      case IN_PERSON -> text.inPerson();
      case HYBRID -> text.hybrid();
      case ONLINE -> text.online();
      case FORM_REFUSED -> text.formRefused();
      case PLANNED -> text.plannedOn(mark.day());
      case MISSING -> text.missing();
      case NOTHING_YET -> text.nothingYet();
    };
  }

  /// Who did it: a name where there is one, else what kind of subject it was.
  String actor(TrailPages.Entry entry) {
    var by =
        switch (entry.subject()) {
          case "link" -> trail.byLink();
          case "clerk" -> trail.byClerk();
          case "site" -> trail.bySite();
          case "room" -> trail.byRoom();
          case "operator" -> trail.byOperator();
          case "person" -> "";
          default -> trail.byJob();
        };
    var name = entry.name() == null ? "" : entry.name();
    return name.isEmpty() || by.isEmpty() ? name + by : name + " (" + by + ")";
  }

  /// What a fact says in words; an act that has none yet is shown by its code, which a test
  /// forbids.
  String act(String kind) {
    var words =
        ResourceBundle.getBundle(
            "messages.facts",
            language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return words.containsKey(kind) ? words.getString(kind) : kind;
  }

  /// Words that templates ask for beside a value.
  @TemplateExtension(namespace = "overseen")
  static final class InTemplates {

    private InTemplates() {}

    static String style(String state) {
      return switch (state) {
        case "PRESENT_HALL", "PRESENT_SITE" -> "ok";
        case "PRESENT_ONLINE", "PRESENT_PHONE", "FOLLOWING" -> "net";
        case "EXCUSED", "UNCONFIRMED" -> "wait";
        case "UNEXCUSED" -> "bad";
        default -> "";
      };
    }
  }
}
