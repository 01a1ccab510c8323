package vn.chibo.testkit;

import java.util.UUID;

/// The people and places of the tests, with fixed ids that are older than any row made at run time.
/// `src/test/resources/cast.sql` puts them into the tables; all of them are invented.
///
/// Two communes, so that every test of reach has a neighbour who must see nothing.
public final class Cast {

  private Cast() {}

  // The commune Nậm Sáng and its committee
  public static final UUID NAM_SANG = id(0x10);

  /// Follows Nà Khoang for the commune's committee; account `ha`.
  public static final UUID HA_FOLLOWER = id(0x101);

  /// Inspector of the commune; account `inspector`.
  public static final UUID KIEN_INSPECTOR = id(0x102);

  /// Standing secretary of the commune's committee; account `committee`.
  public static final UUID DAO_COMMITTEE = id(0x103);

  /// Administrator of the commune: tree and rosters, no attendance; account `son`.
  public static final UUID SON_ADMINISTRATOR = id(0x104);

  /// Organisation staff of the commune's committee; account `yen`.
  public static final UUID YEN_STAFF = id(0x105);

  // The cell Nà Khoang: 10 members, 7 of them official
  public static final UUID NA_KHOANG = id(0x11);

  /// Secretary; account `thanh`.
  public static final UUID THANH_SECRETARY = id(0x111);

  /// Deputy secretary; account `mai`.
  public static final UUID MAI_DEPUTY = id(0x112);

  /// Committee member, keeps the site Huổi Pù; no account.
  public static final UUID PAO_COMMITTEE = id(0x113);

  /// Often the clerk; account `huyen`, no post.
  public static final UUID HUYEN_CLERK = id(0x114);

  /// Official, works far away, has mail.
  public static final UUID QUYET_AWAY = id(0x115);

  /// Official, no mail and no phone of her own.
  public static final UUID DENH_WITHOUT_MAIL = id(0x116);

  /// Official.
  public static final UUID LU_OFFICIAL = id(0x117);

  public static final UUID BUOI_PROBATIONARY = id(0x118);
  public static final UUID UONG_EXEMPT = id(0x119);
  public static final UUID CHONG_TEMP_OUT = id(0x11a);

  // The cell next door in the same commune: 3 members
  public static final UUID BAN_LECH = id(0x12);

  /// Secretary; account `lech`.
  public static final UUID LECH_SECRETARY = id(0x121);

  // Another commune in another province, and its people
  public static final UUID AN_PHU = id(0x20);
  public static final UUID AN_PHU_SCHOOL = id(0x21);

  /// Secretary; account `neighbour`.
  public static final UUID NEIGHBOUR_SECRETARY = id(0x211);

  /// Inspector of the other commune; account `stranger`.
  public static final UUID STRANGER_INSPECTOR = id(0x202);

  private static UUID id(long number) {
    return new UUID(0, number);
  }
}
