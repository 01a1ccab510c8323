package vn.chibo.testkit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.chibo.identity.Actor;
import vn.chibo.organisation.CellId;

/// A cell that one test class has for itself, below a commune of its own, with officers who can
/// sign in; all of them invented. `number` is the cell's own, 1 to 99, and each class has another.
public record OwnCell(Backstage backstage, int number) {

  private static final UUID COMMUNE = new UUID(0, 0x8600);
  private static final UUID PROVINCE = new UUID(0, 3);
  private static final List<String> NAMES =
      List.of(
          "Lò Văn Inh",
          "Hà Thị Xuân",
          "Vì Văn Hặc",
          "Cầm Thị Ngoan",
          "Quàng A Tếnh",
          "Tòng Văn Nuôi",
          "Lường Thị Ín",
          "Cà Văn Pâng",
          "Mùa Thị Sua",
          "Sùng A Vư");

  /// Ten official members: the first is secretary, the second deputy, the third on the committee.
  public OwnCell found() {
    backstage.sql(
        """
        insert into organisation (id, kind, code, name, short_name, place, parent, path, invented,
          established_on)
        values ('%1$s', 'COMMUNE', '92.086', 'Đảng bộ xã Mường Lịch', 'Xã Mường Lịch',
          'Mường Lịch', '%2$s', 'x', true, '2025-07-01')
        on conflict do nothing;
        insert into organisation (id, kind, code, name, short_name, place, parent, path, invented,
          established_on)
        values ('%3$s', 'CELL', '92.086.%4$03d', 'Chi bộ bản Lịch %4$d', 'Bản Lịch %4$d',
          'Mường Lịch', '%1$s', 'x', true, '2010-01-01');
        insert into organisation_parent (organisation, parent, from_on)
        values ('%3$s', '%1$s', '2010-01-01');
        """
            .formatted(COMMUNE, PROVINCE, cell().value(), number));
    for (int nth = 1; nth <= NAMES.size(); nth++) {
      member(nth, NAMES.get(nth - 1));
    }
    post(1, "SECRETARY", "Bí thư chi bộ");
    post(2, "DEPUTY_SECRETARY", "Phó Bí thư chi bộ");
    post(3, "COMMITTEE_MEMBER", "Chi ủy viên");
    return this;
  }

  private void member(int nth, String name) {
    backstage.sql(
        """
        insert into member (id, full_name, birth_year, sex, card_masked, email, phone,
          mail_consent_on)
        values ('%1$s', '%2$s', 1980, 'F', '…086', '%4$s@example.vn', '0900000860', '2026-01-02');
        insert into standing (member, cell, kind, from_on)
        values ('%1$s', '%3$s', 'OFFICIAL', '2015-01-01');
        """
            .formatted(id(nth), name, cell().value(), account(nth)));
  }

  private void post(int nth, String role, String title) {
    backstage.sql(
        """
        insert into post (member, organisation, role, title, from_on)
        values ('%1$s', '%2$s', '%3$s', '%4$s', '2025-03-01');
        insert into account (username, member) values ('%5$s', '%1$s');
        """
            .formatted(id(nth), cell().value(), role, title, account(nth)));
  }

  /// Somebody of the commune's committee who decides for its cells; signs in as `m086-‹number›`.
  public UUID committee() {
    var member = new UUID(number, 0x8601);
    backstage.sql(
        """
        insert into member (id, full_name, birth_year, sex, card_masked)
        values ('%1$s', 'Bạc Cầm Thủy', 1975, 'F', '…086');
        insert into post (member, organisation, role, title, from_on)
        values ('%1$s', '%2$s', 'COMMITTEE_SECRETARY', 'Phó Bí thư Đảng ủy xã', '2025-08-01');
        insert into account (username, member) values ('m086-%3$d', '%1$s');
        """
            .formatted(member, COMMUNE, number));
    return member;
  }

  public static UUID commune() {
    return COMMUNE;
  }

  public CellId cell() {
    return new CellId(new UUID(number, 0x8602));
  }

  /// The nth of its members, from 1.
  public UUID id(int nth) {
    return new UUID(number, 0x8610L + nth);
  }

  /// How the nth signs in; the first three have accounts.
  public String account(int nth) {
    return "c086-%d-%d".formatted(number, nth);
  }

  public Actor.Person secretary() {
    return person(id(1));
  }

  public static Actor.Person person(UUID member) {
    return new Actor.Person(member, "", false, Instant.EPOCH);
  }
}
