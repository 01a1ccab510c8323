package vn.chibo.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.notice.Occasions.MAI;
import static vn.chibo.notice.Occasions.NEIGHBOUR;
import static vn.chibo.notice.Occasions.THANH;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.identity.Secret;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;
import vn.chibo.membership.Channel;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.StoppedClock;

/// Notice to every member and to the committee member who follows the cell (R9, R14, R37).
@ChiboTest
class R09SummoningTest {

  @Inject Backstage backstage;
  @Inject StoppedClock clock;
  @Inject Occasions occasions;
  @Inject SummonMembers summonMembers;
  @Inject ReplaceLink replaceLink;
  @Inject TellByHand tellByHand;
  @Inject SummonsLines lines;
  @Inject AnnounceChanges announceChanges;
  @Inject RemindMembers remindMembers;

  Instant evening = Occasions.anEvening();

  @BeforeEach
  void aWeekBefore() {
    clock.stopAt(evening.minus(Duration.ofDays(7)));
  }

  @AfterEach
  void theClockGoesOn() {
    clock.goOn();
  }

  @Test
  void everyoneWhoMaySitInTheMeetingIsSummoned() {
    var meeting = occasions.draft(evening);

    summon(meeting);

    assertThat(
            count("select count(*) from summons where meeting = '%s' and role = 'MEMBER'", meeting))
        .isEqualTo(10);
    assertThat(role(meeting, Cast.HA_FOLLOWER)).isEqualTo("FOLLOWER");
    assertThat(text("select stage from meeting where id = '%s'", meeting)).isEqualTo("CALLED");
    assertThat(
            count(
                "select count(*) from fact where meeting = '%s' and kind = 'MEMBERS_SUMMONED'",
                meeting))
        .isEqualTo(1);
  }

  @Test
  void whoIsSuspendedOnThatDayIsNotSummoned() {
    backstage.sql(
        "update standing set until_on = '%1$s' where member = '%2$s';"
                .formatted(day(), Cast.LU_OFFICIAL)
            + "insert into standing (member, cell, kind, from_on) values ('%s', '%s', 'SUSPENDED', '%s')"
                .formatted(Cast.LU_OFFICIAL, Cast.NA_KHOANG, day()));
    try {
      var meeting = occasions.draft(evening);

      summon(meeting);

      assertThat(
              count(
                  "select count(*) from summons where meeting = '%s' and member = '"
                      + Cast.LU_OFFICIAL
                      + "'",
                  meeting))
          .isZero();
    } finally {
      backstage.sql(
          "delete from standing where member = '%1$s' and kind = 'SUSPENDED'; update standing set until_on = null where member = '%1$s'"
              .formatted(Cast.LU_OFFICIAL));
    }
  }

  @Test
  void onlyTheOfficersAreCalledToACommitteeMeeting() {
    var meeting = occasions.draft(evening, "IN_PERSON", "COMMITTEE_MEETING");

    summon(meeting);

    assertThat(count("select count(*) from summons where meeting = '%s'", meeting)).isEqualTo(3);
  }

  @Test
  void whoAgreedToMailGetsALetterWithHisOwnLink() {
    var meeting = occasions.draft(evening);

    summon(meeting);

    assertThat(mails(meeting)).isEqualTo(9);
    var secret = occasions.secretFor(meeting, Cast.QUYET_AWAY);
    assertThat(ownerOf(secret)).isEqualTo(Cast.QUYET_AWAY.toString());
    assertThat(occasions.secretFor(meeting, Cast.MAI_DEPUTY)).isNotEqualTo(secret);
  }

  @Test
  void whoHasNoMailIsToldByPhoneAndThatIsTicked() {
    var meeting = occasions.draft(evening);
    summon(meeting);
    var denh = occasions.summonsOf(meeting, Cast.DENH_WITHOUT_MAIL);
    assertThat(line(meeting, denh).takesMail()).isFalse();

    backstage.wait(() -> tellByHand.tell(MAI, meeting, denh, Channel.PHONE));

    assertThat(line(meeting, denh).told()).isEqualTo(Channel.PHONE);
    assertThat(line(meeting, denh).toldAt()).isEqualTo(clock.instant());
    assertThat(line(meeting, denh).knows()).isTrue();
  }

