package vn.chibo.membership;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;

/// A member goes from one cell to another; both see where it stands (R4).
@ChiboTest
class R04TransferTest {

  @Inject Backstage backstage;

  final LocalDate today = Village.today();
  final LocalDate sent = today.minusDays(5);

  @BeforeEach
  void theVillageIsThere() {
    Village.isThere(backstage);
  }

  @Test
  void bothCellsSeeHimOnTheWayAndTheOtherReceivesHim() {
    var member = Village.member(backstage, "Vi Thị Đi");
    send(member, Village.HAI.toString()).then().statusCode(303);

    assertThat(transfers("vmot", Village.MOT)).contains("Vi Thị Đi", "Đang chuyển");
    assertThat(transfers("vhai", Village.HAI)).contains("Vi Thị Đi", "Đã tiếp nhận đồng chí");
    assertThat(Village.rows(backstage, member)).contains("Một TRANSFERRING " + sent + " -");

    var day = today.minusDays(1);
    end("vhai", Village.HAI, member, "arrival", day).then().statusCode(303);
    end("vhai", Village.HAI, member, "arrival", day).then().statusCode(303);

    assertThat(Village.rows(backstage, member))
        .isEqualTo(
            "Một OFFICIAL 2015-01-01 %1$s; Một TRANSFERRING %1$s %2$s; Hai OFFICIAL %2$s -"
                .formatted(sent, day));
    assertThat(transfers("vmot", Village.MOT)).contains("Đã tiếp nhận ngày");
    assertThat(facts("TRANSFER_RECEIVED", member)).isEqualTo(2);
    assertThat(Village.get("vmot", Village.page(Village.MOT, member)).asString())
        .contains("Đồng chí đã ra khỏi chi bộ");
    assertThat(Village.get("vhai", Village.page(Village.HAI, member)).statusCode()).isEqualTo(200);
  }

  @Test
  void theCellHeComesFromMayKeepHim() {
    var member = Village.member(backstage, "Vi Thị Ở");
    send(member, Village.HAI.toString()).then().statusCode(303);

    end("vmot", Village.MOT, member, "return", today).then().statusCode(303);

    assertThat(Village.rows(backstage, member)).endsWith("Một OFFICIAL " + today + " -");
    assertThat(end("vhai", Village.HAI, member, "arrival", today).statusCode()).isIn(404, 409);
  }

  @Test
  void onlyTheCellHeGoesToReceivesHim() {
    var member = Village.member(backstage, "Vi Thị Nhận");
    send(member, Village.HAI.toString()).then().statusCode(303);

    assertThat(end("vmot", Village.MOT, member, "arrival", today).statusCode()).isEqualTo(404);
    assertThat(end("thanh", Village.HAI, member, "arrival", today).statusCode()).isEqualTo(404);
    assertThat(end("vhai", Village.HAI, member, "return", today).statusCode()).isEqualTo(404);
    assertThat(Village.rows(backstage, member)).contains("TRANSFERRING " + sent + " -");
  }

  @Test
  void aTransferToItselfIsRefused() {
    var member = Village.member(backstage, "Vi Thị Mình");

    var answer = send(member, Village.MOT.toString());

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("Nơi đến trùng với chi bộ hiện nay");
  }

  @Test
  void whoGoesWhereThisServiceIsNotUsedIsReceivedOnPaper() {
    var member = Village.member(backstage, "Vi Thị Xa");
    var fields = new HashMap<>(Village.decided(sent));
    fields.put("target", "OTHER");
    fields.put("elsewhere", "Đảng bộ phường Hòa Bình");
    Village.record("vmot", member, "transfer", fields).then().statusCode(303);

    end("vmot", Village.MOT, member, "arrival", today).then().statusCode(303);

    assertThat(Village.rows(backstage, member)).endsWith("Một LEFT " + today + " -");
  }

  @Test
  void aDayBeforeHeLeftIsSaidBesideIt() {
    var member = Village.member(backstage, "Vi Thị Sớm");
    send(member, Village.HAI.toString()).then().statusCode(303);

    var answer = end("vhai", Village.HAI, member, "arrival", sent);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("Phải sau ngày chuyển đi");
  }

  @Test
  void aCellIsFoundByItsName() {
    var member = Village.member(backstage, "Vi Thị Tìm");
    var fields = new HashMap<>(Village.decided(sent));
    fields.put("q", "nà khoang");
    fields.put("step", "find");

    var page = Village.post("vmot", Village.act(member, "transfer"), fields);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.asString()).contains("Chi bộ thôn Nà Khoang", "value=\"12-QĐ/ĐU\"");
  }

  @ParameterizedTest(name = "{1} working days after {0}: {2}")
  @CsvSource({
    "2026-03-02, 1, 2026-03-03",
    "2026-03-06, 1, 2026-03-09",
    "2026-03-02, 30, 2026-04-13",
    "2026-04-24, 5, 2026-05-06",
  })
  void termsCountWorkingDays(LocalDate from, int days, LocalDate last) {
    assertThat(WorkingDays.shipped().after(from, days)).isEqualTo(last);
  }

  private io.restassured.response.Response send(UUID member, String target) {
    var fields = new HashMap<>(Village.decided(sent));
    fields.put("target", target);
    return Village.record("vmot", member, "transfer", fields);
  }

  private io.restassured.response.Response end(
      String username, UUID cell, UUID member, String way, LocalDate day) {
    var transfer =
        backstage.text("select id::text from transfer where member = '%s'".formatted(member));
    var fields = new HashMap<String, String>();
    Village.day(fields, "on", day);
    return Village.post(
        username, "/cells/%s/transfers/%s/%s".formatted(cell, transfer, way), Map.copyOf(fields));
  }

  private static String transfers(String username, UUID cell) {
    return Village.get(username, "/cells/" + cell + "/transfers").asString();
  }

  private long facts(String kind, UUID member) {
    return backstage.number(
        """
        select count(*) from fact f join transfer t on t.id::text = f.body ->> 'transfer'
        where f.kind = '%s' and t.member = '%s'
        """
            .formatted(kind, member));
  }
}
