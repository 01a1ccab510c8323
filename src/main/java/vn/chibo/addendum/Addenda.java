package vn.chibo.addendum;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;

/// Where addenda are kept, in the caller's transaction.
@ApplicationScoped
class Addenda {

  private final Database database;
  private final Clock clock;

  Addenda(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// What somebody wants to add.
  record Draft(UUID meeting, String reason, String text, String original, UUID writer) {}

  /// The document of record that an addendum became.
  record Issue(UUID addendum, UUID document, String sha256, String code, String fingerprint) {}

  Uni<List<Addendum>> of(MeetingId meeting) {
    return database.list(
        Addendum.class,
        COLUMNS + "order by a.number limit 100",
        Map.of("meeting", meeting.value()));
  }

  /// Refuses `no-such-addendum`.
  Uni<Addendum> find(MeetingId meeting, int number) {
    return one(COLUMNS + "and a.number = :number", meeting, number);
  }

  /// The next number of this meeting's addenda; the minutes are held, so nobody else takes it.
  Uni<Integer> add(Draft draft) {
    var values = new HashMap<String, Object>();
    values.put("id", UUID.randomUUID());
    values.put("meeting", draft.meeting());
    values.put("reason", draft.reason());
    values.put("text", draft.text());
    values.put("original", HexFormat.of().parseHex(draft.original()));
    values.put("at", clock.instant());
    values.put("by", draft.writer());
    return database
        .find(Integer.class, NEXT, Map.of("meeting", draft.meeting()))
        .plug(Absent.fails(IllegalStateException::new))
        .invoke(number -> values.put("number", number))
        .call(() -> database.run(ADD, values));
  }

  Uni<Integer> withdraw(Addendum addendum) {
    return database.run(WITHDRAW, Map.of("id", addendum.id(), "at", clock.instant()));
  }

  Uni<Integer> issue(Issue issue) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("id", issue.addendum());
    values.put("at", clock.instant());
    values.put("document", issue.document());
    values.put("sha256", HexFormat.of().parseHex(issue.sha256()));
    values.put("code", issue.code());
    values.put("fingerprint", issue.fingerprint());
    return database.run(ISSUE, values);
  }

  private Uni<Addendum> one(String sql, MeetingId meeting, int number) {
    return database
        .find(Addendum.class, sql, Map.of("meeting", meeting.value(), "number", number))
        .plug(Absent.fails(() -> Refusal.missing("no-such-addendum")));
  }

  private static final String COLUMNS =
      """
      select a.id, a.meeting, a.number, a.reason, a.text, encode(a.original, 'hex') as original,
        a.written_at, coalesce(p.full_name, '…') as writer, a.withdrawn_at, a.issued_at,
        a.document, encode(a.sha256, 'hex') as sha256, a.verify_code,
        (select count(*) from addendum_signature s where s.addendum = a.id)::integer
      from addendum a left join member p on p.id = a.written_by
      where a.meeting = :meeting
      """;

  private static final String NEXT =
      "select coalesce(max(a.number), 0) + 1 from addendum a where a.meeting = :meeting";

  private static final String ADD =
      """
      insert into addendum (id, meeting, number, reason, text, original, written_at, written_by)
      values (:id, :meeting, :number, :reason, :text, :original, :at, :by)
      """;

  private static final String WITHDRAW =
      "update addendum set withdrawn_at = :at where id = :id and withdrawn_at is null";

  private static final String ISSUE =
      """
      update addendum
      set issued_at = :at, document = :document, sha256 = :sha256, verify_code = :code,
        fingerprint = :fingerprint
      where id = :id and issued_at is null
      """;
}
