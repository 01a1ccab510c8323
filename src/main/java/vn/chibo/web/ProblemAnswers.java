package vn.chibo.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Pattern;

/// Words a problem for who asked: a page for people, RFC 9457 for programs and our own scripts.
@Singleton
class ProblemAnswers {

  static final String PROBLEM_JSON = "application/problem+json";

  /// @param words what was typed and not taken
  /// @param again the form to be sent once more, after an outage only
  record problem(ProblemWords told, String back, String reference, String words, Retyped again)
      implements TemplateInstance {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Body(String type, String title, int status, String detail, String reference) {}

  private final Page page;

  ProblemAnswers(Page page) {
    this.page = page;
  }

  Response answer(Problem problem, ContainerRequestContext request) {
    var words = ProblemWords.of(problem, page.language());
    var answer = Response.status(problem.status()).header(HttpHeaders.VARY, "Accept");
    if (problem.status() == 503) {
      answer.header(HttpHeaders.RETRY_AFTER, 30);
    }
    return wantsPage(request)
        ? answer.entity(pageOf(problem, words, request)).type(html()).build()
        : answer.entity(bodyOf(problem, words)).type(PROBLEM_JSON).build();
  }

  private static boolean wantsPage(ContainerRequestContext request) {
    return request.getAcceptableMediaTypes().stream()
        .anyMatch(type -> type.getSubtype().equals("html"));
  }

  private static MediaType html() {
    return MediaType.TEXT_HTML_TYPE.withCharset("utf-8");
  }

  private static problem pageOf(
      Problem problem, ProblemWords words, ContainerRequestContext request) {
    var typed = Retyped.of(request);
    var again = problem.status() == 503 && typed.canBeSentAgain() ? typed : Retyped.NOTHING;
    return new problem(words, back(request), problem.reference(), typed.words(), again);
  }

  private static Body bodyOf(Problem problem, ProblemWords words) {
    return new Body(
        "/problems/" + problem.slug(),
        words.title(),
        problem.status(),
        words.advice(),
        problem.reference());
  }

  /// Where the reader came from, if that was one of our pages; else the page to which the address
  /// belongs: who had to sign in again comes back to an address that only takes forms.
  private static String back(ContainerRequestContext request) {
    var from = request.getHeaderString("Referer");
    var host = request.getHeaderString(HttpHeaders.HOST);
    if (from == null || host == null || !from.contains("//" + host + "/")) {
      return pageAbove(request.getUriInfo().getRequestUri().getRawPath());
    }
    var path = URI.create(from.replaceAll("[^\\x21-\\x7e]", "")).getRawPath();
    return path == null || path.startsWith("//") ? "/" : path;
  }

  private static String pageAbove(String path) {
    var above = OWN_PAGE.matcher(path);
    return above.find() ? above.group(1) : "/";
  }

  private static final Pattern OWN_PAGE =
      Pattern.compile("^(/(?:meetings|cells|invitation|sites)/[0-9a-f-]{36})/.");
}
