package vn.chibo.oversight;

import java.time.Instant;
import java.util.UUID;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;

/// One row of each kind that has a clock, its clock begun at a chosen instant. Each lies at a
/// cancelled meeting of its own, so that no calendar gets in the way.
record KeptThings(Backstage backstage) {

  /// A planted row; `held` counts it while it is kept.
  record Thing(String held) {}

  Thing plant(Kept kept, Instant at) {
    var meeting = UUID.randomUUID();
    backstage.sql(filled(MEETING, meeting, at));
    backstage.sql(filled(rows(kept), meeting, at));
    return new Thing(filled(held(kept), meeting, at));
  }

  boolean isHeld(Thing thing) {
    return backstage.number(thing.held()) > 0;
  }

  private static String filled(String sql, UUID meeting, Instant at) {
    return sql.replace("{m}", meeting.toString())
        .replace("{at}", "timestamptz '" + at + "'")
        .replace("{cell}", Cast.BAN_LECH.toString())
        .replace("{member}", Cast.LECH_SECRETARY.toString());
  }

  private static String rows(Kept kept) {
    return switch (kept) {
      case SINGLE_VOTES -> VOTE.replace("{closed}", "{at} - interval '1 hour'") + ADOPTED;
      case UNADOPTED_VOTES -> VOTE.replace("{closed}", "{at}");
      case DEVICES, LINKS -> LINK;
      case ACCOUNT_INVITATIONS -> INVITATION;
      case RECIPIENTS, MAILS -> MAIL;
      case EXCUSES -> EXCUSE;
      case ROOM_EVENTS ->
          "insert into room_event (received_at, path, body) values ({at}, '/{m}', '{}')";
      case SHOWN_NAMES -> STAY;
      case LOOKS -> LOOK;
      case IMPORTED_ROWS -> IMPORT;
      case CHANNELS -> LEFT;
      case WORDS -> WORDS;
    };
  }

  private static String held(Kept kept) {
    return switch (kept) {
      case SINGLE_VOTES, UNADOPTED_VOTES ->
          "select count(choice) from card_vote v join motion m on m.id = v.motion where m.meeting = '{m}'";
      case DEVICES ->
          "select count(l.device_hash) + count(d.link) + count(c.link) from personal_link l join summons s on s.id = l.summons left join link_device d on d.link = l.id left join device_code c on c.link = l.id where s.meeting = '{m}'";
      case LINKS ->
          "select count(l.secret_hash) from personal_link l join summons s on s.id = l.summons where s.meeting = '{m}'";
      case ACCOUNT_INVITATIONS ->
          "select count(secret_hash) from account_invitation where id = '{m}'";
      case RECIPIENTS -> "select count(*) from outbox where id = '{m}' and recipient <> ''";
      case MAILS ->
          "select count(body_text) + count(body_html) + count(calendar) from outbox where id = '{m}'";
      case EXCUSES ->
          "select count(a.reason_text) from answer a join summons s on s.id = a.summons where s.meeting = '{m}'";
      case ROOM_EVENTS -> "select count(*) from room_event where path = '/{m}'";
      case SHOWN_NAMES -> "select count(shown_name) from room_stay where meeting = '{m}'";
      case LOOKS -> "select count(*) from access_log where meeting = '{m}'";
      case IMPORTED_ROWS -> "select count(*) from import_row where run = '{m}'";
      case CHANNELS -> "select count(email) + count(phone) from member where id = '{m}'";
      case WORDS ->
          "select count(t.text) from fact_text t join fact f on f.id = t.fact where f.meeting = '{m}'";
    };
  }

  private static final String MEETING =
      """
      insert into meeting (id, cell, kind, form, month, starts_at, planned_end, place, stage,
        rule_set, chair, contact, room_name, written_by, written_at, cancelled_by, cancelled_at)
      values ('{m}', '{cell}', 'EXTRAORDINARY', 'IN_PERSON',
        date_trunc('month', ({at} at time zone 'Asia/Ho_Chi_Minh')::date)::date,
        {at} - interval '3 hours', {at}, 'Nhà văn hóa', 'CANCELLED', '208-qd-tw', '{member}',
        '{member}', replace('{m}', '-', ''), '{member}', {at}, '{member}', {at})
      """;

  private static final String SUMMONS =
      """
      insert into summons (id, meeting, member, role, standing, summoned_at)
      values ('{m}', '{m}', '{member}', 'MEMBER', 'OFFICIAL', {at} - interval '2 days');
      """;

