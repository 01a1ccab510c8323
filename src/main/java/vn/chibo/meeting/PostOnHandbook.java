package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;

/// Records that somebody posted the notice on the electronic handbook (R9).
@ApplicationScoped
public class PostOnHandbook {

  private final Database database;
  private final Drafts drafts;
  private final Trail trail;
  private final Clock clock;

  PostOnHandbook(Database database, Drafts drafts, Trail trail, Clock clock) {
    this.database = database;
    this.drafts = drafts;
    this.trail = trail;
    this.clock = clock;
  }

  /// Who posted the notice, when.
  public record Posting(String name, Instant at) {}

  /// The tick on the notice, for everybody who sees the meeting.
  public Uni<Optional<Posting>> posted(MeetingId meeting) {
    return database
        .find(Posting.class, POSTED, Map.of("meeting", meeting.value()))
        .map(Optional::ofNullable);
  }

  /// Ticked twice, the first tick stays.
  Uni<Integer> tick(Actor.Person person, MeetingId meeting) {
    return database.as(
        person.subject(), () -> drafts.hold(meeting).chain(draft -> tick(person, draft)));
  }

  private Uni<Integer> tick(Actor.Person person, Draft draft) {
    return database
        .run(TICK, Map.of("meeting", draft.id(), "person", person.member(), "at", clock.instant()))
        .call(ticked -> ticked == 0 ? nothing() : trail.append(fact(person, draft)));
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }

  private static Fact fact(Actor.Person person, Draft draft) {
    return Fact.of("HANDBOOK_POSTED", person.subject())
        .inCell(draft.cell())
        .atMeeting(draft.id())
        .with(Map.of("packet", "NOTICE"));
  }

  private static final String POSTED =
      """
      select m.full_name, h.posted_at
      from handbook_posting h join member m on m.id = h.posted_by
      where h.meeting = :meeting and h.packet = 'NOTICE'
      """;

  private static final String TICK =
      """
      insert into handbook_posting (meeting, packet, posted_at, posted_by)
      values (:meeting, 'NOTICE', :at, :person)
      on conflict (meeting, packet) do nothing
      """;
}