  @Test
  void theSecondTimeOnlyWhoIsMissingIsSummoned() {
    var meeting = occasions.draft(evening);
    summon(meeting);
    backstage.sql(
        "update member set email = 'denh@example.vn', mail_consent_on = '2026-01-02' where id = '%s'"
            .formatted(Cast.DENH_WITHOUT_MAIL));
    try {
      summon(meeting);

      assertThat(count("select count(*) from summons where meeting = '%s'", meeting)).isEqualTo(11);
      assertThat(mails(meeting)).isEqualTo(10);
    } finally {
      backstage.sql(
          "update member set email = null, mail_consent_on = null where id = '%s'"
              .formatted(Cast.DENH_WITHOUT_MAIL));
    }
  }

  @Test
  void aForeignSecretarySummonsNobody() {
    var meeting = occasions.draft(evening);

    assertThatThrownBy(() -> backstage.wait(() -> summonMembers.summon(meeting, NEIGHBOUR)))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.slug()).isEqualTo("no-such-meeting"));

    assertThat(count("select count(*) from summons where meeting = '%s'", meeting)).isZero();
  }

  @Test
  void neitherSubjectNorCalendarTellsWhatThePersonBelongsTo() throws Exception {
    var meeting = occasions.draft(evening);

    summon(meeting);

    var subject = letter(meeting, "subject");
    var firstLine = letter(meeting, "body_text").lines().findFirst().orElseThrow();
    var calendar = letter(meeting, "calendar");
    for (var seen : new String[] {subject, firstLine, calendar}) {
      assertThat(seen.toLowerCase())
          .doesNotContain("chi bộ", "đảng", "sinh hoạt", "chi ủy", "đồng chí", "/m/");
    }
    assertThat(subject).startsWith("Thông báo lịch họp ngày ");
  }

  @Test
  void theCalendarFileIsValidAndInTheTimeOfVietNam() throws Exception {
    var meeting = occasions.draft(evening);

    summon(meeting);

    var calendar = parsed(letter(meeting, "calendar"));
    assertThat(calendar.validate().hasErrors()).isFalse();
    assertThat(calendar.toString())
        .contains("METHOD:REQUEST", "BEGIN:VTIMEZONE", "TZID:Asia/Ho_Chi_Minh", "SEQUENCE:0")
        .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:", "T193000");
    assertThat(calendar.getComponents("VEVENT")).hasSize(1);
  }

  @Test
  void aMovedMeetingReachesEveryCalendarOnce() {
    var meeting = occasions.draft(evening);
    summon(meeting);
    backstage.sql(
        "update meeting set starts_at = starts_at + interval '30 minutes', calendar_sequence = 1 where id = '%s'"
            .formatted(meeting));

    backstage.wait(announceChanges::announce);
    backstage.wait(announceChanges::announce);

    assertThat(mails(meeting)).isEqualTo(18);
    assertThat(letter(meeting, "calendar")).contains("METHOD:REQUEST", "SEQUENCE:1", "T200000");
    assertThat(letter(meeting, "body_text")).doesNotContain("/m/");
  }

  @Test
  void aCancelledMeetingIsTakenOutOfEveryCalendarOnce() {
    var meeting = occasions.draft(evening);
    summon(meeting);
    backstage.sql(
        "update meeting set stage = 'CANCELLED', cancelled_at = now(), calendar_sequence = 1 where id = '%s'"
            .formatted(meeting));

    backstage.wait(announceChanges::announce);
    backstage.wait(announceChanges::announce);

    assertThat(mails(meeting)).isEqualTo(18);
    assertThat(letter(meeting, "calendar"))
        .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1");
  }

  @Test
  void aDayBeforeWhoIsSilentIsAskedAndWhoComesIsRemindedOnce() {
    var meeting = occasions.draft(evening);
    summon(meeting);
    answers(meeting, Cast.MAI_DEPUTY, "'COMING', null");
    answers(meeting, Cast.LU_OFFICIAL, "'CANNOT_COME', 'WORK'");
    backstage.wait(remindMembers::remind);
    assertThat(reminders(meeting)).isZero();

    clock.stopAt(evening.minus(Duration.ofHours(23)));
    backstage.wait(remindMembers::remind);
    backstage.wait(remindMembers::remind);

    assertThat(reminders(meeting)).isEqualTo(8);
    assertThat(reminder(meeting, Cast.MAI_DEPUTY)).contains("đã trả lời sẽ dự");
    assertThat(reminder(meeting, Cast.QUYET_AWAY)).contains("chưa trả lời có dự được không");
  }

  @Test
  void anHourBeforeWhoComesIsRemindedOnceMore() {
    var meeting = occasions.draft(evening);
    summon(meeting);
    answers(meeting, Cast.MAI_DEPUTY, "'COMING', null");
    clock.stopAt(evening.minus(Duration.ofHours(23)));
    backstage.wait(remindMembers::remind);
    var before = reminders(meeting);

    clock.stopAt(evening.minus(Duration.ofMinutes(59)));
    backstage.wait(remindMembers::remind);
    backstage.wait(remindMembers::remind);

    assertThat(reminders(meeting)).isEqualTo(before + 1);
  }

  @Test
  void aReminderOfTheMorningAfterRestsAtNightUntilTheMeetingIsNear() {
    var meeting = occasions.draft(evening);
    summon(meeting);

    clock.stopAt(evening.minus(Duration.ofHours(23)));
    backstage.wait(remindMembers::remind);

    assertThat(
            text(
                "select max(o.rests_until)::text from reminder r join outbox o on o.id = r.mail join summons s on s.id = r.summons where s.meeting = '%s'",
                meeting))
        .isEqualTo(
            backstage.text(
                "select '%s'::timestamptz::text".formatted(evening.minus(Duration.ofHours(12)))));
  }

  @Test
  void whoWantsACallFirstGetsNoMailAndStandsOnTheListOfCalls() {
    backstage.sql(
        "update member set notice_order = '{PHONE,MAIL}', phone = '0900000117' where id = '%s'"
            .formatted(Cast.LU_OFFICIAL));
    try {
      var meeting = occasions.draft(evening);
      summon(meeting);
      var lu = occasions.summonsOf(meeting, Cast.LU_OFFICIAL);

      assertThat(mails(meeting)).isEqualTo(8);
      assertThat(line(meeting, lu).next()).isEqualTo(Channel.PHONE);
    } finally {
      backstage.sql(
          "update member set notice_order = null where id = '%s'".formatted(Cast.LU_OFFICIAL));
    }
  }

  @Test
  void aMailThatCannotGoMakesRoomForTheNextWay() {
    var meeting = occasions.draft(evening);
    summon(meeting);
    var quyet = occasions.summonsOf(meeting, Cast.QUYET_AWAY);
    assertThat(line(meeting, quyet).next()).isNull();

    backstage.sql(
        "update outbox set state = 'FAILED', trouble = 'SERVER_AWAY' where id in (select mail from delivery where summons = '%s')"
            .formatted(quyet));

    assertThat(line(meeting, quyet).next()).isIn(Channel.PHONE, Channel.PAPER);
    assertThat(line(meeting, quyet).knows()).isFalse();
  }

  @Test
  void anAddressThatTakesNoMailIsNotWrittenTo() {
    backstage.sql(
        "insert into wrong_address (address_hash, trouble, since) select address_hash(email), 'ADDRESS_REFUSED', now() from member where id = '%s'"
            .formatted(Cast.QUYET_AWAY));
    try {
      var meeting = occasions.draft(evening);
      summon(meeting);

      assertThat(mails(meeting)).isEqualTo(8);
      assertThat(line(meeting, occasions.summonsOf(meeting, Cast.QUYET_AWAY)).addressIsWrong())
          .isTrue();
    } finally {
      backstage.sql("update wrong_address set cleared_at = now()");
    }
  }

  @Test
  void whoWasToldByHandMustBeToldAgainWhatChangedSince() {
    var meeting = occasions.draft(evening);
    summon(meeting);
    var denh = occasions.summonsOf(meeting, Cast.DENH_WITHOUT_MAIL);
    backstage.wait(() -> tellByHand.tell(MAI, meeting, denh, Channel.PHONE));
    assertThat(line(meeting, denh).knows()).isTrue();

    backstage.sql(
        "update meeting set place = 'Trường học', calendar_sequence = 1 where id = '%s'"
            .formatted(meeting));

    assertThat(line(meeting, denh).knows()).isFalse();
    assertThat(line(meeting, denh).toldBefore()).isTrue();
    backstage.wait(() -> tellByHand.tell(MAI, meeting, denh, Channel.PHONE));
    assertThat(line(meeting, denh).knows()).isTrue();
  }

  @Test
  void anUpdateSaysWhatChangedAndNothingElse() {
    var meeting = occasions.draft(evening);
    summon(meeting);
    backstage.sql(
        """
        update meeting set place = 'Trường học Huổi Pù', calendar_sequence = 1 where id = '%1$s';
        insert into meeting_change (meeting, sequence, what, was, became, changed_by, changed_at)
        values ('%1$s', 1, 'PLACE', 'Nhà văn hóa thôn', 'Trường học Huổi Pù', '%2$s', now())
        """
            .formatted(meeting, Cast.THANH_SECRETARY));

    backstage.wait(announceChanges::announce);

    assertThat(letter(meeting, "body_text"))
        .startsWith("Địa điểm mới: Trường học Huổi Pù (trước đây: Nhà văn hóa thôn)")
        .doesNotContain("19 giờ 30", "Thời gian");
  }

  private void answers(MeetingId meeting, UUID member, String replyAndReason) {
    backstage.sql(
        "insert into answer (summons, reply, reason_code, given_at) values ('%s', %s, now())"
            .formatted(occasions.summonsOf(meeting, member), replyAndReason));
  }

  private String reminder(MeetingId meeting, UUID member) {
    return text(
        "select o.body_text from reminder r join outbox o on o.id = r.mail join summons s on s.id = r.summons where s.meeting = '%s' and s.member = '"
            + member
            + "'",
        meeting);
  }

  @Test
  void aResentLinkClosesTheOldOne() {
    var meeting = occasions.draft(evening);
    summon(meeting);
    var quyet = occasions.summonsOf(meeting, Cast.QUYET_AWAY);
    var old = occasions.secretFor(meeting, Cast.QUYET_AWAY);
    clock.pass(Duration.ofMinutes(1));

    backstage.wait(() -> replaceLink.resend(meeting, quyet, THANH));

    var fresh = occasions.secretFor(meeting, Cast.QUYET_AWAY);
    assertThat(fresh).isNotEqualTo(old);
    assertThat(isRevoked(old)).isEqualTo("true");
    assertThat(isRevoked(fresh)).isEqualTo("false");
  }

  private void summon(MeetingId meeting) {
    backstage.wait(() -> summonMembers.summon(meeting, THANH));
  }

  private SummonsLine line(MeetingId meeting, SummonsId summons) {
    return backstage.as(THANH.subject(), () -> lines.of(meeting)).stream()
        .filter(line -> line.summons().equals(summons.value()))
        .findFirst()
        .orElseThrow();
  }

  private long mails(MeetingId meeting) {
    return count(
        "select count(*) from delivery d join summons s on s.id = d.summons where d.channel = 'MAIL' and s.meeting = '%s'",
        meeting);
  }

  private long reminders(MeetingId meeting) {
    return count(
        "select count(*) from reminder r join summons s on s.id = r.summons where s.meeting = '%s'",
        meeting);
  }

  private String role(MeetingId meeting, UUID member) {
    return text(
        "select role from summons where meeting = '%s' and member = '" + member + "'", meeting);
  }

  /// One column of the newest letter to Quyết about this meeting.
  private String letter(MeetingId meeting, String column) {
    return text(
        "select o."
            + column
            + " from outbox o join delivery d on d.mail = o.id join summons s on s.id = d.summons"
            + " where s.meeting = '%s' and s.member = '"
            + Cast.QUYET_AWAY
            + "' order by d.calendar_sequence desc, d.at desc limit 1",
        meeting);
  }

  private static Calendar parsed(String text) throws Exception {
    return new CalendarBuilder().build(new java.io.StringReader(text));
  }

  private String ownerOf(String secret) {
    return linkColumn(secret, "s.member::text");
  }

  private String isRevoked(String secret) {
    return linkColumn(secret, "(l.revoked_at is not null)::text");
  }

  private String linkColumn(String secret, String column) {
    var hash = java.util.HexFormat.of().formatHex(new Secret(secret).hash());
    return backstage.text(
        "select %s from personal_link l join summons s on s.id = l.summons where l.secret_hash = '\\x%s'"
            .formatted(column, hash));
  }

  private java.time.LocalDate day() {
    return vn.chibo.kernel.VietnamTime.dayOf(evening);
  }

  private long count(String sql, MeetingId meeting) {
    return backstage.number(sql.formatted(meeting));
  }

  private String text(String sql, MeetingId meeting) {
    return backstage.text(sql.formatted(meeting));
  }
}