  private static final String LINK =
      SUMMONS
          + """
          insert into personal_link (id, summons, secret_hash, on_paper, issued_at, expires_at,
            device_hash, bound_at)
          values ('{m}', '{m}', sha256('{m}'), false, {at} - interval '2 days', {at},
            sha256('d{m}'), {at} - interval '1 day');
          insert into link_device (link, device_hash, admitted_at, admitted_by)
          values ('{m}', sha256('e{m}'), {at} - interval '1 day', 'link:{m}');
          insert into device_code (link, device_hash, asked_at, expires_at)
          values ('{m}', sha256('f{m}'), {at} - interval '1 day', {at} - interval '1 day');
          """;

  private static final String INVITATION =
      """
      insert into account_invitation (id, member, post, secret_hash, by_hand, issued_by, issued_at,
        expires_at, revoked_at)
      select '{m}', p.member, p.id, sha256('i{m}'), true, 'job:test', {at} - interval '7 days', {at}, {at}
      from post p where p.member = '{member}' limit 1;
      """;

  private static final String EXCUSE =
      SUMMONS
          + """
          insert into answer (summons, reply, reason_code, reason_text, given_at)
          values ('{m}', 'CANNOT_COME', 'SICK', 'đau lưng', {at});
          """;

  private static final String IMPORT =
      """
      insert into import_run (id, organisation, uploaded_by, uploaded_at, file_name, sha256, headings,
        charset)
      values ('{m}', '{cell}', '{member}', {at}, 'danh-sach.csv', repeat('0', 64), 'Họ và tên', 'UTF-8');
      insert into import_row (run, line, cells, cell_said, full_name, since_told, problems)
      values ('{m}', 1, '[]', '', 'Lò Thị Mới', false, '');
      """;

  private static final String MAIL =
      """
      insert into outbox (id, written_at, recipient, subject, body_text, body_html, calendar,
        calendar_method, cell, state, next_at)
      values ('{m}', {at}, 'ai-do@example.vn', 'Lịch', 'chữ', '<p>chữ</p>', 'BEGIN:VCALENDAR',
        'REQUEST', '{cell}', 'KEPT', {at});
      """;

  private static final String VOTE =
      """
      insert into roll_call (meeting, closing, closed_at, closed_by, body, summoned, present,
        deciding_present)
      values ('{m}', 1, {at} - interval '2 hours', 'person:{member}', 3, 3, 3, 3);
      insert into motion (id, meeting, closing, position, kind, title, mode, numerator,
        denominator, strict, rule_set, rule_key, body, entitled, needed, by_link, opened_at,
        opened_by, closed_at, closed_by, in_favour, against, abstaining, outcome)
      values ('{m}', '{m}', 1, 1, 'ORDINARY', 'Việc chung', 'CARD', 1, 2, true, '208-qd-tw',
        'vote.ordinary', 3, 3, 2, true, {at} - interval '2 hours', 'person:{member}', {closed},
        'person:{member}', 1, 0, 0, 'CARRIED');
      insert into card_vote (motion, member, choice, cast_at)
      values ('{m}', '{member}', 'FOR', {at} - interval '90 minutes');
      """;

  private static final String ADOPTED =
      """
      insert into minutes (meeting, stage, content, started_at, read_at, adopted_at)
      values ('{m}', 'ADOPTED', '{}', {at} - interval '1 hour', {at}, {at});
      """;

  private static final String STAY =
      """
      insert into room_stay (meeting, room_jid, occupant_jid, joined_at, shown_name, last_seen)
      values ('{m}', '{m}', 'a', {at} - interval '1 hour', 'Khách lạ', {at});
      """;

  private static final String LOOK =
      """
      insert into access_log (at, viewer, cell, meeting, what)
      values ({at}, '{member}', '{cell}', '{m}', 'REGISTER');
      """;

  /// He left on a day, so the clock counts days: the day of the instant.
  private static final String LEFT =
      """
      insert into member (id, full_name, birth_year, sex, email, phone, mail_consent_on)
      values ('{m}', 'Người Đã Đi', 1970, 'M', 'da-di@example.vn', '0900999999', '2020-01-01');
      insert into standing (member, cell, kind, from_on, until_on)
      values ('{m}', '{cell}', 'OFFICIAL', '2010-01-01', vietnam_day({at}));
      insert into standing (member, cell, kind, from_on)
      values ('{m}', '{cell}', 'LEFT', vietnam_day({at}));
      """;

  private static final String WORDS =
      """
      insert into fact (at, kind, actor, cell, meeting, body)
      values ({at}, 'MEETING_CANCELLED', 'person:{member}', '{cell}', '{m}', '{"text": "00"}');
      insert into fact_text (fact, salt, text)
      values (currval('fact_id_seq'), '\\x00', 'lý do hủy họp');
      """;
}
