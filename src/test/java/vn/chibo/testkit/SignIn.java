package vn.chibo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Signs in through the real pages of Keycloak, without a browser: password, one-time code, back to
/// the application. Give the cookies to REST-assured: `given().cookies(SignIn.cookiesOf(account))`.
public final class SignIn {

  private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
  private static final Map<String, SignIn> BROWSERS = new ConcurrentHashMap<>();

  private final Account account;
  private final CookieJar jar = new CookieJar();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private SignIn(Account account) {
    this.account = account;
  }

  /// The session cookies of this account, signed in once per application and used again. They are
  /// the application's only, not Keycloak's.
  public static Map<String, String> cookiesOf(Account account) {
    return browserOf(account, "/sign-in").jar.of(application());
  }

  /// The same after the code was asked once more, as for acts that bind. `page` is below /ky/.
  public static Map<String, String> cookiesAfterOpening(String page, Account account) {
    var browser = browserOf(account, "/sign-in");
    browser.open(page);
    return browser.jar.of(application());
  }

  /// How long a browser keeps this cookie of the application.
  public static Duration lifeOf(String cookie, Account account) {
    return browserOf(account, "/sign-in").jar.lifeOf(application(), cookie);
  }

  /// Opens a page as somebody whose browser has never been here: the forms of Keycloak are answered
  /// as they come, and what is returned is the page they lead to.
  public static HttpResponse<String> pageAfterOpening(String page, Account account) {
    return new SignIn(account).open(page);
  }

  private static SignIn browserOf(Account account, String door) {
    return BROWSERS.computeIfAbsent(
        account.username() + "@" + RestAssured.port, _ -> new SignIn(account).opened(door));
  }

  private SignIn opened(String page) {
    open(page);
    return this;
  }

  private HttpResponse<String> open(String page) {
    var answer = follow(get(application().resolve(page)));
    for (int forms = 0; forms < 3 && isForm(answer); forms++) {
      answer = follow(post(answer));
    }
    assertThat(answer.uri().toString())
        .as("signed in, but status %d, %s", answer.statusCode(), answer.body())
        .startsWith(application().toString());
    return answer;
  }

  private HttpResponse<String> follow(HttpResponse<String> first) {
    var answer = first;
    while (answer.statusCode() == 302 || answer.statusCode() == 303) {
      answer = get(answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow()));
    }
    return answer;
  }

  private static boolean isForm(HttpResponse<String> answer) {
    return answer.uri().toString().startsWith(TestServers.signIn())
        && FORM.matcher(answer.body()).find();
  }

  private HttpResponse<String> post(HttpResponse<String> page) {
    var form = FORM.matcher(page.body());
    assertThat(form.find()).isTrue();
    var fields =
        page.body().contains("name=\"otp\"")
            ? "otp=" + account.codes().next()
            : "username=" + account.username() + "&password=" + encoded(account.password());
    return send(
        HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(fields)));
  }

  private HttpResponse<String> get(URI address) {
    return send(HttpRequest.newBuilder(address).header("Accept", "text/html,*/*;q=0.8"));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      var address = request.build().uri();
      var cookies = jar.header(address);
      if (!cookies.isEmpty()) {
        request.header("Cookie", cookies);
      }
      var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      jar.keep(address, answer.headers().allValues("Set-Cookie"));
      return answer;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static URI application() {
    return URI.create("http://localhost:" + RestAssured.port);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
