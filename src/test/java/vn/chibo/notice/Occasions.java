package vn.chibo.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Secret;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.MeetingId;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;

/// Meetings of Nà Khoang that the tests of this room summon to, each on a day of its own.
@ApplicationScoped
public class Occasions {

  public static final Actor.Person THANH = person(Cast.THANH_SECRETARY);
  static final Actor.Person MAI = person(Cast.MAI_DEPUTY);
  static final Actor.Person HUYEN = person(Cast.HUYEN_CLERK);
  static final Actor.Person NEIGHBOUR = person(Cast.NEIGHBOUR_SECRETARY);

  private static final Pattern LINK = Pattern.compile("/m/([a-z0-9]{26})");
  private static LocalDate nextDay = LocalDate.of(2033, 3, 1);

  private final Backstage backstage;
  private final SummonMembers summonMembers;

  Occasions(Backstage backstage, SummonMembers summonMembers) {
    this.backstage = backstage;
    this.summonMembers = summonMembers;
  }

  /// The secretary calls the meeting and summons everybody.
  public void summon(MeetingId meeting) {
    backstage.wait(() -> summonMembers.summon(meeting, THANH));
  }

  static Actor.Person person(UUID member) {
    return new Actor.Person(member, "test", false, Instant.EPOCH);
  }

  /// A day of no other test, at half past seven in the evening.
  public static synchronized Instant anEvening() {
    nextDay = nextDay.plusDays(3);
    return VietnamTime.at(nextDay, LocalTime.of(19, 30));
  }

  public MeetingId draft(Instant startsAt) {
    return draft(startsAt, "HYBRID", "EXTRAORDINARY");
  }

  /// A meeting that waits to be called. Its authorisation is given, as for an online one.
  public MeetingId draft(Instant startsAt, String form, String kind) {
    var id = UUID.randomUUID();
    var day = VietnamTime.dayOf(startsAt);
    backstage.sql(
        """
        insert into online_authorisation (id, cell, issued_by, number, issued_on, ground,
          ground_text, online, hybrid, from_on, until_on, recorded_at)
        values ('%1$s', '%2$s', '%3$s', '12-CV/ĐU', '%4$s', 'DISPERSED', 'ở xa', true, true,
          '%4$s', '%4$s', now());
        insert into meeting (id, cell, kind, form, month, starts_at, planned_end, place, stage,
          rule_set, chair, contact, authorisation, room_name, written_by, written_at)
        values ('%1$s', '%2$s', '%9$s', '%8$s', '%5$s', '%6$s', '%7$s', 'Nhà văn hóa thôn',
          'DRAFT', '208-qd-tw', '%10$s', '%11$s', '%1$s', replace('%1$s', '-', ''), '%10$s', now())
        """
            .formatted(
                id,
                Cast.NA_KHOANG,
                Cast.NAM_SANG,
                day,
                day.withDayOfMonth(1),
                startsAt,
                startsAt.plus(Duration.ofMinutes(90)),
                form,
                kind,
                Cast.THANH_SECRETARY,
                Cast.PAO_COMMITTEE));
    return new MeetingId(id);
  }

  public UUID site(MeetingId meeting, String name) {
    var site = UUID.randomUUID();
    backstage.sql(
        "insert into site (id, meeting, position, name, keeper) values ('%s', '%s', 1, '%s', '%s')"
            .formatted(site, meeting, name, Cast.PAO_COMMITTEE));
    return site;
  }

  /// In which order this member wants to be told; null for the usual one.
  void choose(UUID member, @Nullable String order) {
    backstage.sql(
        "update member set notice_order = %s where id = '%s'"
            .formatted(order == null ? "null" : "'" + order + "'", member));
  }

  /// As the job leaves them where no mail server is configured.
  void keepMails(MeetingId meeting) {
    backstage.sql(
        """
        update outbox set state = 'KEPT' where id in (
          select d.mail from delivery d join summons s on s.id = d.summons where s.meeting = '%s')
        """
            .formatted(meeting));
  }

  public SummonsId summonsOf(MeetingId meeting, UUID member) {
    return SummonsId.fromString(
        backstage.text(
            "select id from summons where meeting = '%s' and member = '%s'"
                .formatted(meeting, member)));
  }

  /// The secret that the newest letter about this meeting holds for this address.
  public String secretFor(MeetingId meeting, UUID member) {
    var body =
        backstage.text(
            """
            select o.body_text from outbox o
              join delivery d on d.mail = o.id join summons s on s.id = d.summons
            where s.meeting = '%s' and s.member = '%s' and o.body_text like '%%/m/%%'
            order by d.at desc limit 1
            """
                .formatted(meeting, member));
    var found = LINK.matcher(body);
    if (!found.find()) {
      throw new IllegalStateException("no link in the letter");
    }
    return found.group(1);
  }

  /// A link on paper whose secret the test knows; it opens until a day after that evening.
  String paperLink(SummonsId summons, Instant evening) {
    var secret = Secret.fresh(new SecureRandom()).text();
    backstage.sql(
        """
        insert into personal_link (summons, secret_hash, on_paper, issued_at, expires_at)
        values ('%s', sha256('%s'), true, now(), '%s')
        """
            .formatted(summons, secret, evening.plus(Duration.ofDays(1))));
    return secret;
  }
}
