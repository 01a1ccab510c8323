package vn.chibo.membership;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.SignIn;

/// A commune of the tests' own with two cells, whose rosters meet nobody else's test: Bản Một with
/// secretary `vmot` and committee member `vuy`, Bản Hai with secretary `vhai`; organisation staff
/// `vcanbo`, administrator `vquan`.
final class Village {

  static final UUID COMMUNE = id(0x830);
  static final UUID MOT = id(0x831);
  static final UUID HAI = id(0x832);
  static final UUID SECRETARY = id(0x83a);
  static final UUID OTHER_SECRETARY = id(0x83b);
  static final UUID COMMITTEE_MEMBER = id(0x83e);

  private Village() {}

  private static UUID id(long number) {
    return new UUID(0, number);
  }

  static void isThere(Backstage backstage) {
    backstage.sql(SCENE);
  }

  /// A member of Bản Một, official for years.
  static UUID member(Backstage backstage, String name) {
    return member(backstage, name, "OFFICIAL", LocalDate.of(2015, 1, 1));
  }

  static UUID member(Backstage backstage, String name, String kind, LocalDate from) {
    var id = UUID.randomUUID();
    backstage.sql(
        """
        insert into member (id, full_name, birth_year, sex) values ('%1$s', '%2$s', 1980, 'M');
        insert into standing (member, cell, kind, from_on) values ('%1$s', '%3$s', '%4$s', '%5$s');
        """
            .formatted(id, name, MOT, kind, from));
    return id;
  }

  /// His rows, oldest first: "Một OFFICIAL 2015-01-01 -".
  static String rows(Backstage backstage, UUID member) {
    return backstage.text(
        """
        select coalesce(string_agg(case s.cell when '%s' then 'Một' else 'Hai' end || ' ' || s.kind
          || ' ' || s.from_on || ' ' || coalesce(s.until_on::text, '-'), '; '
          order by s.from_on, s.kind = 'TEMP_IN'), '')
        from standing s where s.member = '%s'
        """
            .formatted(MOT, member));
  }

  static String page(UUID cell, UUID member) {
    return "/cells/%s/members/%s".formatted(cell, member);
  }

  static String act(UUID member, String act) {
    return page(MOT, member) + "/standing/" + act;
  }

  static Response get(String username, String path) {
    return given().cookies(cookies(username)).redirects().follow(false).get(path);
  }

  static Response post(String username, String path, Map<String, String> fields) {
    return given()
        .cookies(cookies(username))
        .header("Sec-Fetch-Site", "same-origin")
        .redirects()
        .follow(false)
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .formParams(fields)
        .post(path);
  }

  static Map<String, String> cookies(String username) {
    return SignIn.cookiesOf(Account.named(username));
  }

  /// Sends the form of an act and confirms what it shows.
  static Response record(String username, UUID member, String act, Map<String, String> fields) {
    var all = new java.util.HashMap<>(fields);
    all.put("step", "confirm");
    return post(username, act(member, act), all);
  }

  /// A decision of the commune's committee, in force from that day.
  static Map<String, String> decided(LocalDate from) {
    var fields = new java.util.HashMap<String, String>();
    day(fields, "from", from);
    day(fields, "decided", LocalDate.of(2026, 3, 2));
    fields.put("number", "12-QĐ/ĐU");
    fields.put("body", COMMUNE.toString());
    return fields;
  }

  static void day(Map<String, String> fields, String field, LocalDate day) {
    fields.put(field + "-day", Integer.toString(day.getDayOfMonth()));
    fields.put(field + "-month", Integer.toString(day.getMonthValue()));
    fields.put(field + "-year", Integer.toString(day.getYear()));
  }

  static LocalDate today() {
    return VietnamTime.today(java.time.Clock.systemUTC());
  }

