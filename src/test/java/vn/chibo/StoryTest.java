package vn.chibo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.FilePayload;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.notice.Postman;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Browsers;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.Conformance;
import vn.chibo.testkit.Mailbox;
import vn.chibo.testkit.SignIn;

/// One evening from the plan to the archive, by four people in four browsers: the secretary, a
/// member far away on a phone, the clerk, the inspector. Every step leaves a picture.
@ChiboTest
class StoryTest {

  private static final Pattern LINK = Pattern.compile("/m/([a-z0-9]{26})");

  @Inject Backstage backstage;
  @Inject StoryCell cell;
  @Inject Postman postman;

  final Instant begins = Instant.now().plus(Duration.ofMinutes(12));
  String meeting = "";
  String invitation = "";

  @Test
  void theWholeEvening() {
    cell.found();
    try (var secretary = new Visitor(Browsers.DESKTOP);
        var member = new Visitor(Browsers.PHONE);
        var clerk = new Visitor(Browsers.DESKTOP);
        var inspector = new Visitor(Browsers.DESKTOP)) {
      theSecretaryPlans(secretary);
      theSecretaryCalls(secretary);
      theMemberAnswers(member);
      theMemberIsTooEarly(member);
      theSessionOpens(secretary);
      theRollIsTaken(clerk, member);
      theRollCallIsClosed(clerk);
      aMotionIsVoted(clerk, member);
      theMinutesAreWritten(clerk);
      theMinutesAreSigned(clerk, secretary);
      theMinutesAreIssuedAndSent(secretary);
      anybodyMayCheckThem();
      theIssuedFileLasts();
      theInspectorLooks(inspector);
      theCellSeesWhoLooked(secretary);
      for (var visitor : List.of(secretary, member, clerk, inspector)) {
        assertThat(visitor.errors()).isEmpty();
      }
    }
  }

  private void theSecretaryPlans(Visitor secretary) {
    secretary.open("/meetings").signIn(Account.named("suong"));
    secretary.open("/cells/" + StoryCell.CELL + "/meetings/new");
    var day = VietnamTime.dayOf(begins);
    var page = secretary.page;
    page.locator("input[value=ORDINARY]").check();
    page.fill("#date-day", Integer.toString(day.getDayOfMonth()));
    page.fill("#date-month", Integer.toString(day.getMonthValue()));
    page.fill("#date-year", Integer.toString(day.getYear()));
    page.fill("#start", VietnamTime.clock(begins));
    page.fill("#minutes", "90");
    secretary.look("01-plan").send("/meetings/new");
    meeting = page.url().replaceAll(".*/meetings/([^/]+)/form.*", "$1");
    page.locator("input[value=HYBRID]").check();
    page.fill("#place", "Nhà văn hóa thôn Pom Lót");
    secretary.look("02-form").send("/form");
    page.fill("#name", "Nhà anh Ín, bản trên");
    page.selectOption("#keeper", StoryCell.OFFICIAL.toString());
    secretary.send("/sites").look("03-sites");
    secretary.open("/meetings/" + meeting + "/agenda").look("04-agenda");
    addPaper(secretary);
    secretary.open("/meetings/" + meeting + "/check-plan").look("06-check");
  }

  private void addPaper(Visitor secretary) {
    secretary.open("/meetings/" + meeting + "/papers");
    var page = secretary.page;
    var bytes = "%PDF-1.4 Dự thảo nghị quyết tháng".getBytes(StandardCharsets.UTF_8);
    page.setInputFiles("#file", new FilePayload("du-thao.pdf", "application/pdf", bytes));
    page.fill("#title", "Dự thảo nghị quyết tháng");
    page.locator("input[name=attested]").check();
    secretary.send("/papers").look("05-papers");
    assertThat(backstage.number("select count(*) from paper where meeting = '" + meeting + "'"))
        .isEqualTo(1);
  }

  private void theSecretaryCalls(Visitor secretary) {
    secretary.send("/summons").look("07-summons");
    secretary.open("/meetings/" + meeting + "/clerk");
    secretary.page.selectOption("#clerk", StoryCell.CLERK.toString());
    secretary.send("/clerk");
    secretary.open("/meetings/" + meeting).sees("Vì Thị Nhung").look("08-meeting");
    secretary.open("/meetings/" + meeting + "/handbook").look("09-handbook");
  }

