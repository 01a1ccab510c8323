package vn.chibo.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/// In which language the sentences are wanted that no template can make.
@RequestScoped
class Reader {

  private final HttpHeaders headers;

  Reader(HttpHeaders headers) {
    this.headers = headers;
  }

  Locale locale() {
    var accepted = headers.getAcceptableLanguages();
    return accepted.isEmpty() ? Locale.ROOT : accepted.getFirst();
  }

  MeetingNames names() {
    return MeetingNames.in(locale());
  }

  <T> T words(Class<T> bundle) {
    return MeetingNames.bundle(bundle, locale());
  }
}
