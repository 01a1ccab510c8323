package vn.chibo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;

/// A cell of its own for the story, below the commune Nậm Sáng: the story holds its meeting today
/// and must not meet those of other tests. Six official members, all invented.
@ApplicationScoped
class StoryCell {

  static final UUID CELL = new UUID(0, 0x51);
  static final UUID SECRETARY = new UUID(0, 0x511);
  static final UUID DEPUTY = new UUID(0, 0x512);
  static final UUID CLERK = new UUID(0, 0x513);
  static final UUID AWAY = new UUID(0, 0x514);
  static final UUID WITHOUT_MAIL = new UUID(0, 0x515);
  static final UUID OFFICIAL = new UUID(0, 0x516);
  static final String AWAY_MAIL = "trong-xa@example.vn";

  private final Backstage backstage;

  StoryCell(Backstage backstage) {
    this.backstage = backstage;
  }

  void found() {
    backstage.sql(
        """
        insert into organisation (id, kind, code, name, short_name, place, parent, path, invented,
          established_on)
        values ('%1$s', 'CELL', '91.001.051', 'Chi bộ thôn Pom Lót', 'Thôn Pom Lót', 'Nậm Sáng',
          '%2$s', 'x', true, '2010-01-01');
        insert into organisation_parent (organisation, parent, from_on)
        values ('%1$s', '%2$s', '2010-01-01');
        """
            .formatted(CELL, Cast.NAM_SANG));
    member(SECRETARY, "Lò Văn Sương", "M", "suong@example.vn");
    member(DEPUTY, "Hà Thị Liên", "F", "lien@example.vn");
    member(CLERK, "Vì Thị Nhung", "F", "nhung@example.vn");
    member(AWAY, "Cầm Bá Trọng", "M", AWAY_MAIL);
    member(WITHOUT_MAIL, "Lường Thị Pành", "F", null);
    member(OFFICIAL, "Quàng Văn Ín", "M", "in@example.vn");
    post(SECRETARY, "SECRETARY", "Bí thư chi bộ");
    post(DEPUTY, "DEPUTY_SECRETARY", "Phó Bí thư chi bộ");
    account("suong", SECRETARY);
    account("nhung", CLERK);
    authorise();
  }

  private void member(
      UUID id, String name, String sex, @org.jspecify.annotations.Nullable String mail) {
    var address = mail == null ? "null" : "'" + mail + "'";
    var consent = mail == null ? "null" : "'2026-01-02'";
    backstage.sql(
        """
        insert into member (id, full_name, birth_year, sex, card_masked, email, phone,
          mail_consent_on)
        values ('%1$s', '%2$s', 1980, '%3$s', '…051', %4$s, '0900000510', %5$s);
        insert into standing (member, cell, kind, from_on)
        values ('%1$s', '%6$s', 'OFFICIAL', '2015-01-01');
        """
            .formatted(id, name, sex, address, consent, CELL));
  }

  private void post(UUID member, String role, String title) {
    backstage.sql(
        """
        insert into post (member, organisation, role, title, from_on)
        values ('%s', '%s', '%s', '%s', '2025-03-01')
        """
            .formatted(member, CELL, role, title));
  }

  private void account(String username, UUID member) {
    backstage.sql(
        "insert into account (username, member) values ('%s', '%s')".formatted(username, member));
  }

  /// The commune allows the cell to meet with members away (R10).
  private void authorise() {
    backstage.sql(
        """
        insert into online_authorisation (cell, issued_by, number, issued_on, ground, ground_text,
          online, hybrid, from_on, until_on, recorded_by, recorded_at)
        values ('%s', '%s', '51-CV/ĐU', '2026-01-05', 'DISPERSED', 'Đảng viên đi làm ăn xa', true,
          true, '2026-01-05', '2099-12-31', '%s', now())
        """
            .formatted(CELL, Cast.NAM_SANG, Cast.DAO_COMMITTEE));
  }
}
