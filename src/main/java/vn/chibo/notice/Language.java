package vn.chibo.notice;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/// The language of this request's pages, for the few words that are chosen in code.
@RequestScoped
class Language {

  private final Locale locale;

  Language(@Context HttpHeaders headers) {
    var asked = headers.getAcceptableLanguages();
    locale =
        !asked.isEmpty() && asked.getFirst().getLanguage().equals("en")
            ? Locale.ENGLISH
            : Locale.of("vi");
  }

  Locale locale() {
    return locale;
  }

  AnswerText answerText() {
    return words(AnswerText.class);
  }

  DeviceText deviceText() {
    return words(DeviceText.class);
  }

  private <T> T words(Class<T> bundle) {
    return locale.equals(Locale.ENGLISH)
        ? MessageBundles.get(bundle, Localized.Literal.of("en"))
        : MessageBundles.get(bundle);
  }
}
