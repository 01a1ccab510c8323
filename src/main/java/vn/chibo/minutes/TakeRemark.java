package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.Evening;

/// A remark of the superior committee's member who follows the cell, given by himself while the
/// meeting runs, goes into its minutes (R26). The clerk corrects or strikes it like any speech.
@ApplicationScoped
public class TakeRemark {

  private final Database database;
  private final Trail trail;
  private final Clock clock;

  TakeRemark(Database database, Trail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  /// In the caller's transaction. Answers whether the minutes took it: not before the meeting, not
  /// after it, not once they were read out. The same id sent twice is one remark.
  public Uni<Boolean> take(Actor.Person follower, Evening evening, UUID id, String gist) {
    var values = new HashMap<String, Object>();
    values.put("id", id);
    values.put("meeting", evening.id());
    values.put("speaker", follower.member());
    values.put("gist", gist);
    values.put("at", clock.instant());
    values.put("by", follower.subject().asSetting());
    var fact =
        Fact.of("SPEECH_MINUTED", follower.subject())
            .inCell(evening.cell())
            .atMeeting(evening.id())
            .with(Map.of("speech", id));
    return database
        .run(TAKE, values)
        .call(rows -> trail.appendIfAny(rows, fact))
        .map(rows -> rows > 0);
  }

  private static final String TAKE =
      """
      insert into speech (id, meeting, agenda_item, speaker, kind, gist, entered_at, entered_by,
        said_at)
      select :id, :meeting,
        (select a.id from agenda_item a
         where a.meeting = :meeting and a.dropped_at is null
         order by a.kind = 'SUPERIOR_REMARKS' desc, a.kind = 'CONCLUSION' desc, a.position desc
         limit 1),
        :speaker, 'REMARK', :gist, :at, :by, :at
      where takes_remarks(:meeting)
      on conflict (id) do nothing
      """;
}
