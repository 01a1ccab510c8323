package vn.chibo.ballot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;

/// A member may reserve his opinion; it is minuted with the vote and may go up (R25).
@ApplicationScoped
public class ReserveOpinion {

  /// A reserved opinion as the minutes take it.
  public record Reserved(@Nullable UUID motion, UUID member, String name, String text) {}

  /// What was typed. `id` is chosen by the device: the same words sent twice are one opinion.
  record Opinion(UUID id, UUID meeting, @Nullable UUID motion, UUID member, String text) {}

  private static final int LONGEST = 2000;

  private final Database database;
  private final Evenings evenings;
  private final Trail trail;
  private final Clock clock;

  ReserveOpinion(Database database, Evenings evenings, Trail trail, Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.trail = trail;
    this.clock = clock;
  }

  /// The reserved opinions of a meeting for those who run it, inside the caller's transaction.
  public Uni<List<Reserved>> of(MeetingId meeting) {
    return database.list(Reserved.class, OF, Map.of("meeting", meeting.value()));
  }

  /// Refuses `opinion-missing`, `opinion-too-long` and `opinion-not-yours`. Beside a motion that is
  /// not of this meeting the words are kept all the same.
  Uni<Void> reserve(Actor actor, Opinion opinion) {
    if (opinion.text().isBlank()) {
      throw Refusal.invalid("opinion-missing");
    }
    if (opinion.text().length() > LONGEST) {
      throw Refusal.invalid("opinion-too-long", Map.of("longest", LONGEST));
    }
    return database.as(
        actor.subject(),
        () ->
            evenings
                .seen(new MeetingId(opinion.meeting()))
                .chain(evening -> write(actor, evening, opinion)));
  }

  private Uni<Void> write(Actor actor, Evening evening, Opinion opinion) {
    return mustBeAMember(opinion)
        .chain(() -> database.run(RESERVE, values(opinion)))
        .chain(
            written -> written == 0 ? nothingNew() : trail.append(fact(actor, evening, opinion)));
  }

  /// A guest and the committee member who follows the cell have nothing to reserve (R25).
  private Uni<Integer> mustBeAMember(Opinion opinion) {
    return database
        .find(
            Integer.class, MEMBER, Map.of("meeting", opinion.meeting(), "member", opinion.member()))
        .plug(Absent.fails(() -> Refusal.forbidden("opinion-not-yours")));
  }

  private Map<String, @Nullable Object> values(Opinion opinion) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("id", opinion.id());
    values.put("meeting", opinion.meeting());
    values.put("motion", opinion.motion());
    values.put("member", opinion.member());
    values.put("text", opinion.text().strip());
    values.put("at", clock.instant());
    return values;
  }

  private static Fact fact(Actor actor, Evening evening, Opinion opinion) {
    return Fact.of("OPINION_RESERVED", actor.subject())
        .inCell(evening.cell())
        .atMeeting(evening.id())
        .with(Map.of("opinion", opinion.id(), "member", opinion.member()))
        .saying(opinion.text());
  }

  private static Uni<Void> nothingNew() {
    return Uni.createFrom().voidItem();
  }

  private static final String MEMBER =
      """
      select 1 from summons s
      where s.meeting = :meeting and s.member = :member and s.role = 'MEMBER'
      """;

  private static final String OF =
      """
      select o.motion, o.member, p.full_name, o.text
      from reserved_opinion o join member p on p.id = o.member
      where o.meeting = :meeting
      order by o.at
      limit 500
      """;

  private static final String RESERVE =
      """
      insert into reserved_opinion (id, meeting, motion, member, text, at)
      values (:id, :meeting, (
        select m.id from motion m where m.id = cast(:motion as uuid) and m.meeting = :meeting),
        :member, :text, :at)
      on conflict (id) do nothing
      """;
}
