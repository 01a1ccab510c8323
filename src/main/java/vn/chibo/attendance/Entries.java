package vn.chibo.attendance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.MeetingId;

/// The evidence on file: appended to, never edited (R16).
@ApplicationScoped
class Entries {

  private final Database database;

  Entries(Database database) {
    this.database = database;
  }

  /// In the order they were entered.
  Uni<List<Entry>> of(Evening evening) {
    return database.list(Entry.class, OF, Map.of("meeting", evening.id()));
  }

  Uni<@Nullable Entry> find(MeetingId meeting, UUID id) {
    return database.find(Entry.class, FIND, Map.of("meeting", meeting.value(), "id", id));
  }

  /// Appends one entry about somebody who was summoned; false when a row of this id is there
  /// already.
  Uni<Boolean> append(MeetingId meeting, Entry entry) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("id", entry.id());
    values.put("meeting", meeting.value());
    values.put("member", entry.member());
    values.put("kind", entry.kind().name());
    values.put("supports", entry.supports().name());
    values.put("site", entry.site());
    values.put("claimed", entry.claimedAt());
    values.put("received", entry.receivedAt());
    values.put("by", entry.givenBy());
    values.put("paper", entry.onPaper());
    values.put("reason", entry.reason());
    return database.run(APPEND, values).map(rows -> rows == 1);
  }

  private static final String COLUMNS =
      """
      select e.id, e.member, e.kind, e.supports, e.site, e.claimed_at, e.received_at, e.given_by,
        e.on_paper, e.reason
      from evidence e
      """;

  private static final String OF =
      COLUMNS + "where e.meeting = :meeting order by e.entered limit 20000";

  private static final String FIND = COLUMNS + "where e.meeting = :meeting and e.id = :id";

  private static final String APPEND =
      """
      insert into evidence (id, meeting, member, kind, supports, site, claimed_at, received_at,
        given_by, on_paper, reason)
      select :id, s.meeting, s.member, :kind, :supports, cast(:site as uuid),
        cast(:claimed as timestamptz), :received, :by, :paper, cast(:reason as text)
      from summons s
      where s.meeting = :meeting and s.member = :member and s.withdrawn_at is null
        and (cast(:site as uuid) is null or exists (
          select 1 from site t where t.id = cast(:site as uuid) and t.meeting = s.meeting))
      on conflict (id) do nothing
      """;
}
