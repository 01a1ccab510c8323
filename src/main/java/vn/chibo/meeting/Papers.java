package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;

/// The papers of a meeting as everyone who sees the meeting sees them.
@ApplicationScoped
public class Papers {

  private final Database database;
  private final Clock clock;

  Papers(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  public record Paper(
      UUID id, String title, UUID file, String name, String mediaType, long size, Instant at) {

    private static final int BITS_A_SECOND_ON_2G = 50_000;

    /// How long a phone on 2G takes for it.
    public long secondsOn2g() {
      return Math.max(1, size * 8 / BITS_A_SECOND_ON_2G);
    }
  }

  /// The papers that were not withdrawn, oldest first.
  public Uni<List<Paper>> of(MeetingId meeting) {
    return database.list(Paper.class, COLUMNS + OF, Map.of("meeting", meeting.value()));
  }

  /// One paper of a meeting this subject may see; refuses `no-such-file`, also when it was
  /// withdrawn.
  public Uni<Paper> one(MeetingId meeting, UUID paper) {
    return database
        .find(Paper.class, COLUMNS + ONE, Map.of("meeting", meeting.value(), "paper", paper))
        .plug(Absent.fails(() -> Refusal.missing("no-such-file")));
  }

  /// Keeps that this subject opened the paper, and when first (R9).
  Uni<Integer> opened(Paper paper) {
    return database.run(OPENED, Map.of("paper", paper.id(), "at", clock.instant()));
  }

  /// How many of the summoned opened a paper, and how many of them before that moment.
  record Opening(UUID paper, int opened, int before, int summoned) {}

  /// For the officers of the cell.
  Uni<List<Opening>> openings(MeetingId meeting, Instant due) {
    return database.list(Opening.class, OPENINGS, Map.of("meeting", meeting.value(), "due", due));
  }

  Uni<Integer> add(MeetingId meeting, UUID id, Map<String, @Nullable Object> values) {
    var all = new java.util.HashMap<>(values);
    all.put("meeting", meeting.value());
    all.put("id", id);
    return database.run(ADD, all);
  }

  Uni<Integer> withdraw(MeetingId meeting, UUID paper, Instant at) {
    return database.run(WITHDRAW, Map.of("meeting", meeting.value(), "paper", paper, "at", at));
  }

  private static final String COLUMNS =
      """
      select p.id, p.title, f.id as file, f.name, f.media_type, f.size, p.uploaded_at
      from paper p join stored_file f on f.id = p.file
      where p.meeting = :meeting and p.withdrawn_at is null
      """;

  private static final String OF = "order by p.uploaded_at, p.id limit 100";

  private static final String ONE = "and p.id = :paper";

  private static final String ADD =
      """
      insert into paper (id, meeting, title, file, attested_by, uploaded_at)
      values (:id, :meeting, :title, :file, :person, :at)
      """;

  private static final String OPENED =
      """
      insert into paper_opening (paper, member, opened_at)
      select :paper, myself(), :at
      where myself() is not null
      on conflict (paper, member) do nothing
      """;

  private static final String OPENINGS =
      """
      select p.id, count(o.member), count(o.member) filter (where o.opened_at < :due),
        (select count(*) from summons s where s.meeting = p.meeting and s.withdrawn_at is null)
      from paper p left join paper_opening o on o.paper = p.id
        and o.member in (select s.member from summons s where s.meeting = p.meeting)
      where p.meeting = :meeting and p.withdrawn_at is null
      group by p.id
      limit 100
      """;

  private static final String WITHDRAW =
      """
      update paper set withdrawn_at = :at
      where meeting = :meeting and id = :paper and withdrawn_at is null
      """;
}