  private static final String SCENE =
      """
      insert into organisation (id, kind, code, name, short_name, place, parent, path, invented, established_on) values
        ('00000000-0000-0000-0000-000000000830', 'COMMUNE', '91.083', 'Đảng bộ xã Mường Người', 'Xã Mường Người', 'Mường Người', '00000000-0000-0000-0000-000000000002', 'x', true, '2025-07-01'),
        ('00000000-0000-0000-0000-000000000831', 'CELL', '91.083.001', 'Chi bộ bản Một', 'Bản Một', 'Mường Người', '00000000-0000-0000-0000-000000000830', 'x', true, '2010-01-01'),
        ('00000000-0000-0000-0000-000000000832', 'CELL', '91.083.002', 'Chi bộ bản Hai', 'Bản Hai', 'Mường Người', '00000000-0000-0000-0000-000000000830', 'x', true, '2010-01-01')
      on conflict do nothing;
      insert into member (id, full_name, birth_year, sex) values
        ('00000000-0000-0000-0000-00000000083a', 'Lò Văn Một', 1970, 'M'),
        ('00000000-0000-0000-0000-00000000083b', 'Lò Thị Hai', 1975, 'F'),
        ('00000000-0000-0000-0000-00000000083c', 'Cầm Thị Cán', 1975, 'F'),
        ('00000000-0000-0000-0000-00000000083d', 'Cầm Văn Quản', 1985, 'M'),
        ('00000000-0000-0000-0000-00000000083e', 'Lò Văn Ủy', 1977, 'M')
      on conflict do nothing;
      insert into standing (id, member, cell, kind, from_on) values
        ('00000000-0000-0000-0000-00000000083a', '00000000-0000-0000-0000-00000000083a', '00000000-0000-0000-0000-000000000831', 'OFFICIAL', '2012-01-01'),
        ('00000000-0000-0000-0000-00000000083b', '00000000-0000-0000-0000-00000000083b', '00000000-0000-0000-0000-000000000832', 'OFFICIAL', '2012-01-01'),
        ('00000000-0000-0000-0000-00000000083e', '00000000-0000-0000-0000-00000000083e', '00000000-0000-0000-0000-000000000831', 'OFFICIAL', '2012-01-01')
      on conflict do nothing;
      insert into post (id, member, organisation, role, title, from_on) values
        ('00000000-0000-0000-0000-00000000083a', '00000000-0000-0000-0000-00000000083a', '00000000-0000-0000-0000-000000000831', 'SECRETARY', 'Bí thư chi bộ', '2025-08-01'),
        ('00000000-0000-0000-0000-00000000083b', '00000000-0000-0000-0000-00000000083b', '00000000-0000-0000-0000-000000000832', 'SECRETARY', 'Bí thư chi bộ', '2025-08-01'),
        ('00000000-0000-0000-0000-00000000083c', '00000000-0000-0000-0000-00000000083c', '00000000-0000-0000-0000-000000000830', 'ORGANISATION_STAFF', 'Cán bộ Ban Tổ chức', '2025-08-01'),
        ('00000000-0000-0000-0000-00000000083d', '00000000-0000-0000-0000-00000000083d', '00000000-0000-0000-0000-000000000830', 'ADMINISTRATOR', 'Quản trị', '2025-08-01'),
        ('00000000-0000-0000-0000-00000000083e', '00000000-0000-0000-0000-00000000083e', '00000000-0000-0000-0000-000000000831', 'COMMITTEE_MEMBER', 'Chi ủy viên', '2025-08-01')
      on conflict do nothing;
      insert into account (username, member) values
        ('vmot', '00000000-0000-0000-0000-00000000083a'),
        ('vhai', '00000000-0000-0000-0000-00000000083b'),
        ('vcanbo', '00000000-0000-0000-0000-00000000083c'),
        ('vquan', '00000000-0000-0000-0000-00000000083d'),
        ('vuy', '00000000-0000-0000-0000-00000000083e')
      on conflict do nothing;
      """;
}
