package vn.chibo.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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
  private final SecureRandom random = new SecureRandom();

  Trail(Database database, Clock clock, ObjectMapper json) {
    this.database = database;
    this.clock = clock;
    this.json = json;
  }

  /// Appends one fact. Called twice, it is written twice: a fact is an act, not a state.
  public Uni<Void> append(Fact fact) {
    return fact.text() == null ? write(fact, null) : writeWithText(fact, fact.text());
  }

  private Uni<Void> write(Fact fact, @Nullable Words words) {
    return database
        .run(words == null ? WRITE : WRITE_WITH_TEXT, values(fact, words))
        .replaceWithVoid();
  }

  private Uni<Void> writeWithText(Fact fact, String text) {
    return write(fact, new Words(Commitment.Salt.fresh(random), text));
  }

  private record Words(Commitment.Salt salt, String text) {

    String commitment() {
      return Commitment.to(text, salt).hash().hex();
    }
  }

  private Map<String, @Nullable Object> values(Fact fact, @Nullable Words words) {
    var body = new TreeMap<String, Object>(fact.body());
    var values = new HashMap<String, @Nullable Object>();
    if (words != null) {
      body.put("text", words.commitment());
      values.put("salt", words.salt().hex());
      values.put("text", words.text());
    }
    values.put("at", clock.instant());
    values.put("kind", fact.kind());
    values.put("actor", fact.actor().asSetting());
    values.put("cell", fact.cell());
    values.put("meeting", fact.meeting());
    values.put("body", written(body));
    return values;
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

  private static final String WRITE_WITH_TEXT =
      """
      with written as (
        insert into fact (at, kind, actor, cell, meeting, body)
        values (:at, :kind, :actor, cast(:cell as uuid), cast(:meeting as uuid),
          cast(cast(:body as text) as jsonb))
        returning id)
      insert into fact_text (fact, salt, text)
      select id, decode(:salt, 'hex'), :text from written
      """;
}
