package vn.chibo.reform;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.SignIn;

/// A commune of a test's own below Sơn Vân, with cells as it needs them and an administrator: what
/// is merged here meets nobody else's test.
final class ReformScene {

  private static final String SON_VAN = "00000000-0000-0000-0000-000000000002";
  private static final AtomicInteger NEXT = new AtomicInteger(300);

  final Backstage backstage;
  final String code;
  final UUID commune = UUID.randomUUID();
  final UUID administrator = UUID.randomUUID();
  final List<UUID> cells = new ArrayList<>();
  private final String account;

  ReformScene(Backstage backstage) {
    this.backstage = backstage;
    int number = NEXT.getAndIncrement();
    this.code = "91." + number;
    this.account = "sapxep" + number;
    organisation(commune, "COMMUNE", code, "Đảng bộ xã Mường " + number, SON_VAN);
    member(administrator, "Lò Thị Sắp " + number);
    backstage.sql(
        "insert into post (member, organisation, role, title, from_on) values ('%s', '%s', 'ADMINISTRATOR', 'Quản trị', '2025-08-01');"
            .formatted(administrator, commune));
    backstage.sql(
        "insert into account (username, member) values ('%s', '%s')"
            .formatted(account, administrator));
  }

  private void organisation(UUID id, String kind, String itsCode, String name, String parent) {
    backstage.sql(
        """
        insert into organisation (id, kind, code, name, short_name, place, parent, path, invented, established_on)
        values ('%1$s', '%2$s', '%3$s', '%4$s', '%4$s', 'Mường Sắp', '%5$s', 'x', true, '2010-01-01');
        insert into organisation_parent (organisation, parent, from_on) values ('%1$s', '%5$s', '2010-01-01');
        """
            .formatted(id, kind, itsCode, name, parent));
  }

  UUID member(UUID id, String name) {
    backstage.sql(
        "insert into member (id, full_name, birth_year, sex) values ('%s', '%s', 1980, 'F')"
            .formatted(id, name));
    return id;
  }

  /// A cell with so many official members; the first is its secretary.
  UUID cell(String name, int members) {
    var id = UUID.randomUUID();
    cells.add(id);
    organisation(id, "CELL", "%s.%03d".formatted(code, cells.size()), name, commune.toString());
    for (int i = 0; i < members; i++) {
      var member = member(UUID.randomUUID(), name + " Người " + i);
      standing(member, id, "OFFICIAL", "2015-01-01");
      if (i == 0) {
        post(member, id, "SECRETARY");
      }
    }
    return id;
  }

  /// An organisation between the commune and cells.
  UUID base(String name) {
    var id = UUID.randomUUID();
    cells.add(id);
    organisation(id, "BASE", "%s.%03d".formatted(code, cells.size()), name, commune.toString());
    return id;
  }

  void standing(UUID member, UUID cell, String kind, String from) {
    backstage.sql(
        "insert into standing (member, cell, kind, from_on) values ('%s', '%s', '%s', '%s')"
            .formatted(member, cell, kind, from));
  }

  void post(UUID member, UUID organisation, String role) {
    backstage.sql(
        "insert into post (member, organisation, role, title, from_on) values ('%s', '%s', '%s', 'Chức vụ', '2025-08-01')"
            .formatted(member, organisation, role));
  }

  /// A meeting of the cell on that day, in that stage.
  UUID meeting(UUID cell, LocalDate day, String stage) {
    var id = UUID.randomUUID();
    var member = secretary(cell);
    backstage.sql(
        """
        insert into meeting (id, cell, kind, form, month, starts_at, planned_end, place, stage, rule_set,
          chair, contact, room_name, written_by, written_at, called_by, called_at, opened_by, opened_at, ended_by, ended_at)
        values ('%1$s', '%2$s', 'EXTRAORDINARY', 'IN_PERSON', date_trunc('month', date '%3$s'),
          timestamptz '%3$s 19:30+07', timestamptz '%3$s 21:30+07', 'Nhà văn hóa', '%4$s', '208-qd-tw',
          '%5$s', '%5$s', '%6$s', '%5$s', now(),
          case when '%4$s' <> 'DRAFT' then uuid '%5$s' end, case when '%4$s' <> 'DRAFT' then now() end,
          case when '%4$s' in ('OPEN', 'ENDED') then uuid '%5$s' end, case when '%4$s' in ('OPEN', 'ENDED') then timestamptz '%3$s 19:30+07' end,
          case when '%4$s' = 'ENDED' then uuid '%5$s' end, case when '%4$s' = 'ENDED' then timestamptz '%3$s 21:30+07' end)
        """
            .formatted(id, cell, day, stage, member, id.toString().replace("-", "")));
    return id;
  }

  UUID secretary(UUID cell) {
    return UUID.fromString(
        backstage.text(
            "select member::text from post where organisation = '%s' and role = 'SECRETARY' order by from_on limit 1"
                .formatted(cell)));
  }

  // At the door ---------------------------------------------------------------------------------

  Map<String, String> cookies() {
    return SignIn.cookiesOf(Account.named(account));
  }

  String page(String path) {
    return given().cookies(cookies()).get(path).then().statusCode(200).extract().asString();
  }

  Response post(String path, Map<String, ?> fields) {
    return given()
        .cookies(cookies())
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .header("Sec-Fetch-Site", "same-origin")
        .redirects()
        .follow(false)
        .formParams(fields)
        .post(path);
  }

  /// The fields that every decision has.
  static Map<String, Object> decision(String act, LocalDate effective) {
    var fields = new java.util.HashMap<String, Object>();
    fields.put("act", act);
    fields.put("number", "12-QĐ/ĐU");
    fields.put("body", "Ban Thường vụ Đảng ủy");
    fields.put("decided-day", "15");
    fields.put("decided-month", "11");
    fields.put("decided-year", "2025");
    fields.put("effective-day", "" + effective.getDayOfMonth());
    fields.put("effective-month", "" + effective.getMonthValue());
    fields.put("effective-year", "" + effective.getYear());
    return fields;
  }

  /// Prepares a decision and answers where its preview is.
  String prepare(UUID organisation, Map<String, ?> fields) {
    var answer = post("/organisations/" + organisation + "/reorganisations", fields);
    if (answer.statusCode() != 303) {
      throw new AssertionError(answer.statusCode() + " " + answer.asString());
    }
    return answer.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  /// Prepares and confirms.
  String carryOut(UUID organisation, Map<String, ?> fields) {
    var path = prepare(organisation, fields);
    post(path + "/confirmation", Map.of()).then().statusCode(303);
    return path;
  }

  String text(String query, Object... values) {
    return backstage.text(query.formatted(values));
  }

  long number(String query, Object... values) {
    return backstage.number(query.formatted(values));
  }
}