  private void theMemberAnswers(Visitor member) {
    postman.deliver();
    var mail = Mailbox.of(StoryCell.AWAY_MAIL).all().getLast();
    var link = LINK.matcher(mail.plain());
    assertThat(link.find()).isTrue();
    member.open(link.group()).sees("Cầm Bá Trọng").look("10-invitation");
    invitation = member.page.url().replaceAll(".*(/invitation/[^?#]+).*", "$1");
    member.open(invitation + "/answer");
    member.page.locator("input[value=COMING_ONLINE]").check();
    member.look("11-answer").press("Gửi");
    member.look("12-answered");
  }

  /// There is no button before the session is open; a tap all the same is refused in words.
  private void theMemberIsTooEarly(Visitor member) {
    assertThat(member.page.locator("#presence form").count()).isZero();
    member.page.waitForNavigation(() ->
        member.page.evaluate(
            """
            path => {
              const form = document.createElement('form');
              form.method = 'post';
              form.action = path;
              document.body.append(form);
              form.submit();
            }
            """,
            invitation + "/presence"));
    member.lookAtARefusal("13-too-early");
    assertThat(evidence(StoryCell.AWAY)).isZero();
  }

  private void theSessionOpens(Visitor secretary) {
    secretary.open("/meetings/" + meeting).send("/opening").look("14-open");
    assertThat(backstage.text("select stage from meeting where id = '" + meeting + "'"))
        .isEqualTo("OPEN");
  }

  private void theRollIsTaken(Visitor clerk, Visitor member) {
    clerk.open("/meetings/" + meeting + "/board").signIn(Account.named("nhung"));
    clerk.sees("Đang cập nhật trực tiếp").look("15-board");
    member.open(invitation).look("16-before-the-tap").send("/presence");
    member.sees(member.page.locator("#presence-answer"), "Đã ghi").look("17-tapped");
    clerk.sees(row(clerk, StoryCell.AWAY), "Chờ xác nhận");
    for (var here :
        List.of(
            StoryCell.SECRETARY,
            StoryCell.DEPUTY,
            StoryCell.CLERK,
            StoryCell.WITHOUT_MAIL,
            StoryCell.OFFICIAL,
            StoryCell.AWAY)) {
      tick(clerk, here);
    }
    clerk.look("18-board-settled");
  }

  private static com.microsoft.playwright.Locator row(Visitor clerk, UUID member) {
    return clerk.page.locator("#m-" + member);
  }

  private static void tick(Visitor clerk, UUID member) {
    row(clerk, member).locator("form > button").first().click();
    clerk.sees(row(clerk, member), "Sửa");
  }

  private void theRollCallIsClosed(Visitor clerk) {
    clerk.open("/meetings/" + meeting + "/roll-call/closure").look("19-closure");
    clerk.press("Chốt danh sách").sees("Đã chốt danh sách lúc").look("20-closed");
    assertThat(backstage.number("select body from roll_call where meeting = '" + meeting + "'"))
        .isEqualTo(6);
  }

  private void aMotionIsVoted(Visitor clerk, Visitor member) {
    clerk.open("/meetings/" + meeting + "/motions");
    clerk.page.fill("#title", "Thông qua nghị quyết tháng");
    clerk.page.selectOption("#kind", "RESOLUTION");
    clerk.send("/motions").look("21-motion");
    clerk.page.fill("input[name=inFavour]", "4");
    clerk.page.fill("input[name=against]", "1");
    clerk.send("/counts").sees("Đã lưu số đếm").sees("Tán thành 04/06");
    member.open(invitation).look("22-card").press("Tán thành");
    member.sees("Đã ghi nhận đồng chí biểu quyết").look("23-voted");
    clerk.open("/meetings/" + meeting + "/motions").sees("Cầm Bá Trọng").look("24-counted");
    clerk.page.locator("summary", hasText("Kiểm tra trước khi chốt")).click();
    clerk.send("/closure").sees("Được thông qua").look("25-carried");
    assertThat(backstage.text("select in_favour from motion where meeting = '" + meeting + "'"))
        .isEqualTo("5");
  }

  private static com.microsoft.playwright.Page.LocatorOptions hasText(String words) {
    return new com.microsoft.playwright.Page.LocatorOptions().setHasText(words);
  }

