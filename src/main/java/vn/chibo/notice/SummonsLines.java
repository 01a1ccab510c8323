package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.mail.MailState;
import vn.chibo.meeting.MeetingId;
import vn.chibo.membership.Channel;

/// How far the notice has come with each summoned person, and which way is his next.
@ApplicationScoped
class SummonsLines {

  private final Database database;
  private final Couriers couriers;
  private final Clock clock;

  SummonsLines(Database database, Couriers couriers, Clock clock) {
    this.database = database;
    this.couriers = couriers;
    this.clock = clock;
  }

  Uni<List<SummonsLine>> of(MeetingId meeting) {
    return database
        .list(
            SummonsLine.Row.class,
            LINES,
            Map.of("meeting", meeting.value(), "now", clock.instant()))
        .map(rows -> rows.stream().map(row -> new SummonsLine(row, next(row))).toList());
  }

  /// Nothing is next for who knows and for whom a mail is on its way.
  private @Nullable Channel next(SummonsLine.Row row) {
    if (row.knows() || row.mail() == MailState.WAITING) {
      return null;
    }
    var failed = EnumSet.noneOf(Channel.class);
    if (row.mail() == MailState.FAILED || row.mail() == MailState.KEPT) {
      failed.add(Channel.MAIL);
    }
    var next =
        couriers.next(
            Channel.order(row.order()),
            new Courier.Reach(row.takesMail(), row.phone() != null),
            failed);
    return next == null ? Channel.IN_PERSON : next;
  }

  private static final String LINES =
      """
      select s.id, s.member, p.full_name, s.role, s.standing,
        p.email is not null as has_address, takes_mail(p) as takes_mail,
        w.trouble as address_trouble, p.phone, array_to_string(p.notice_order, ',') as notice_order,
        mail.state, mail.trouble, mail.at,
        coalesce(mail.sequence >= m.calendar_sequence, false) as mail_is_current,
        told.channel, told.at as told_at,
        coalesce(told.sequence >= m.calendar_sequence, false) as told_is_current,
        coalesce(o.at, l.bound_at) as opened_at, coalesce(l.open, false) as has_link,
        a.reply, a.given_at,
        coalesce(a.given_at >= coalesce(changed.at, a.given_at), false) as reply_is_current
      from summons s
        join meeting m on m.id = s.meeting
        join member p on p.id = s.member
        left join wrong_address w on w.address_hash = address_hash(p.email) and w.cleared_at is null
        left join opening o on o.summons = s.id
        cross join lateral (
          select max(c.changed_at) as at from meeting_change c where c.meeting = m.id) changed
        cross join lateral (
          select min(k.bound_at) as bound_at,
            bool_or(k.revoked_at is null and k.expires_at > :now) as open
          from personal_link k where k.summons = s.id) l
        left join lateral (
          select x.state, x.trouble, coalesce(x.sent_at, x.written_at) as at,
            coalesce(d.calendar_sequence, 0) as sequence
          from delivery d join outbox x on x.id = d.mail
          where d.summons = s.id and d.channel = 'MAIL'
          order by d.at desc, d.id desc limit 1) mail on true
        left join lateral (
          select d.channel, d.at, coalesce(d.calendar_sequence, 0) as sequence from delivery d
          where d.summons = s.id and d.channel <> 'MAIL'
          order by d.at desc, d.id desc limit 1) told on true
        left join lateral (
          select n.reply, n.given_at from answer n
          where n.summons = s.id
          order by n.given_at desc, n.id desc limit 1) a on true
      where s.meeting = :meeting and s.withdrawn_at is null
      order by s.role <> 'MEMBER', name_key(p.full_name) collate vietnamese, s.id
      limit 600
      """;
}
