package vn.chibo.kernel;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/// In which language the sentences are wanted that no template can make.
@RequestScoped
public class Reader {

  private final HttpHeaders headers;

  Reader(HttpHeaders headers) {
    this.headers = headers;
  }

  public Locale locale() {
    var accepted = headers.getAcceptableLanguages();
    return accepted.isEmpty() ? Locale.ROOT : accepted.getFirst();
  }

  /// The sentences of a room in the reader's language.
  public <T> T words(Class<T> bundle) {
    return words(bundle, locale());
  }

  /// English for English, Vietnamese for everybody else.
  public static <T> T words(Class<T> bundle, Locale locale) {
    return locale.getLanguage().equals("en")
        ? MessageBundles.get(bundle, Localized.Literal.of("en"))
        : MessageBundles.get(bundle);
  }
}
