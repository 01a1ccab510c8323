package vn.chibo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.meeting.MeetingId;
import vn.chibo.notice.Occasions;
import vn.chibo.testkit.Axe;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Browsers;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.Pictures;

/// The member's page behind his link, in a real browser: light, usable by all, whole without
/// script.
@ChiboTest
class InvitationPageTest {

  private static final int KILOBYTE = 1024;
  private static final int NARROW = 320;

  @Inject Backstage backstage;
  @Inject Occasions occasions;

  private final List<String> errors = new ArrayList<>();

  @Test
  void itIsUsableByAllAtEveryWidthAndStage() {
    var meeting = called("HYBRID");

    look(meeting, "invitation-called", "");
    look(meeting, "invitation-called-en", "?lang=en");
    open(meeting);
    look(meeting, "invitation-open", "");

    assertThat(errors).isEmpty();
  }

  @Test
  void whoIsAwayFromAMeetingInPersonReadsThatHeFollows() {
    var meeting = called("IN_PERSON");

    look(meeting, "invitation-in-person", "");

    try (var visitor = Browsers.visitor(Browsers.PHONE)) {
      var page = opened(visitor, meeting, "");
      assertThat(page.content())
          .contains("chi bộ chưa được phép sinh hoạt trực tuyến nên chưa tính là có mặt");
    }
  }

  @Test
  void itWeighsLessThanTwelveKilobytesWithStyleAndScript() {
    var meeting = called("HYBRID");
    open(meeting);
    var quiet = new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK);
    try (var visitor = Browsers.visitor(Browsers.PHONE, quiet)) {
      var page = Browsers.page(visitor, errors);
      var weight = weighed(visitor, page);

      page.navigate(doorOf(meeting));
      page.waitForLoadState();

      assertThat(weight.get()).isPositive().isLessThan(12 * KILOBYTE);
    }
  }

  /// Bytes on the wire with their headers, as the browser counts them.
  private static AtomicLong weighed(BrowserContext visitor, Page page) {
    var weight = new AtomicLong();
    var wire = visitor.newCDPSession(page);
    wire.send("Network.enable");
    wire.on(
        "Network.loadingFinished",
        done -> weight.addAndGet(done.get("encodedDataLength").getAsLong()));
    return weight;
  }

  @Test
  void withoutScriptTheMemberAnswersAllTheSame() {
    var meeting = called("HYBRID");
    var plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (var visitor = Browsers.visitor(NARROW, plain)) {
      var page = opened(visitor, meeting, "");

      page.click("text=Không dự được? Báo cáo lý do vắng");
      page.check("input[value=CANNOT_COME]");
      page.press("main button", "Enter");
      assertThat(page.content()).contains("Cần sửa 1 chỗ");
      page.selectOption("select[name=reason]", "SICK");
      page.fill("textarea", "Đi viện tỉnh");
      page.press("main button", "Enter");

      assertThat(page.content()).contains("Chi ủy đang xem xét");
      assertThat(answer(meeting, "reason_text")).isEqualTo("Đi viện tỉnh");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/answer", "/device"})
  void thePagesBesideItAreUsableByAllToo(String path) {
    var meeting = called("HYBRID");
    for (int width : List.of(Browsers.PHONE, Browsers.DESKTOP)) {
      try (var visitor = Browsers.visitor(width)) {
        var page = opened(visitor, meeting, "");
        page.navigate(page.url() + path);

        Pictures.take(page, "invitation" + path.replace('/', '-'));
        Axe.assertFitsTheWidth(page);
        Axe.assertUsableByAll(page);
      }
    }
  }

  private void look(MeetingId meeting, String name, String query) {
    for (int width : List.of(NARROW, Browsers.PHONE, Browsers.DESKTOP)) {
      try (var visitor = Browsers.visitor(width)) {
        var page = opened(visitor, meeting, query);

        Axe.assertFitsTheWidth(page);
        if (width != NARROW) {
          Pictures.take(page, name);
          Axe.assertUsableByAll(page);
        }
      }
    }
  }

  private Page opened(BrowserContext visitor, MeetingId meeting, String query) {
    var page = Browsers.page(visitor, errors);
    page.navigate(doorOf(meeting));
    if (!query.isEmpty()) {
      page.navigate(page.url() + query);
    }
    return page;
  }

  private String doorOf(MeetingId meeting) {
    return "http://localhost:%d/m/%s"
        .formatted(RestAssured.port, occasions.secretFor(meeting, Cast.MAI_DEPUTY));
  }

  /// A called meeting with an agenda, a site and two papers.
  private MeetingId called(String form) {
    var meeting = occasions.draft(Occasions.anEvening(), form, "EXTRAORDINARY");
    backstage.sql(
        """
        insert into agenda_item (meeting, position, kind, title, how) values
          ('%1$s', 1, 'LAST_MONTHS_TASKS', 'Kết quả thực hiện nhiệm vụ tháng trước', 'OPEN'),
          ('%1$s', 2, 'INFORMATION', 'Thông tin thời sự, văn bản mới của cấp trên', 'OPEN'),
          ('%1$s', 3, 'RECOGNITION', 'Xét công nhận đảng viên chính thức', 'VOTE_IN_PERSON'),
          ('%1$s', 4, 'DISCIPLINE', 'Việc không nêu ở đây', 'IN_PERSON_ONLY');
        insert into site (meeting, position, name, keeper) values
          ('%1$s', 1, 'Nhà văn hóa bản Huổi Pù', '%2$s');
        """
            .formatted(meeting, Cast.PAO_COMMITTEE));
    paper(meeting, "Dự thảo báo cáo tháng 5", 86_000);
    paper(meeting, "Danh sách hộ cần hỗ trợ", 62_000);
    occasions.summon(meeting);
    return meeting;
  }

  private void paper(MeetingId meeting, String title, int size) {
    var file = UUID.randomUUID();
    backstage.sql(
        """
        insert into stored_file (id, name, media_type, size, sha256, stored_at, meeting, cell, shelf)
        values ('%1$s', 'a.pdf', 'application/pdf', %4$d, sha256('%1$s'), now(), '%2$s', '%5$s', 'PAPER');
        insert into paper (meeting, title, file, attested_by, uploaded_at)
        values ('%2$s', '%3$s', '%1$s', '%6$s', now());
        """
            .formatted(file, meeting, title, size, Cast.NA_KHOANG, Cast.THANH_SECRETARY));
  }

  private void open(MeetingId meeting) {
    backstage.sql(
        "update meeting set stage = 'OPEN', opened_at = now(), opened_by = chair where id = '%s'"
            .formatted(meeting));
  }

  private String answer(MeetingId meeting, String column) {
    return backstage.text(
        "select a.%s from answer a join summons s on s.id = a.summons where s.meeting = '%s'"
            .formatted(column, meeting));
  }
}
