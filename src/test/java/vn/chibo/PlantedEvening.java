package vn.chibo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import vn.chibo.identity.Secret;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;

/// One open evening of Nà Khoang with something in every table, and words in it that occur nowhere
/// else: where one of them turns up, something leaked. Every id begins alike, so that a row in the
/// wrong hands gives itself away. Beside it an evening of another commune, for foreign links.
@ApplicationScoped
class PlantedEvening {

  static final long MARK = 0x2039;

  /// How an id of this evening looks in any text.
  static final String ID_MARK = "00000000-0000-2039-";

  static final UUID MEETING = id(1);
  static final UUID SITE = id(2);
  static final UUID ITEM = id(3);
  static final UUID FILE = id(4);
  static final UUID PAPER = id(5);
  static final UUID MOTION = id(6);
  static final UUID SPEECH = id(7);
  static final UUID AUTHORISATION = id(8);
  static final UUID SCAN = id(10);
  static final UUID TASK = id(9);
  static final UUID CONFERENCE = id(11);
  static final UUID REQUEST = id(12);
  static final UUID REORGANISATION = new UUID(0x2040, 2);
  static final UUID PARTY_GROUP = id(0x31);
  static final UUID STANDING = id(0x32);
  static final UUID TRANSFER = id(0x33);
  static final UUID FOREIGN_MEETING = new UUID(0, 0x2039_1);
  static final UUID FOREIGN_SITE = new UUID(0, 0x2039_2);
  static final UUID FOREIGN_SUMMONS = new UUID(0, 0x2039_3);

  static final Secret LINK = secret("plantedlink");
  static final Secret KEEPER = secret("plantedkeeper");
  static final Secret SCREEN = secret("plantedscreen");
  static final Secret FOREIGN_LINK = secret("plantedforeign");

  static final String EXCUSE = "zqexcuse";
  static final String SPOKEN = "zqspoken";
  static final String MINUTED = "zqminuted";
  static final String RESERVED = "zqreserved";
  static final String MAILED = "zqmailed";
  static final String MAIL = "zqmail@example.vn";
  static final String TASKED = "zqtask";
  static final String PAPERED = "zqpaper";
  static final String MOVED = "zqmotion";
  static final String AGENDA = "zqagenda";
  static final String SITED = "zqsite";
  static final String SCANNED = "zqscan";
  static final String ASKED = "zqasked";
  static final String CORRECTED = "zqcorrection";

  /// Everything planted here begins so.
  static final String PLANTED = "zq";

  static final List<UUID> SUMMONED =
      List.of(
          Cast.THANH_SECRETARY,
          Cast.MAI_DEPUTY,
          Cast.PAO_COMMITTEE,
          Cast.HUYEN_CLERK,
          Cast.QUYET_AWAY,
          Cast.DENH_WITHOUT_MAIL,
          Cast.LU_OFFICIAL);

  private final Backstage backstage;

  PlantedEvening(Backstage backstage) {
    this.backstage = backstage;
  }

  private static UUID id(long number) {
    return new UUID(MARK, number);
  }

  static UUID summons(UUID member) {
    return id(member.getLeastSignificantBits());
  }

