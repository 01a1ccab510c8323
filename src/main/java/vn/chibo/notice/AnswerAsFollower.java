package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
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

/// The committee member who follows a cell says whether he attends, with a word to its secretary if
/// he likes (R9). It is no excuse: nobody accepts or refuses it. The newest answer holds.
@ApplicationScoped
public class AnswerAsFollower {

  public static final int LONGEST = AnswerForm.LONGEST_TEXT;

  private final Database database;
  private final Evenings evenings;
  private final Trail trail;
  private final Clock clock;

  AnswerAsFollower(Database database, Evenings evenings, Trail trail, Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.trail = trail;
    this.clock = clock;
  }

  public record Word(boolean attending, String text) {}

  /// Refuses `no-such-summons` for who was not called to it as its follower, `answer-too-late` and
  /// `meeting-cancelled`.
  public Uni<Void> answer(Actor.Person follower, MeetingId meeting, Word word) {
    return database.as(
        follower.subject(),
        () ->
            evenings
                .seen(meeting)
                .invoke(GiveAnswer::mustTakeAnswers)
                .chain(evening -> answer(follower, evening, word)));
  }

  private Uni<Void> answer(Actor.Person follower, Evening evening, Word word) {
    return database
        .find(UUID.class, SUMMONS, Map.of("meeting", evening.id(), "follower", follower.member()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-summons")))
        .chain(summons -> write(follower, evening, summons, word));
  }

  private Uni<Void> write(Actor.Person follower, Evening evening, UUID summons, Word word) {
    var id = UUID.randomUUID();
    var reply = word.attending() ? Reply.COMING : Reply.CANNOT_COME;
    var values = new HashMap<String, @Nullable Object>();
    values.put("id", id);
    values.put("summons", summons);
    values.put("reply", reply.name());
    values.put("text", word.text());
    values.put("at", clock.instant());
    var fact =
        Fact.of("SUMMONS_ANSWERED", follower.subject())
            .inCell(evening.cell())
            .atMeeting(evening.id())
            .with(Map.of("summons", summons, "answer", id, "reply", reply.name()));
    return database.run(ADD, values).chain(rows -> trail.appendIfAny(rows, fact));
  }

  private static final String SUMMONS =
      """
      select s.id from summons s
      where s.meeting = :meeting and s.member = :follower and s.role = 'FOLLOWER'
        and s.withdrawn_at is null
      """;

  private static final String ADD =
      """
      insert into answer (id, summons, reply, reason_text, given_at)
      values (:id, :summons, :reply, nullif(:text, ''), :at)
      """;
}
