package vn.chibo.exchange;

import java.util.UUID;
import vn.chibo.testkit.Backstage;

/// A commune of the tests' own with two cells: what is brought in here meets nobody else's test.
final class Office {

  static final UUID COMMUNE = id(0x770);
  static final UUID BAN_MOI = id(0x771);
  static final UUID BAN_CU = id(0x772);

  /// Secretary of Bản Mới; account `banmoi`.
  static final UUID SECRETARY = id(0x77a);

  /// Deputy of Bản Mới; account `banmoipho`.
  static final UUID DEPUTY = id(0x77b);

  /// Organisation staff of the commune; account `canbo`.
  static final UUID STAFF = id(0x77c);

  private Office() {}

  private static UUID id(long number) {
    return new UUID(0, number);
  }

  /// The two cells as they are before any file: three officers, nobody else.
  static void isAsBefore(Backstage backstage) {
    backstage.sql(SCENE);
  }

  private static final String SCENE =
      """
      delete from import_verdict;
      delete from import_progress;
      delete from import_unit;
      delete from import_row;
      delete from import_run;
      delete from standing where cell in
        ('00000000-0000-0000-0000-000000000771', '00000000-0000-0000-0000-000000000772');
      delete from standing where cell in (select id from organisation where code like '91.077.T%');
      delete from organisation_parent where organisation in (select id from organisation where code like '91.077.T%');
      do $$ begin
        if to_regclass('chibo.organisation_name') is not null then
          delete from organisation_name where organisation in (select id from organisation where code like '91.077.T%');
        end if;
      end $$;
      delete from organisation where code like '91.077.T%' and kind = 'CELL';
      delete from organisation where code like '91.077.T%';
      delete from post where organisation in ('00000000-0000-0000-0000-000000000770',
        '00000000-0000-0000-0000-000000000771', '00000000-0000-0000-0000-000000000772');
      delete from member m
      where m.full_name in ('Mùa Thị Dở', 'Mùa Thị Dung', 'Sùng A Páo', 'Người Một', 'Người Hai', 'Người Mới', 'Nguyễn Văn Dài')
        and not exists (select 1 from standing s where s.member = m.id);
      update member set full_name = 'Lò Văn Nhập', phone = '0900000771', card_hash = null
      where id = '00000000-0000-0000-0000-00000000077a';
      insert into organisation (id, kind, code, name, short_name, place, parent, path, invented, established_on) values
        ('00000000-0000-0000-0000-000000000770', 'COMMUNE', '91.077', 'Đảng bộ xã Mường Nhập', 'Xã Mường Nhập', 'Mường Nhập', '00000000-0000-0000-0000-000000000002', 'x', true, '2025-07-01'),
        ('00000000-0000-0000-0000-000000000771', 'CELL', '91.077.001', 'Chi bộ bản Mới', 'Bản Mới', 'Mường Nhập', '00000000-0000-0000-0000-000000000770', 'x', true, '2010-01-01'),
        ('00000000-0000-0000-0000-000000000772', 'CELL', '91.077.002', 'Chi bộ bản Cũ', 'Bản Cũ', 'Mường Nhập', '00000000-0000-0000-0000-000000000770', 'x', true, '2010-01-01')
      on conflict do nothing;
      insert into member (id, full_name, birth_year, sex, card_masked, email, phone, mail_consent_on) values
        ('00000000-0000-0000-0000-00000000077a', 'Lò Văn Nhập', 1970, 'M', '…77a', 'nhap@example.vn', '0900000771', '2026-01-02'),
        ('00000000-0000-0000-0000-00000000077b', 'Vì Thị Xuất', 1980, 'F', '…77b', null, null, null),
        ('00000000-0000-0000-0000-00000000077c', 'Cầm Thị Bộ', 1975, 'F', '…77c', null, null, null)
      on conflict do nothing;
      insert into standing (member, cell, kind, from_on, until_on) values
        ('00000000-0000-0000-0000-00000000077a', '00000000-0000-0000-0000-000000000771', 'PROBATIONARY', '2014-01-01', '2015-01-01'),
        ('00000000-0000-0000-0000-00000000077a', '00000000-0000-0000-0000-000000000771', 'OFFICIAL', '2015-01-01', null),
        ('00000000-0000-0000-0000-00000000077b', '00000000-0000-0000-0000-000000000771', 'OFFICIAL', '2016-01-01', null);
      insert into post (member, organisation, role, title, from_on) values
        ('00000000-0000-0000-0000-00000000077a', '00000000-0000-0000-0000-000000000771', 'SECRETARY', 'Bí thư chi bộ', '2025-08-01'),
        ('00000000-0000-0000-0000-00000000077b', '00000000-0000-0000-0000-000000000771', 'DEPUTY_SECRETARY', 'Phó Bí thư chi bộ', '2025-08-01'),
        ('00000000-0000-0000-0000-00000000077c', '00000000-0000-0000-0000-000000000770', 'ORGANISATION_STAFF', 'Cán bộ Ban Tổ chức', '2025-08-01');
      insert into account (username, member) values
        ('banmoi', '00000000-0000-0000-0000-00000000077a'),
        ('banmoipho', '00000000-0000-0000-0000-00000000077b'),
        ('canbo', '00000000-0000-0000-0000-00000000077c')
      on conflict do nothing;
      """;
}