  private static Secret secret(String seed) {
    return new Secret((seed + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").substring(0, 26));
  }

  private static String hash(Secret secret) {
    return "decode('" + HexFormat.of().formatHex(secret.hash()) + "', 'hex')";
  }

  /// Sets the scene once for the whole run.
  void set() {
    if (backstage.number("select count(*) from meeting where id = '" + MEETING + "'") > 0) {
      return;
    }
    authorisation();
    roster();
    meeting(MEETING, Cast.NA_KHOANG, Cast.THANH_SECRETARY, "'" + Cast.HUYEN_CLERK + "'");
    meeting(FOREIGN_MEETING, Cast.AN_PHU_SCHOOL, Cast.NEIGHBOUR_SECRETARY, "null");
    backstage.sql(
        "update meeting set authorisation = '%s' where id = '%s'"
            .formatted(AUTHORISATION, MEETING));
    SUMMONED.forEach(this::summon);
    foreign();
    prepare();
    followed();
    letters();
    roll();
    vote();
    minutes();
    traces();
    conference();
    reorganisation();
  }

  private void authorisation() {
    backstage.sql(
        """
        insert into online_authorisation (id, cell, issued_by, number, issued_on, ground,
          ground_text, online, hybrid, from_on, until_on, recorded_by, recorded_at)
        values ('%s', '%s', '%s', '39-CV/ĐU', '2039-01-02', 'DISPERSED', 'Đi làm ăn xa', true,
          true, '2039-01-02', '2039-12-31', '%s', now())
        """
            .formatted(AUTHORISATION, Cast.NA_KHOANG, Cast.NAM_SANG, Cast.DAO_COMMITTEE));
  }

  /// Quyết is of a group, and was once to go elsewhere.
  private void roster() {
    backstage.sql(
        """
        update standing set id = '%1$s' where member = '%2$s' and cell = '%3$s';
        insert into standing_was (standing, member, cell, kind, from_on, reason, corrected_by, corrected_at)
        values ('%1$s', '%2$s', '%3$s', 'PROBATIONARY', '2017-01-01', 'zqwrong', '%4$s', now());
        insert into party_group (id, cell, name, from_on, decision_number)
        values ('%5$s', '%3$s', 'zqgroup', '2026-01-01', '39-NQ/CB');
        insert into group_member (party_group, cell, member, from_on)
        values ('%5$s', '%3$s', '%2$s', '2026-01-01');
        insert into transfer (id, member, from_cell, to_place, arrives_as, sent_on, due_on, longest_on,
          decision_number, decided_on, decided_by, sent_by, sent_at, taken_back_on, ended_by, ended_at)
        values ('%6$s', '%2$s', '%3$s', 'zqplace', 'OFFICIAL', '2025-01-02', '2025-02-14', '2025-03-28',
          '39-QĐ/ĐU', '2025-01-02', 'zqbody', '%4$s', now(), '2025-01-10', '%4$s', now());
        """
            .formatted(
                STANDING,
                Cast.QUYET_AWAY,
                Cast.NA_KHOANG,
                Cast.THANH_SECRETARY,
                PARTY_GROUP,
                TRANSFER));
  }

  private void meeting(UUID id, UUID cell, UUID chair, String clerk) {
    backstage.sql(
        """
        insert into meeting (id, cell, kind, form, month, starts_at, planned_end, place, stage,
          rule_set, opening_rule_set, chair, clerk, contact, room_name, written_by, written_at,
          called_by, called_at, opened_by, opened_at)
        values ('%1$s', '%2$s', 'ORDINARY', 'HYBRID', '2039-06-01', '2039-06-05T12:30:00Z',
          '2039-06-05T14:30:00Z', 'Nhà văn hóa', 'OPEN', '208-qd-tw', '208-qd-tw', '%3$s', %4$s,
          '%3$s', replace('%1$s', '-', ''), '%3$s', now(), '%3$s', now(), '%3$s', now())
        """
            .formatted(id, cell, chair, clerk));
  }

  private void summon(UUID member) {
    backstage.sql(
        """
        insert into summons (id, meeting, member, role, standing, summoned_at)
        values ('%s', '%s', '%s', 'MEMBER', 'OFFICIAL', now())
        """
            .formatted(summons(member), MEETING, member));
  }

  private void foreign() {
    backstage.sql(
        """
        insert into summons (id, meeting, member, role, standing, summoned_at)
        values ('%1$s', '%2$s', '%3$s', 'MEMBER', 'OFFICIAL', now());
        insert into personal_link (summons, secret_hash, on_paper, issued_at, expires_at)
        values ('%1$s', %4$s, false, now(), '2040-01-01');
        insert into site (id, meeting, position, name, keeper)
        values ('%5$s', '%2$s', 1, 'Phòng họp', '%3$s');
        """
            .formatted(
                FOREIGN_SUMMONS,
                FOREIGN_MEETING,
                Cast.NEIGHBOUR_SECRETARY,
                hash(FOREIGN_LINK),
                FOREIGN_SITE));
  }

  private void prepare() {
    backstage.sql(
        """
        insert into site (id, meeting, position, name, keeper, secret_hash)
        values ('%2$s', '%1$s', 1, '%8$s', '%9$s', %10$s);
        insert into agenda_item (id, meeting, position, kind, title, how)
        values ('%3$s', '%1$s', 1, 'OTHER', '%11$s', 'OPEN');
        insert into stored_file (id, name, media_type, size, sha256, stored_at, meeting, cell,
          shelf)
        values ('%4$s', '%12$s.txt', 'text/plain', 7, sha256('%12$s'), now(), '%1$s', '%7$s',
          'PAPER');
        insert into stored_chunk (file, position, bytes) values ('%4$s', 0, '%12$s');
        insert into paper (id, meeting, title, file, attested_by, uploaded_at)
        values ('%5$s', '%1$s', '%12$s', '%4$s', '%13$s', now());
        insert into task (id, cell, assigned_in, owner, text, due_on, assigned_on)
        values ('%6$s', '%7$s', '%1$s', '%9$s', '%14$s', '2039-07-01', '2039-06-05');
        insert into clerk_screen (meeting, secret_hash, opened_by, opened_at, expires_at)
        values ('%1$s', %15$s, '%13$s', now(), '2040-01-01');
        """
            .formatted(
                MEETING,
                SITE,
                ITEM,
                FILE,
                PAPER,
                TASK,
                Cast.NA_KHOANG,
                SITED,
                Cast.PAO_COMMITTEE,
                hash(KEEPER),
                AGENDA,
                PAPERED,
                Cast.THANH_SECRETARY,
                TASKED,
                hash(SCREEN)));
  }

  private void followed() {
    backstage.sql(
        """
        insert into follow_request (id, cell, meeting, asked_by, text, due_month, asked_at)
        values ('%1$s', '%2$s', '%3$s', '%4$s', '%5$s', '2039-07-01', now());
        insert into follow_remark (id, cell, meeting, author, text, minuted, written_at)
        values ('%1$s', '%2$s', '%3$s', '%4$s', '%5$s', false, now());
        """
            .formatted(REQUEST, Cast.NA_KHOANG, MEETING, Cast.HA_FOLLOWER, ASKED));
  }

  private void letters() {
    backstage.sql(
        """
        insert into personal_link (summons, secret_hash, on_paper, issued_at, expires_at)
        values ('%1$s', %3$s, false, now(), '2040-01-01');
        insert into answer (summons, reply, reason_code, reason_text, given_at)
        values ('%2$s', 'CANNOT_COME', 'WORK', '%4$s', now());
        insert into outbox (recipient, subject, body_text, cell, state, next_at, written_at)
        values ('%5$s', 'Thông báo lịch họp', '%6$s', '%7$s', 'KEPT', now(), now());
        insert into delivery (summons, channel, told_by, at)
        values ('%1$s', 'PHONE', '%8$s', now());
        """
            .formatted(
                summons(Cast.QUYET_AWAY),
                summons(Cast.LU_OFFICIAL),
                hash(LINK),
                EXCUSE,
                MAIL,
                MAILED,
                Cast.NA_KHOANG,
                Cast.THANH_SECRETARY));
  }

  private void roll() {
    backstage.sql(
        """
        insert into evidence (id, meeting, member, kind, supports, received_at, given_by, reason)
        values ('%2$s', '%1$s', '%3$s', 'CORRECTION', 'PRESENT_ONLINE', now(), 'person:%4$s',
          '%5$s');
        insert into roll_call (meeting, closing, closed_at, closed_by, body, summoned, present,
          deciding_present)
        values ('%1$s', 1, now(), 'person:%4$s', 7, 7, 1, 1);
        insert into roll_line (meeting, closing, member, standing, state, in_body)
        values ('%1$s', 1, '%3$s', 'OFFICIAL', 'PRESENT_ONLINE', true);
        insert into room_stay (meeting, room_jid, occupant_jid, joined_at, member, last_seen)
        values ('%1$s', 'zqroom@x', 'zqroom@x/1', now(), '%3$s', now());
        insert into room_pass (meeting, member, pseudonym, issued_at)
        values ('%1$s', '%3$s', 'zqpseudonym', now());
        """
            .formatted(MEETING, id(20), Cast.QUYET_AWAY, Cast.THANH_SECRETARY, CORRECTED));
  }

  private void vote() {
    backstage.sql(
        """
        insert into motion (id, meeting, closing, position, kind, title, mode, numerator,
          denominator, strict, rule_set, rule_key, body, entitled, needed, by_link, opened_at,
          opened_by)
        values ('%1$s', '%2$s', 1, 1, 'RESOLUTION', '%3$s', 'CARD', 1, 2, true, '208-qd-tw',
          'vote.resolution', 7, 1, 4, true, now(), 'person:%4$s');
        insert into hand_count (motion, place, in_favour, against, abstaining, entered_by,
          entered_at)
        values ('%1$s', 'HALL', 0, 0, 0, 'person:%4$s', now());
        insert into card_vote (motion, member, choice, cast_at)
        values ('%1$s', '%5$s', 'AGAINST', now());
        insert into reserved_opinion (id, meeting, motion, member, text, at)
        values ('%6$s', '%2$s', '%1$s', '%5$s', '%7$s', now());
        """
            .formatted(
                MOTION, MEETING, MOVED, Cast.THANH_SECRETARY, Cast.LU_OFFICIAL, id(21), RESERVED));
  }

  private void minutes() {
    backstage.sql(
        """
        insert into speech (id, meeting, agenda_item, speaker, kind, gist, entered_at, entered_by)
        values ('%1$s', '%2$s', '%3$s', '%4$s', 'OPINION', '%5$s', now(), 'person:%6$s');
        insert into minutes (meeting, stage, content, started_at)
        values ('%2$s', 'DRAFT', '{"planted": "%7$s"}', now());
        """
            .formatted(
                SPEECH, MEETING, ITEM, Cast.LU_OFFICIAL, SPOKEN, Cast.THANH_SECRETARY, MINUTED));
    backstage.sql(
        """
        insert into stored_file (id, name, media_type, size, sha256, stored_at, meeting, cell,
          shelf)
        values ('%1$s', '%2$s.pdf', 'application/pdf', 6, sha256('%2$s'), now(), '%3$s', '%4$s',
          'SCAN');
        insert into stored_chunk (file, position, bytes) values ('%1$s', 0, '%2$s');
        """
            .formatted(SCAN, SCANNED, MEETING, Cast.NA_KHOANG));
  }

  private void conference() {
    backstage.sql(
        """
        insert into study_conference (id, organisation, title, number, decided_on, form, place,
          starts_at, planned_end, written_by, written_at)
        values ('%1$s', '%2$s', 'zqstudy', '39-GM/ĐU', '2039-06-01', 'IN_PERSON', 'zqplace',
          '2039-06-20T00:30:00Z', '2039-06-20T03:30:00Z', '%4$s', now());
        insert into study_conference_cell (conference, cell, hindrance)
        values ('%1$s', '%3$s', 'OVERLAP');
        """
            .formatted(CONFERENCE, Cast.NAM_SANG, Cast.NA_KHOANG, Cast.DAO_COMMITTEE));
  }

  /// A split that is being prepared: nobody but who arranges the commune knows of it.
  private void reorganisation() {
    backstage.sql(
        """
        insert into reorganisation (id, act, root, number, decided_on, decided_by, effective_on,
          prepared_by, prepared_at)
        values ('%1$s', 'SPLIT', '%2$s', '39-QĐ/ĐU', '2039-06-01', 'Ban Thường vụ Đảng ủy', '2039-07-01', '%3$s', now());
        insert into reorganisation_part (id, reorganisation, side, position, organisation, is_new)
        values (gen_random_uuid(), '%1$s', 'FROM', 0, '%2$s', false);
        insert into reorganisation_part (id, reorganisation, side, position, is_new, kind, code,
          name, short_name, place, parent)
        values
          (gen_random_uuid(), '%1$s', 'TO', 1, true, 'CELL', '91.001.981', 'Chi bộ Nà Khoang Thượng', 'Thượng', 'Nậm Sáng', '%4$s'),
          (gen_random_uuid(), '%1$s', 'TO', 2, true, 'CELL', '91.001.982', 'Chi bộ Nà Khoang Hạ', 'Hạ', 'Nậm Sáng', '%4$s');
        """
            .formatted(REORGANISATION, Cast.NA_KHOANG, Cast.SON_ADMINISTRATOR, Cast.NAM_SANG));
  }

  private void traces() {
    backstage.sql(
        """
        insert into fact (at, kind, actor, cell, meeting)
        values (now(), 'SESSION_OPENED', 'person:%3$s', '%2$s', '%1$s');
        insert into fact_text (fact, salt, text)
        select max(id), sha256('x'), 'zqfact' from fact where meeting = '%1$s';
        insert into access_log (at, viewer, cell, meeting, what)
        values (now(), '%4$s', '%2$s', '%1$s', 'REGISTER');
        """
            .formatted(MEETING, Cast.NA_KHOANG, Cast.THANH_SECRETARY, Cast.KIEN_INSPECTOR));
  }
}
