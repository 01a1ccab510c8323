package vn.chibo.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.SignIn;

/// Somebody who signed in sends files, looks at what came of them, and confirms.
record Desk(String username) {

  /// The path of the check that the file led to, once it is read and judged.
  String send(UUID place, String content) {
    return send(place, content.getBytes(StandardCharsets.UTF_8));
  }

  String send(UUID place, byte[] content) {
    var to = upload(place, content).then().statusCode(303).extract().header("Location");
    var address = to.substring(to.indexOf("/organisations"));
    Awaitility.await().until(() -> !shown(address).contains("data-going"));
    return address;
  }

  Response upload(UUID place, byte[] content) {
    return given()
        .cookies(cookies())
        .header("Sec-Fetch-Site", "same-origin")
        .redirects()
        .follow(false)
        .multiPart("file", "danh-sach.csv", content, "application/octet-stream")
        .post("/organisations/" + place + "/imports");
  }

  /// Confirms what is shown, and waits until it is written.
  void confirm(String address) {
    post(address + "/application", Map.of("sha256", sha256(shown(address)))).then().statusCode(303);
    Awaitility.await().until(() -> !shown(address).contains("data-going"));
  }

  void bring(UUID place, String content) {
    confirm(send(place, content));
  }

  Response post(String path, Map<String, String> fields) {
    return given()
        .cookies(cookies())
        .header("Sec-Fetch-Site", "same-origin")
        .redirects()
        .follow(false)
        .contentType("application/x-www-form-urlencoded")
        .formParams(fields)
        .post(path);
  }

  String shown(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  byte[] bytes(String path) {
    return given().cookies(cookies()).get(path).then().statusCode(200).extract().asByteArray();
  }

  static String sha256(String page) {
    var found = Pattern.compile("name=\"sha256\" value=\"([0-9a-f]{64})\"").matcher(page);
    assertThat(found.find()).as("the form that confirms").isTrue();
    return found.group(1);
  }

  private Map<String, String> cookies() {
    return SignIn.cookiesOf(Account.named(username));
  }
}
