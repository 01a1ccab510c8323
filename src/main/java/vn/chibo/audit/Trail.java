package vn.chibo.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.chibo.evidence.Commitment;
import vn.chibo.kernel.Database;

/// The append-only trail. It writes in the caller's transaction: no deed without its trace.
@ApplicationScoped
public class Trail {

  private final Database database;
  private final Clock clock;
  private final ObjectMapper json;
  private final boolean retold;
  private final SecureRandom random = new SecureRandom();

  @Inject
  Trail(Database database, Clock clock, ObjectMapper json) {
    this(database, clock, json, false);
  }

  private Trail(Database database, Clock clock, ObjectMapper json, boolean retold) {
    this.database = database;
    this.clock = clock;
    this.json = json;
    this.retold = retold;
  }

  /// For an invented past that is told afterwards (decision 11): facts are dated by the hour of the
  /// tale, and each says within its sealed body that it was retold.
  public Trail retold(Clock hour) {
    return new Trail(database, hour, json, true);
  }

  /// Appends one fact. Called twice, it is written twice: a fact is an act, not a state.
  public Uni<Void> append(Fact fact) {
    var text = fact.text();
    return text == null
        ? write(fact, fact.body())
        : writeWithText(fact, new Words(Commitment.Salt.fresh(random), text));
  }

  /// Appends the fact of an act that touched so many rows. An act that touched none, because it was
  /// done before or was not this actor's, leaves no fact.
  public Uni<Void> appendIfAny(int rows, Fact fact) {
    return rows == 0 ? Uni.createFrom().voidItem() : append(fact);
  }

  /// Appends the fact unless this actor already did the same at that meeting; of two at the same
  /// moment, one is written.
  public Uni<Void> appendOnce(Fact fact) {
    var values = values(fact, fact.body());
    return database
        .list(String.class, ALONE, Map.of("actor", fact.actor().asSetting()))
        .chain(() -> database.run(WRITE_ONCE, values))
        .replaceWithVoid();
  }

  private Uni<Void> write(Fact fact, Map<String, Object> body) {
    return database.run(WRITE, values(fact, body)).replaceWithVoid();
  }

  /// Two statements, and the fact's number from its sequence: whoever acts may write a fact that he
  /// may not read back, so that `returning` would be refused.
  private Uni<Void> writeWithText(Fact fact, Words words) {
    var body = new TreeMap<String, Object>(fact.body());
    body.put("text", words.commitment());
    return write(fact, body)
        .chain(() ->
            database.run(WRITE_TEXT, Map.of("salt", words.salt().hex(), "text", words.text())))
        .replaceWithVoid();
  }

  private record Words(Commitment.Salt salt, String text) {

    String commitment() {
      return Commitment.to(text, salt).hash().hex();
    }
  }

  private Map<String, @Nullable Object> values(Fact fact, Map<String, Object> body) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("at", clock.instant());
    values.put("kind", fact.kind());
    values.put("actor", fact.actor().asSetting());
    values.put("cell", fact.cell());
    values.put("meeting", fact.meeting());
    values.put("body", written(marked(body)));
    return values;
  }

  private Map<String, Object> marked(Map<String, Object> body) {
    var marked = new TreeMap<>(body);
    if (retold) {
      marked.put("retold", true);
    }
    return marked;
  }

  private String written(Map<String, Object> body) {
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a fact that cannot be written", e);
    }
  }

  private static final String WRITE =
      """
      insert into fact (at, kind, actor, cell, meeting, body)
      values (:at, :kind, :actor, cast(:cell as uuid), cast(:meeting as uuid),
        cast(cast(:body as text) as jsonb))
      """;

  private static final String ALONE =
      "select cast(pg_advisory_xact_lock(hashtextextended(:actor, 9)) as text)";

  private static final String WRITE_ONCE =
      """
      insert into fact (at, kind, actor, cell, meeting, body)
      select :at, :kind, :actor, cast(:cell as uuid), cast(:meeting as uuid),
        cast(cast(:body as text) as jsonb)
      where not exists (
        select 1 from fact f
        where f.kind = :kind and f.actor = :actor and f.meeting = cast(:meeting as uuid))
      """;

  private static final String WRITE_TEXT =
      """
      insert into fact_text (fact, salt, text)
      values (currval('fact_id_seq'), decode(:salt, 'hex'), :text)
      """;
}
