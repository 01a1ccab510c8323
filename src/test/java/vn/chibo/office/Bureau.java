package vn.chibo.office;

import java.time.Instant;
import java.util.UUID;
import vn.chibo.identity.Actor;
import vn.chibo.testkit.Backstage;

/// A commune of the tests' own with two cells, its committee, its administrator and some members:
/// posts given and ended here meet nobody else's test.
final class Bureau {

  static final UUID COMMUNE = id(0x840);
  static final UUID BAN_TREN = id(0x841);

  /// Has no secretary.
  static final UUID BAN_DUOI = id(0x842);

  /// Secretary of the commune's committee; account `vp-cap-uy`.
  static final UUID COMMITTEE = id(0x84a);

  /// Administrator of the commune; account `vp-quan-tri`.
  static final UUID ADMINISTRATOR = id(0x84b);

  /// Organisation staff of the commune; account `vp-to-chuc`.
  static final UUID STAFF = id(0x84c);

  /// Secretary of Bản Trên; account `vp-bi-thu`.
  static final UUID SECRETARY = id(0x84d);

  /// Deputy of Bản Trên; account `vp-pho`.
  static final UUID DEPUTY = id(0x84e);

  /// Members of Bản Trên without post and account.
  static final UUID THANH = id(0x851);

  static final UUID DUNG = id(0x852);

  /// Of Bản Dưới, without post and account.
  static final UUID NGUYEN = id(0x853);

  private Bureau() {}

  static UUID id(long number) {
    return new UUID(0, number);
  }

  static Actor.Person person(UUID member) {
    return new Actor.Person(member, "x", false, Instant.EPOCH);
  }

  /// As before any test: the posts of the beginning, no invitation, no account but those five.
  static void isAsBefore(Backstage backstage) {
    backstage.sql(SCENE);
  }

  private static final String PLACES =
      "('00000000-0000-0000-0000-000000000840', '00000000-0000-0000-0000-000000000841', '00000000-0000-0000-0000-000000000842')";

  private static final String SCENE =
      """
      delete from account_invitation where post in (select id from post where organisation in %1$s);
      delete from standing_in where cell in %1$s;
      delete from account a where a.username not like 'vp-%%'
        and a.member in (select member from post where organisation in %1$s);
      delete from post where organisation in %1$s;
      insert into organisation (id, kind, code, name, short_name, place, parent, path, invented, established_on) values
        ('00000000-0000-0000-0000-000000000840', 'COMMUNE', '91.084', 'Đảng bộ xã Văn Phòng', 'Xã Văn Phòng', 'Văn Phòng', '00000000-0000-0000-0000-000000000002', 'x', true, '2025-07-01'),
        ('00000000-0000-0000-0000-000000000841', 'CELL', '91.084.001', 'Chi bộ bản Trên', 'Bản Trên', 'Văn Phòng', '00000000-0000-0000-0000-000000000840', 'x', true, '2010-01-01'),
        ('00000000-0000-0000-0000-000000000842', 'CELL', '91.084.002', 'Chi bộ bản Dưới', 'Bản Dưới', 'Văn Phòng', '00000000-0000-0000-0000-000000000840', 'x', true, '2010-01-01')
      on conflict do nothing;
      insert into member (id, full_name, birth_year, sex, card_masked, email, phone, mail_consent_on) values
        ('00000000-0000-0000-0000-00000000084a', 'Nông Văn Chủ',    1970, 'M', '…84a', null, null, null),
        ('00000000-0000-0000-0000-00000000084b', 'Triệu Thị Kỹ',    1988, 'F', '…84b', null, null, null),
        ('00000000-0000-0000-0000-00000000084c', 'Hà Thị Tổ',       1982, 'F', '…84c', null, null, null),
        ('00000000-0000-0000-0000-00000000084d', 'Ma Văn Cả',       1965, 'M', '…84d', null, null, null),
        ('00000000-0000-0000-0000-00000000084e', 'Đàm Thị Hai',     1979, 'F', '…84e', null, null, null),
        ('00000000-0000-0000-0000-000000000851', 'Bế Thành Đức',    1990, 'M', '…851', 'duc@example.vn', null, '2026-01-02'),
        ('00000000-0000-0000-0000-000000000852', 'Lục Thị Dung',    1991, 'F', '…852', null, null, null),
        ('00000000-0000-0000-0000-000000000853', 'Nguyễn Thị Hoà',  1984, 'F', '…853', null, null, null)
      on conflict do nothing;
      insert into standing (member, cell, kind, from_on)
      select m, c, 'OFFICIAL', date '2015-01-01' from (values
        (uuid '00000000-0000-0000-0000-00000000084d', uuid '00000000-0000-0000-0000-000000000841'),
        ('00000000-0000-0000-0000-00000000084e', '00000000-0000-0000-0000-000000000841'),
        ('00000000-0000-0000-0000-000000000851', '00000000-0000-0000-0000-000000000841'),
        ('00000000-0000-0000-0000-000000000852', '00000000-0000-0000-0000-000000000841'),
        ('00000000-0000-0000-0000-000000000853', '00000000-0000-0000-0000-000000000842')) v(m, c)
      where not exists (select 1 from standing s where s.member = m);
      insert into post (id, member, organisation, role, title, from_on) values
        ('00000000-0000-0000-0000-00000000084a', '00000000-0000-0000-0000-00000000084a', '00000000-0000-0000-0000-000000000840', 'COMMITTEE_SECRETARY', 'Bí thư Đảng ủy xã', '2025-08-01'),
        ('00000000-0000-0000-0000-00000000084b', '00000000-0000-0000-0000-00000000084b', '00000000-0000-0000-0000-000000000840', 'ADMINISTRATOR', 'Quản trị hệ thống', '2025-08-01'),
        ('00000000-0000-0000-0000-00000000084c', '00000000-0000-0000-0000-00000000084c', '00000000-0000-0000-0000-000000000840', 'ORGANISATION_STAFF', 'Cán bộ Ban Tổ chức', '2025-08-01'),
        ('00000000-0000-0000-0000-00000000084d', '00000000-0000-0000-0000-00000000084d', '00000000-0000-0000-0000-000000000841', 'SECRETARY', 'Bí thư chi bộ', '2025-08-01'),
        ('00000000-0000-0000-0000-00000000084e', '00000000-0000-0000-0000-00000000084e', '00000000-0000-0000-0000-000000000841', 'DEPUTY_SECRETARY', 'Phó Bí thư chi bộ', '2025-08-01');
      insert into account (username, member) values
        ('vp-cap-uy',   '00000000-0000-0000-0000-00000000084a'),
        ('vp-quan-tri', '00000000-0000-0000-0000-00000000084b'),
        ('vp-to-chuc',  '00000000-0000-0000-0000-00000000084c'),
        ('vp-bi-thu',   '00000000-0000-0000-0000-00000000084d'),
        ('vp-pho',      '00000000-0000-0000-0000-00000000084e')
      on conflict do nothing;
      update account set disabled_at = null, sign_in_due = false where username like 'vp-%%';
      """
          .formatted(PLACES);
}
