package vn.chibo.office;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.identity.SignInAccounts;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Subject;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.Role;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;
import vn.chibo.testkit.SignInLine;
import vn.chibo.testkit.StoppedClock;
import vn.chibo.testkit.TestServers;

/// From an invitation to an account on the real sign-in server, and its end.
@ChiboTest
class InvitationTest {

  @Inject Backstage backstage;
  @Inject GivePost givePost;
  @Inject EndPost endPost;
  @Inject InviteHolder inviteHolder;
  @Inject CloseAccounts closeAccounts;
  @Inject SignInAccounts signIn;
  @Inject StoppedClock clock;

  @BeforeEach
  @AfterEach
  void theBureauIsAsBefore() {
    SignInLine.mend();
    clock.goOn();
    Bureau.isAsBefore(backstage);
  }

  private PostId postOf(UUID member) {
    var wish =
        new GivePost.Wish(
            Role.COMMITTEE_MEMBER, member, "Chi ủy viên", LocalDate.of(2026, 3, 1), null, "01");
    backstage.wait(() -> givePost.give(Bureau.person(Bureau.COMMITTEE), Bureau.BAN_TREN, wish));
    return new PostId(
        UUID.fromString(
            backstage.text(
                "select id from post where member = '%s' and until_on is null order by recorded_at desc"
                    .formatted(member))));
  }

  /// The path of a fresh link.
  private String invited(PostId post, boolean byMail) {
    return backstage
        .wait(() ->
            inviteHolder.invite(
                Subject.person(Bureau.ADMINISTRATOR), Bureau.BAN_TREN, post, byMail))
        .link()
        .getPath();
  }

  private static Response open(String path, Map<String, String> cookies) {
    return given().cookies(cookies).redirects().follow(false).accept("text/html").get(path);
  }

  private static Response accept(Response door) {
    return given()
        .cookies(door.cookies())
        .header("Sec-Fetch-Site", "same-origin")
        .accept("text/html")
        .post(door.header("Location").replaceFirst("^https?://[^/]+", ""));
  }

  private String state(String column) {
    return backstage.text(
        "select count(%s) from account_invitation where member = '%s'"
            .formatted(column, Bureau.THANH));
  }

  @Test
  void openingALinkChangesNothing() {
    var path = invited(postOf(Bureau.THANH), false);

    for (int scanner = 0; scanner < 2; scanner++) {
      var door = open(path, Map.of());
      assertThat(door.statusCode()).isEqualTo(303);
      assertThat(door.header("Location")).doesNotContain(path.substring(3));
      var page = open(door.header("Location").replaceFirst("^https?://[^/]+", ""), door.cookies());
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.asString()).contains("Bế Thành Đức", "Tạo tài khoản cho tôi");
    }

