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
import vn.chibo.kernel.Database;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;

/// The chair sees who votes by link and can refuse one before closing (decision 2): the member is
/// then asked by voice, and counted with the hands.
@ApplicationScoped
class RefuseVote {

  /// Who voted by link, by name; not how.
  record LinkVoter(UUID motion, UUID member, String name, boolean refused) {}

  private final Database database;
  private final Evenings evenings;
  private final Motions motions;
  private final Trail trail;
  private final Clock clock;

  RefuseVote(Database database, Evenings evenings, Motions motions, Trail trail, Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.motions = motions;
    this.trail = trail;
    this.clock = clock;
  }

  /// Everyone who voted by link in this meeting, inside the caller's transaction.
  Uni<List<LinkVoter>> voters(MeetingId meeting) {
    return database.list(LinkVoter.class, VOTERS, Map.of("meeting", meeting.value()));
  }

  /// Refused twice is refused once. Refuses `vote-closed` after closing.
  Uni<Void> refuse(Actor actor, MeetingId meeting, MotionId motion, UUID member) {
    return database.as(
        actor.subject(),
        () ->
            evenings
                .run(meeting)
                .call(() -> holdOpen(meeting, motion))
                .chain(evening -> write(actor, evening, motion, member)));
  }

  private Uni<Motion> holdOpen(MeetingId meeting, MotionId motion) {
    return motions.hold(meeting, motion).invoke(CountHands::mustBeOpen);
  }

  private Uni<Void> write(Actor actor, Evening evening, MotionId motion, UUID member) {
    var fact =
        Fact.of("LINK_VOTE_REFUSED", actor.subject())
            .inCell(evening.cell())
            .atMeeting(evening.id())
            .with(Map.of("motion", motion.value(), "member", member));
    return database
        .run(
            REFUSE,
            Map.of(
                "motion", motion.value(),
                "member", member,
                "at", clock.instant(),
                "by", actor.subject().asSetting()))
        .chain(refused -> refused == 0 ? Uni.createFrom().voidItem() : trail.append(fact));
  }

  private static final String VOTERS =
      """
      select v.motion, v.member, p.full_name, v.refused_at is not null
      from card_vote v
        join motion m on m.id = v.motion
        join member p on p.id = v.member
      where m.meeting = :meeting
      order by m.position, name_key(p.full_name) collate vietnamese
      limit 2000
      """;

  private static final String REFUSE =
      """
      update card_vote set refused_at = :at, refused_by = :by
      where motion = :motion and member = :member and refused_at is null
      """;
}
