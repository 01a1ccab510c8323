package vn.chibo.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Secret;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;

/// One evening of Nà Khoang, hybrid, opened at 19:30 on an invented Saturday: everybody summoned
/// with a link, one site with its keeper. Set up by the owner of the tables.
@ApplicationScoped
class Scene {

  static final Instant START = Instant.parse("2027-03-13T12:30:00Z");
  static final UUID MEETING = new UUID(0, 0x7001);
  static final UUID SITE = new UUID(0, 0x7002);
  static final UUID FOREIGN_MEETING = new UUID(0, 0x7003);
  static final UUID FOREIGN_SITE = new UUID(0, 0x7004);
  static final Secret KEEPER = secret("keeper");
  static final Secret SCREEN = secret("screen");

  static final List<UUID> SUMMONED =
      List.of(
          Cast.THANH_SECRETARY,
          Cast.MAI_DEPUTY,
          Cast.PAO_COMMITTEE,
          Cast.HUYEN_CLERK,
          Cast.QUYET_AWAY,
          Cast.DENH_WITHOUT_MAIL,
          Cast.LU_OFFICIAL,
          Cast.BUOI_PROBATIONARY,
          Cast.UONG_EXEMPT,
          Cast.CHONG_TEMP_OUT);

  private static final Map<UUID, String> STANDING =
      Map.of(
          Cast.BUOI_PROBATIONARY, "PROBATIONARY",
          Cast.UONG_EXEMPT, "EXEMPT",
          Cast.CHONG_TEMP_OUT, "TEMP_OUT");

  private final Backstage backstage;

  Scene(Backstage backstage) {
    this.backstage = backstage;
  }

  static UUID summons(UUID member) {
    return new UUID(0x70, member.getLeastSignificantBits());
  }

  static Secret link(UUID member) {
    return secret("link" + Long.toHexString(member.getLeastSignificantBits()));
  }

  private static Secret secret(String seed) {
    return new Secret((seed + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").substring(0, 26));
  }

  void set() {
    strike();
    meeting(MEETING, Cast.NA_KHOANG, Cast.THANH_SECRETARY, Cast.HUYEN_CLERK);
    meeting(FOREIGN_MEETING, Cast.AN_PHU_SCHOOL, Cast.NEIGHBOUR_SECRETARY, null);
    site(SITE, MEETING, "Nhà văn hóa bản Huổi Pù", Cast.PAO_COMMITTEE, KEEPER);
    site(FOREIGN_SITE, FOREIGN_MEETING, "Phòng họp", Cast.NEIGHBOUR_SECRETARY, secret("foreign"));
    SUMMONED.forEach(member -> summon(member, STANDING.getOrDefault(member, "OFFICIAL")));
    backstage.sql(
        """
        insert into summons (id, meeting, member, role, standing, summoned_at)
        values ('%s', '%s', '%s', 'FOLLOWER', null, '2027-03-01T00:00:00Z');
        insert into clerk_screen (meeting, secret_hash, opened_by, opened_at, expires_at)
        values ('%s', decode('%s', 'hex'), '%s', '2027-03-13T12:00:00Z', '2027-03-14T00:00:00Z');
        """
            .formatted(
                summons(Cast.HA_FOLLOWER),
                MEETING,
                Cast.HA_FOLLOWER,
                MEETING,
                hex(SCREEN),
                Cast.THANH_SECRETARY));
  }

  private void meeting(UUID id, UUID cell, UUID chair, @Nullable UUID clerk) {
    backstage.sql(
        """
        insert into meeting (id, cell, kind, form, month, starts_at, planned_end, place, stage,
          rule_set, chair, clerk, contact, room_name, written_by, written_at, called_by, called_at,
          opened_by, opened_at)
        values ('%1$s', '%2$s', 'EXTRAORDINARY', 'HYBRID', '2027-03-01', '2027-03-13T12:30:00Z',
          '2027-03-13T14:30:00Z', 'Nhà văn hóa', 'OPEN', '208-qd-tw', '%3$s', %4$s, '%3$s', '%5$s',
          '%3$s', '2027-03-01T00:00:00Z', '%3$s', '2027-03-01T00:00:00Z', '%3$s',
          '2027-03-13T12:25:00Z')
        """
            .formatted(id, cell, chair, clerk == null ? "null" : "'" + clerk + "'", roomName(id)));
  }

  private static String roomName(UUID id) {
    return id.toString().replace("-", "") + "room";
  }

  private void site(UUID id, UUID meeting, String name, UUID keeper, Secret secret) {
    backstage.sql(
        """
        insert into site (id, meeting, position, name, keeper, secret_hash)
        values ('%s', '%s', 1, '%s', '%s', decode('%s', 'hex'))
        """
            .formatted(id, meeting, name, keeper, hex(secret)));
  }

  private void summon(UUID member, String standing) {
    backstage.sql(
        """
        insert into summons (id, meeting, member, role, standing, summoned_at)
        values ('%1$s', '%2$s', '%3$s', 'MEMBER', '%4$s', '2027-03-01T00:00:00Z');
        insert into personal_link (summons, secret_hash, on_paper, issued_at, expires_at)
        values ('%1$s', decode('%5$s', 'hex'), false, '2027-03-01T00:00:00Z',
          '2027-03-20T00:00:00Z');
        """
            .formatted(summons(member), MEETING, member, standing, hex(link(member))));
  }

  /// Everything of these two evenings goes, as only the owner can.
  void strike() {
    backstage.sql(
        """
        create temporary table gone as select id from meeting where id in ('%s', '%s');
        delete from motion where meeting in (select id from gone);
        delete from roll_line where meeting in (select id from gone);
        delete from roll_call where meeting in (select id from gone);
        delete from evidence where meeting in (select id from gone);
        delete from room_stay where meeting in (select id from gone);
        delete from clerk_screen where meeting in (select id from gone);
        delete from meeting_change where meeting in (select id from gone);
        delete from opening where summons in (
          select id from summons where meeting in (select id from gone));
        delete from answer where summons in (
          select id from summons where meeting in (select id from gone));
        delete from personal_link where summons in (
          select id from summons where meeting in (select id from gone));
        delete from summons where meeting in (select id from gone);
        delete from site where meeting in (select id from gone);
        delete from meeting where id in (select id from gone);
        drop table gone;
        """
            .formatted(MEETING, FOREIGN_MEETING));
  }

  void change(String assignment) {
    backstage.sql("update meeting set " + assignment + " where id = '" + MEETING + "'");
  }

  /// The room server saw this member from one instant to another.
  void stay(UUID member, Instant joined, Instant left) {
    backstage.sql(
        """
        insert into room_stay (meeting, room_jid, occupant_jid, joined_at, member, left_at,
          ended_by, last_seen)
        values ('%s', 'room@x', 'room@x/%s', '%s', '%s', '%s', 'LEFT', '%s')
        """
            .formatted(MEETING, member, joined, member, left, left));
  }

  long evidenceOf(UUID member) {
    return backstage.number(
        "select count(*) from evidence where meeting = '%s' and member = '%s'"
            .formatted(MEETING, member));
  }

  static String hex(Secret secret) {
    return HexFormat.of().formatHex(secret.hash());
  }

  static UUID tick(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
