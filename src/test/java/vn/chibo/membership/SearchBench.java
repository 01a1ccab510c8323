package vn.chibo.membership;

import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.TestServers;

/// Not a test: `bin/bench search`. Names found among 240,000 of 9,600 cells, as the staff of the
/// province, of a commune of 160 cells and the secretary of one cell ask for them; beside each the
/// reference: the same words asked by the owner of the tables, without any reach, through the same
/// index. Milliseconds of the statement over TCP.
@ChiboTest
class SearchBench {

  private static final List<String> WORDS =
      List.of(
          "nguyen",
          "nguyen van",
          "hoa",
          "hoa nguyen",
          "thi lan",
          "duc dang van",
          "lo van pao",
          "khong ai ca",
          "n",
          "tran thi thu huong",
          "minh",
          "ph anh");
  private static final int WARM = 20;
  private static final int ROUNDS = 60;

  @Inject Backstage backstage;

  @Test
  void measure() throws SQLException {
    backstage.sql(MANY);
    System.out.printf(
        "%-22s %26s %26s %26s %26s%n",
        "median / p99, ms",
        "province, 240,000",
        "commune, 4,000",
        "one cell, 25",
        "owner, no reach");
    try (var application = TestServers.postgres().application().connect();
        var owner = TestServers.postgres().owner().connect()) {
      for (var words : WORDS) {
        System.out.printf(
            "%-22s %26s %26s %26s %26s%n",
            words,
            asked(application, new UUID(0, 0x9a0), words),
            asked(application, new UUID(0, 0x9a1), words),
            asked(application, new UUID(0, 0x9a2), words),
            reference(owner, words));
      }
    }
    System.out.printf(
        "load average %.1f%n", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static String asked(Connection connection, UUID who, String words) throws SQLException {
    connection.setAutoCommit(false);
    var took = new double[ROUNDS];
    int rows = 0;
    for (int i = -WARM; i < ROUNDS; i++) {
      try (var speak = connection.prepareStatement("select chibo.speak_for(?, ?)");
          var find = connection.prepareStatement("select * from chibo.find_members(?, 51)")) {
        speak.setString(1, "person:" + who);
        speak.setObject(2, LocalDate.of(2026, 11, 22));
        speak.executeQuery();
        find.setString(1, words);
        long begun = System.nanoTime();
        rows = counted(find);
        if (i >= 0) {
          took[i] = (System.nanoTime() - begun) / 1e6;
        }
      }
      connection.rollback();
    }
    return told(took, rows);
  }

  private static String reference(Connection connection, String words) throws SQLException {
    var took = new double[ROUNDS];
    int rows = 0;
    for (int i = -WARM; i < ROUNDS; i++) {
      try (var find = connection.prepareStatement(REFERENCE)) {
        find.setString(1, words);
        long begun = System.nanoTime();
        rows = counted(find);
        if (i >= 0) {
          took[i] = (System.nanoTime() - begun) / 1e6;
        }
      }
    }
    return told(took, rows);
  }

  private static int counted(java.sql.PreparedStatement statement) throws SQLException {
    int rows = 0;
    try (var found = statement.executeQuery()) {
      while (found.next()) {
        rows++;
      }
    }
    return rows;
  }

  private static String told(double[] took, int rows) {
    Arrays.sort(took);
    return "%.1f / %.1f (%d)".formatted(took[ROUNDS / 2], took[ROUNDS * 99 / 100], rows);
  }

  private static final String REFERENCE =
      """
      select m.id, m.full_name, m.birth_year
      from chibo.member m
      where m.bare_words @@ (
        select to_tsquery('simple', string_agg(w || ':*', ' & '))
        from unnest(string_to_array(chibo.bare_name(?), ' ')) w)
      order by m.sort_name, m.id
      limit 51
      """;

  private static final String MANY =
      """
      insert into organisation (id, kind, code, name, short_name, place, parent, path, invented, established_on)
      select md5('bench commune ' || n)::uuid, 'COMMUNE', '92.' || n, 'Đảng bộ xã số ' || n, 'Xã số ' || n, 'Xã', '00000000-0000-0000-0000-000000000002', 'x', true, '2025-07-01'
      from generate_series(1, 60) n;
      insert into organisation (id, kind, code, name, short_name, place, parent, path, invented, established_on)
      select md5('bench cell ' || n)::uuid, 'CELL', '92.' || 1 + n / 160 || '.' || n, 'Chi bộ số ' || n, 'Số ' || n, 'Xã', md5('bench commune ' || 1 + n / 160)::uuid, 'x', true, '2025-07-01'
      from generate_series(0, 9599) n;
      select setseed(0.5);
      insert into member (id, full_name, birth_year, sex)
      select md5('bench member ' || n)::uuid,
        (array['Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn','Trần','Trần','Lê','Lê','Phạm','Hoàng','Huỳnh','Phan','Vũ','Võ','Đặng','Bùi','Lò'])[1 + floor(random() * 20)::int] || ' '
        || (array['Văn','Văn','Văn','Thị','Thị','Thị','Thu','Minh','Đức','Ngọc'])[1 + floor(random() * 10)::int] || ' '
        || (array['An','Anh','Ánh','Bình','Châu','Chi','Cường','Dũng','Đạt','Đức','Giang','Hà','Hải','Hạnh','Hiền','Hiếu','Hoa','Hoà','Hoàng','Hùng','Hương','Huy','Khánh','Lan','Linh','Long','Mai','Minh','Nam','Nga','Ngọc','Nhung','Páo','Phong','Phúc','Quang','Quân','Sơn','Thảo','Thắng','Thanh','Thuý','Trang','Tuấn','Tùng','Vân','Việt','Xuân','Yến','Ưởng'])[1 + floor(random() * 50)::int],
        1950 + n % 50, 'M'
      from generate_series(0, 239999) n;
      alter table standing disable trigger user;
      insert into standing (member, cell, kind, from_on)
      select md5('bench member ' || n)::uuid, md5('bench cell ' || n / 25)::uuid, 'OFFICIAL', '2025-08-01' from generate_series(0, 239999) n;
      alter table standing enable trigger user;
      insert into member (id, full_name, birth_year, sex) values
        ('00000000-0000-0000-0000-0000000009a0', 'Cán Bộ Tỉnh', 1970, 'M'),
        ('00000000-0000-0000-0000-0000000009a1', 'Cán Bộ Xã', 1970, 'M'),
        ('00000000-0000-0000-0000-0000000009a2', 'Bí Thư', 1970, 'M');
      insert into post (member, organisation, role, title, from_on) values
        ('00000000-0000-0000-0000-0000000009a0', '00000000-0000-0000-0000-000000000002', 'ORGANISATION_STAFF', 'Cán bộ', '2025-08-01'),
        ('00000000-0000-0000-0000-0000000009a1', md5('bench commune 7')::uuid, 'ORGANISATION_STAFF', 'Cán bộ', '2025-08-01'),
        ('00000000-0000-0000-0000-0000000009a2', md5('bench cell 5000')::uuid, 'SECRETARY', 'Bí thư', '2025-08-01');
      analyze member;
      analyze standing;
      analyze organisation;
      """;
}
