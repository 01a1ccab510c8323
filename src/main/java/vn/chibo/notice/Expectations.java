package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.MeetingId;
import vn.chibo.quorum.Standing;

/// How far the notice of a meeting has come and who is expected, without a name or a reason. Only
/// officers of the cell find anything.
@ApplicationScoped
public class Expectations {

  private final Database database;

  Expectations(Database database) {
    this.database = database;
  }

  /// @param told those known to have learnt of it, by mail, slip, telephone or in person
  /// @param excuses those who cannot come; `undecided` of them wait for the committee
  public record Told(
      UUID meeting,
      int summoned,
      int told,
      int byMail,
      int byHand,
      int byPhone,
      int excuses,
      int undecided) {}

  /// What one summoned member last answered; null where he is silent.
  public record Expected(Standing standing, @Nullable Reply reply, @Nullable Boolean accepted) {}

  public Uni<List<Told>> told(Collection<UUID> meetings) {
    return meetings.isEmpty()
        ? Uni.createFrom().item(List.of())
        : database.list(Told.class, TOLD, Map.of("meetings", meetings));
  }

  /// The members of one meeting, those who come first.
  public Uni<List<Expected>> of(MeetingId meeting) {
    return database.list(Expected.class, EXPECTED, Map.of("meeting", meeting.value()));
  }

  private static final String TOLD =
      """
      select s.meeting, count(*),
        count(*) filter (where way.mail or way.hand or way.phone or a.reply is not null),
        count(*) filter (where way.mail),
        count(*) filter (where way.hand and not way.mail),
        count(*) filter (where way.phone and not way.mail and not way.hand),
        count(*) filter (where a.reply = 'CANNOT_COME' and s.role = 'MEMBER'),
        count(*) filter (where a.reply = 'CANNOT_COME' and s.role = 'MEMBER'
          and a.accepted is null)
      from summons s
        join meeting m on m.id = s.meeting
        cross join lateral (
          select
            coalesce(bool_or(d.channel = 'MAIL' and o.state = 'SENT'), false) as mail,
            coalesce(bool_or(d.channel in ('PAPER', 'IN_PERSON', 'POSTED')), false) as hand,
            coalesce(bool_or(d.channel = 'PHONE'), false) as phone
          from delivery d left join outbox o on o.id = d.mail
          where d.summons = s.id) way
        left join lateral (
          select n.reply, n.accepted from answer n
          where n.summons = s.id
          order by n.given_at desc limit 1) a on true
      where s.meeting in (:meetings) and m.cell in (select kept_cells())
        and s.withdrawn_at is null
      group by s.meeting
      """;

  private static final String EXPECTED =
      """
      select s.standing, a.reply, a.accepted
      from summons s
        join meeting m on m.id = s.meeting
        left join lateral (
          select n.reply, n.accepted from answer n
          where n.summons = s.id
          order by n.given_at desc limit 1) a on true
      where s.meeting = :meeting and m.cell in (select kept_cells())
        and s.withdrawn_at is null and s.role = 'MEMBER'
      order by a.reply = 'COMING' desc nulls last, a.reply = 'COMING_ONLINE' desc nulls last,
        a.accepted desc nulls last, a.reply nulls last, s.id
      limit 600
      """;
}