    assertThat(state("opened_at")).isEqualTo("0");
    assertThat(
            backstage.number(
                "select count(*) from account where member = '%s'".formatted(Bureau.THANH)))
        .isZero();
    assertThat(
            backstage.number(
                "select count(*) from account_invitation where encode(secret_hash, 'escape') like '%%%s%%'"
                    .formatted(path.substring(3))))
        .isZero();
  }

  @Test
  void acceptingMakesAnAccountAndRepeatingGivesAnotherFirstPassword() {
    var path = invited(postOf(Bureau.THANH), false);
    var door = open(path, Map.of());

    var made = accept(door);
    var again = accept(door);

    assertThat(made.statusCode()).isEqualTo(200);
    var username =
        backstage.text("select username from account where member = '%s'".formatted(Bureau.THANH));
    assertThat(username).matches("ducbt[0-9]*");
    assertThat(made.asString()).contains(username);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.asString()).contains(username).isNotEqualTo(made.asString());
    assertThat(backstage.wait(() -> signIn.idOf(username)))
        .isEqualTo(
            backstage.text(
                "select subject from account where member = '%s'".formatted(Bureau.THANH)));
    assertThat(
            backstage.number(
                "select count(*) from fact where kind = 'ACCOUNT_ACCEPTED' and body->>'member' = '%s' and body::text like '%%%s%%'"
                    .formatted(Bureau.THANH, username)))
        .isZero();
  }

  @Test
  void afterTheFirstSignInTheLinkIsUsedUp() {
    var path = invited(postOf(Bureau.THANH), false);
    var door = open(path, Map.of());
    accept(door);
    backstage.sql("update account set seen_at = now() where member = '%s'".formatted(Bureau.THANH));

    assertThat(accept(door).statusCode()).isEqualTo(410);
    assertThat(open(path, Map.of()).statusCode()).isEqualTo(410);
  }

  @Test
  void nothingIsHalfMadeWhileTheSignInServerIsAway() {
    var path = invited(postOf(Bureau.THANH), false);
    var door = open(path, Map.of());
    SignInLine.cut();

    var refused = accept(door);

    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.asString()).contains("Chưa làm được tài khoản lúc này");
    assertThat(
            backstage.number(
                "select count(*) from account where member = '%s'".formatted(Bureau.THANH)))
        .isZero();
    SignInLine.mend();
    assertThat(accept(door).statusCode()).isEqualTo(200);
  }

  @Test
  void aNewInvitationClosesTheOneBeforeAndItExpires() {
    var post = postOf(Bureau.THANH);
    var first = invited(post, false);
    var second = invited(post, false);

    assertThat(open(first, Map.of()).statusCode()).isEqualTo(410);
    assertThat(open(second, Map.of()).statusCode()).isEqualTo(303);
    clock.stopAt(Instant.now().plus(Duration.ofDays(8)));
    assertThat(open(second, Map.of()).statusCode()).isEqualTo(410);
    assertThat(open("/a/" + "a".repeat(26), Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void anInvitationThatIsTakenBackOpensNothing() {
    var post = postOf(Bureau.THANH);
    var path = invited(post, false);
    var door = open(path, Map.of());

    backstage.wait(
        () -> inviteHolder.revoke(Subject.person(Bureau.COMMITTEE), Bureau.BAN_TREN, post));

    assertThat(accept(door).statusCode()).isEqualTo(410);
  }

  @Test
  void aMailTellsNothingInItsSubjectAndNoOfficerOfACellReadsIt() {
    var path = invited(postOf(Bureau.THANH), true);

    var mail = "from outbox where body_text like '%" + path + "%'";
    assertThat(backstage.text("select subject " + mail)).isEqualTo("Mời nhận tài khoản");
    assertThat(backstage.text("select recipient || coalesce(cell::text, '') " + mail))
        .isEqualTo("duc@example.vn");
    backstage.sql("delete " + mail);
  }

  @Test
  void withoutConsentNoMailIsSentAndASlipIsWorthTheSame() {
    var post = postOf(Bureau.DUNG);

    assertThatThrownBy(() -> invited(post, true))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("no-mail-address"));
    assertThat(open(invited(post, false), Map.of()).statusCode()).isEqualTo(303);
  }

  @Test
  void onlyWhoLooksAfterThePostInvitesItsHolder() {
    var post = postOf(Bureau.THANH);

    for (var who : List.of(Bureau.DEPUTY, Bureau.THANH, vn.chibo.testkit.Cast.SON_ADMINISTRATOR)) {
      assertThatThrownBy(() ->
              backstage.wait(
                  () -> inviteHolder.invite(Subject.person(who), Bureau.BAN_TREN, post, false)))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("no-such-post"));
    }
  }

  /// Decision 9: at the next request, without a new sign-in and without the sign-in server.
  @Test
  void theLastPostTakesTheAccountWithItEvenWhileTheSignInServerIsAway() {
    var cookies = SignIn.cookiesOf(Account.named("vp-pho"));
    assertThat(asDeputy(cookies).statusCode()).isEqualTo(200);
    SignInLine.cut();

    endDeputy();

    var refused = asDeputy(cookies);
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.asString()).contains("Tài khoản này đã đóng");
    assertThat(due()).isOne();
    SignInLine.mend();
    clock.stopAt(Instant.now().plus(Duration.ofMinutes(2)));
    backstage.wait(closeAccounts::close);
    assertThat(due()).isZero();
    assertThat(isEnabled("vp-pho")).isFalse();

    var post = postOf(Bureau.DEPUTY);
    var door = open(invited(post, false), Map.of());
    assertThat(accept(door).asString()).contains("đã mở lại");
    assertThat(isEnabled("vp-pho")).isTrue();
    assertThat(asDeputy(cookies).statusCode()).isEqualTo(200);
  }

  private void endDeputy() {
    backstage.wait(() ->
        endPost.end(
            Bureau.person(Bureau.COMMITTEE),
            Bureau.BAN_TREN,
            new PostId(Bureau.DEPUTY),
            new EndPost.Wish(VietnamTime.today(clock), "02-QĐ/ĐU")));
  }

  private static Response asDeputy(Map<String, String> cookies) {
    return given().cookies(cookies).accept("text/html").get("/cells/{c}", Bureau.BAN_TREN);
  }

  private long due() {
    return backstage.number(
        "select count(*) from account where sign_in_due and member = '%s'"
            .formatted(Bureau.DEPUTY));
  }

  private boolean isEnabled(String username) {
    return TestServers.isEnabled(username);
  }

  @Test
  void aPostThatEndsByItsDateTakesTheAccountWithIt() {
    var today = VietnamTime.today(clock);
    backstage.sql(
        "update post set until_on = '%s' where id = '%s'".formatted(today, Bureau.DEPUTY));

    backstage.wait(closeAccounts::close);

    assertThat(
            backstage.number(
                "select count(*) from account where disabled_at is not null and member = '%s'"
                    .formatted(Bureau.DEPUTY)))
        .isOne();
  }

  @Test
  void whoKeepsAnotherPostKeepsHisAccountAndIsToldWhyThePageClosed() {
    backstage.sql(
        "insert into post (member, organisation, role, title, from_on) values ('%s', '%s', 'INSPECTOR', 'Cán bộ kiểm tra', '2026-01-01')"
            .formatted(Bureau.DEPUTY, Bureau.COMMUNE));
    var cookies = SignIn.cookiesOf(Account.named("vp-pho"));

    endDeputy();

    var refused = asDeputy(cookies);
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.asString()).contains("không còn giữ chức vụ ở chi bộ này");
    assertThat(given().cookies(cookies).accept("text/html").get("/oversight").statusCode())
        .isEqualTo(200);
  }

  @Test
  void anAccountThatIsThereIsLinkedAfterAFreshSignIn() {
    var path = invited(postOf(Bureau.THANH), false);
    var door = open(path, Map.of());
    var page = door.header("Location").replaceFirst("^https?://[^/]+", "");
    var theirs = new java.util.HashMap<>(door.cookies());
    theirs.putAll(SignIn.cookiesAfterOpening("/ky" + page, Account.named("vp-co-san")));

    var ask = open("/ky" + page, theirs);
    assertThat(ask.asString()).contains("vp-co-san", "Bế Thành Đức");
    var linked =
        given()
            .cookies(theirs)
            .header("Sec-Fetch-Site", "same-origin")
            .redirects()
            .follow(false)
            .post("/ky" + page);

    assertThat(linked.statusCode()).isEqualTo(303);
    assertThat(
            backstage.text(
                "select username from account where member = '%s'".formatted(Bureau.THANH)))
        .isEqualTo("vp-co-san");
    backstage.sql("delete from account_invitation where member = '%s'".formatted(Bureau.THANH));
    backstage.sql("delete from account where username = 'vp-co-san'");
  }
}