  private void theMinutesAreWritten(Visitor clerk) {
    clerk.open("/meetings/" + meeting + "/console");
    clerk.page.selectOption("#speaker", StoryCell.WITHOUT_MAIL.toString());
    clerk.page.fill("#gist", "Đề nghị sửa đường vào bản trên trước mùa mưa.");
    clerk.look("26-console").send("/speeches");
    clerk.sees("Đã ghi vào nội dung").sees("Đề nghị sửa đường").look("27-said");
    assertThat(backstage.number("select count(*) from speech where meeting = '" + meeting + "'"))
        .isEqualTo(1);
    clerk.open("/meetings/" + meeting + "/minutes").look("28-draft");
    clerk.send("/minutes/reading").look("29-read");
    clerk.page.fill("#inFavour", "6");
    clerk.send("/minutes/adoption").look("30-adopted");
  }

  private void theMinutesAreSigned(Visitor clerk, Visitor secretary) {
    secretary.open("/meetings/" + meeting + "/end").look("31-end").send("/end");
    clerk.open("/ky/minutes/" + meeting).signIn(Account.named("nhung")).look("32-sign");
    clerk.send("/ky/minutes/" + meeting);
    secretary.open("/ky/minutes/" + meeting).signIn(Account.named("suong"));
    secretary.send("/ky/minutes/" + meeting);
    secretary.open("/meetings/" + meeting + "/minutes").look("33-signed");
    assertThat(backstage.number("select count(*) from signature where meeting = '" + meeting + "'"))
        .isEqualTo(2);
  }

  private void theMinutesAreIssuedAndSent(Visitor secretary) {
    secretary.page.fill("#term", "NK 2025-2027");
    secretary.send("/minutes/issue").look("34-issued");
    secretary.send("/minutes/sending").look("35-sent");
    assertThat(
            backstage.number(
                "select count(*) from minutes where sent_at is not null and meeting = '"
                    + meeting
                    + "'"))
        .isOne();
  }

  private void anybodyMayCheckThem() {
    var code = backstage.text("select verify_code from minutes where meeting = '" + meeting + "'");
    try (var stranger = new Visitor(Browsers.PHONE)) {
      stranger.open("/check/" + code).sees("Chi bộ thôn Pom Lót").look("36-check");
      stranger.page.setInputFiles(
          "#file", new FilePayload("bien-ban.pdf", "application/pdf", issued()));
      stranger.send("/check/" + code).sees("Đúng là tệp đã phát hành").look("37-the-one");
    }
  }

  /// What was issued is an archive's file and can be read aloud: PDF/A-2a and PDF/UA-1 (R30).
  private void theIssuedFileLasts() {
    var pdf = issued();
    keep(pdf);
    assertThat(Conformance.faults(pdf)).isEmpty();
  }

  private static void keep(byte[] pdf) {
    try {
      Files.write(Files.createDirectories(Path.of("target", "pictures")).resolve("story.pdf"), pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] issued() {
    return given()
        .cookies(SignIn.cookiesOf(Account.named("suong")))
        .get("/meetings/" + meeting + "/minutes.pdf")
        .asByteArray();
  }

  private void theInspectorLooks(Visitor inspector) {
    inspector.open("/oversight").signIn(Account.named("inspector")).look("40-oversight");
    inspector.open("/oversight/meetings/" + meeting).sees("Cầm Bá Trọng").look("41-register");
  }

  private void theCellSeesWhoLooked(Visitor secretary) {
    secretary.open("/cells/" + StoryCell.CELL + "/accesses");
    secretary.sees("Đỗ Trung Kiên").look("50-who-looked");
    sealed();
    secretary.open("/cells/" + StoryCell.CELL + "/trail").sees("Lò Văn Sương").look("51-log");
    assertThat(facts())
        .contains("MEETING_CALLED", "SESSION_OPENED", "ROLL_CALL_CLOSED", "VOTED_BY_LINK");
  }

  /// The sealer takes every fact of the evening within seconds (decision 5).
  private void sealed() {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() ->
            backstage.number(
                    """
                    select count(*) from fact f
                    where f.meeting = '%s'
                      and not exists (select 1 from sealed_fact s where s.fact = f.id)
                    """
                        .formatted(meeting))
                == 0);
  }

  private List<String> facts() {
    return List.of(
        backstage
            .text(
                "select string_agg(distinct kind, ',') from fact where meeting = '%s'"
                    .formatted(meeting))
            .split(","));
  }

  private long evidence(UUID member) {
    return backstage.number(
        "select count(*) from evidence where meeting = '%s' and member = '%s'"
            .formatted(meeting, member));
  }
}
