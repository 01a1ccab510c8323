package vn.chibo.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/// Vietnamese, unless the visitor chose English here: by `?lang=en`, remembered in a cookie. What
/// the browser prefers is not asked: most machines in a commune office are set to English. The
/// choice replaces the Accept-Language header, which the page templates read.
class Language {

  static final String SOURCE = "vi";
  private static final List<String> SPOKEN = List.of(SOURCE, "en");
  static final String NAME = "lang";
  private static final Duration KEPT = Duration.ofDays(365);

  private final Page page;

  Language(Page page) {
    this.page = page;
  }

  @ServerRequestFilter(preMatching = true)
  public void listen(ContainerRequestContext request) {
    var language = languageOf(request);
    request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, language);
    page.speak(language, linkTo(SOURCE.equals(language) ? "en" : SOURCE, request.getUriInfo()));
  }

  @ServerResponseFilter
  public void remember(ContainerRequestContext request, ContainerResponseContext response) {
    var asked = askedFor(request);
    if (asked != null) {
      response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie(asked, isHttps(request)));
    }
  }

  static boolean isHttps(ContainerRequestContext request) {
    return "https".equals(request.getUriInfo().getRequestUri().getScheme());
  }

  private static String languageOf(ContainerRequestContext request) {
    var asked = askedFor(request);
    if (asked != null) {
      return asked;
    }
    var kept = request.getCookies().get(NAME);
    return kept == null ? SOURCE : spoken(kept.getValue());
  }

  /// A language that we do not speak becomes Vietnamese.
  static String spoken(String language) {
    return SPOKEN.contains(language) ? language : SOURCE;
  }

  private static @Nullable String askedFor(ContainerRequestContext request) {
    var asked = request.getUriInfo().getQueryParameters().getFirst(NAME);
    return SPOKEN.contains(String.valueOf(asked)) ? asked : null;
  }

  private static String linkTo(String language, UriInfo address) {
    return address
        .getRequestUriBuilder()
        .scheme(null)
        .host(null)
        .port(-1)
        .replaceQueryParam(NAME, language)
        .build()
        .toString();
  }

  private static NewCookie cookie(String language, boolean https) {
    return new NewCookie.Builder(NAME)
        .value(language)
        .path("/")
        .maxAge((int) KEPT.toSeconds())
        .httpOnly(true)
        .secure(https)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
