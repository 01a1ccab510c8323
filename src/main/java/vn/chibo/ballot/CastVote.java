package vn.chibo.ballot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;

/// A member away shows his card by his personal link: ordinary motions only, and only who the
/// frozen roll has present online or on the phone, because the others raise theirs in the room
/// (decision 2).
@ApplicationScoped
public class CastVote {

  /// An open motion that this link may vote on; `voted` says that, never how.
  public record OpenVote(UUID motion, String title, boolean voted, boolean refused) {}

  private final Database database;
  private final Trail trail;
  private final Clock clock;

  CastVote(Database database, Trail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  /// The motions open to this link now, inside the caller's transaction.
  public Uni<List<OpenVote>> openTo(Actor.LinkHolder holder) {
    return database.list(
        OpenVote.class, OPEN, Map.of("meeting", holder.meeting(), "member", holder.member()));
  }

  /// Casts or changes the choice while the motion is open. Refuses `vote-closed`,
  /// `vote-not-by-link` and `vote-not-yours`, and `vote-refused` once the chair refused it.
  Uni<Void> cast(Actor.LinkHolder holder, MotionId motion, Choice choice) {
    return database.as(
        holder.subject(),
        () ->
            find(holder, motion)
                .invoke(CastVote::mustBeAllowed)
                .call(() -> database.run(CAST, values(holder, motion, choice)))
                .chain(standing -> trail.append(fact(holder, standing, motion))));
  }

  private record Standing(UUID cell, boolean open, boolean byLink, boolean away, boolean refused) {}

  private Uni<Standing> find(Actor.LinkHolder holder, MotionId motion) {
    return database
        .find(
            Standing.class,
            STANDING,
            Map.of(
                "motion", motion.value(),
                "meeting", holder.meeting(),
                "member", holder.member()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-motion")));
  }

  private static void mustBeAllowed(Standing standing) {
    if (!standing.open()) {
      throw Refusal.conflict("vote-closed");
    }
    if (!standing.byLink()) {
      throw Refusal.forbidden("vote-not-by-link");
    }
    if (!standing.away()) {
      throw Refusal.forbidden("vote-not-yours");
    }
    if (standing.refused()) {
      throw Refusal.forbidden("vote-refused");
    }
  }

  private Map<String, ?> values(Actor.LinkHolder holder, MotionId motion, Choice choice) {
    return Map.of(
        "motion", motion.value(),
        "member", holder.member(),
        "choice", choice.name(),
        "at", clock.instant());
  }

  /// That one voted, not how (decision 13).
  private static Fact fact(Actor.LinkHolder holder, Standing standing, MotionId motion) {
    return Fact.of("VOTED_BY_LINK", holder.subject())
        .inCell(standing.cell())
        .atMeeting(holder.meeting())
        .with(Map.of("motion", motion.value()));
  }

  private static final String AWAY =
      """
      exists (
        select 1 from roll_line l
        where l.meeting = m.meeting and l.closing = m.closing and l.member = :member
          and l.in_body and l.left_at is null
          and l.state in ('PRESENT_ONLINE', 'PRESENT_PHONE'))
      """;

  private static final String OPEN =
      """
      select m.id, m.title, v.member is not null, coalesce(v.refused_at is not null, false)
      from motion m left join card_vote v on v.motion = m.id and v.member = :member
      where m.meeting = :meeting and m.by_link and m.closed_at is null and %s
      order by m.position
      limit 20
      """
          .formatted(AWAY);

  private static final String STANDING =
      """
      select e.cell, m.closed_at is null, m.by_link, %s,
        coalesce((
          select v.refused_at is not null from card_vote v
          where v.motion = m.id and v.member = :member), false)
      from motion m join meeting e on e.id = m.meeting
      where m.id = :motion and m.meeting = :meeting
      """
          .formatted(AWAY);

  private static final String CAST =
      """
      insert into card_vote (motion, member, choice, cast_at)
      values (:motion, :member, :choice, :at)
      on conflict (motion, member) do update
      set choice = :choice, cast_at = :at
      """;
}
