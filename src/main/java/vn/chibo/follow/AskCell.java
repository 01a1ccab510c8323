package vn.chibo.follow;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.organisation.CellId;

/// The follower asks something of the cell until a month; the cell answers; he closes it or asks
/// again (R37, step 9). Whoever steps out of turn is told so; a form sent twice is one step.
@ApplicationScoped
class AskCell {

  static final int LONGEST = 2000;

  private final Database database;
  private final RequestDoor door;
  private final Requests requests;
  private final Trail trail;
  private final Clock clock;

  AskCell(Database database, RequestDoor door, Requests requests, Trail trail, Clock clock) {
    this.database = database;
    this.door = door;
    this.requests = requests;
    this.trail = trail;
    this.clock = clock;
  }

  record Wish(UUID id, @Nullable UUID meeting, String text, YearMonth until) {}

  /// Refuses `no-such-cell` for who does not follow it.
  Uni<Void> ask(Actor.Person follower, CellId cell, Wish wish) {
    var fact =
        Fact.of("CELL_ASKED", follower.subject())
            .inCell(cell.value())
            .with(Map.of("request", wish.id(), "until", wish.until().toString()))
            .saying(wish.text());
    return database.as(
        follower.subject(),
        () ->
            door.asFollower(cell)
                .chain(() -> database.run(ASK, values(follower, cell, wish)))
                .chain(rows -> trail.appendIfAny(rows, fact)));
  }

  private Map<String, @Nullable Object> values(Actor.Person follower, CellId cell, Wish wish) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("id", wish.id());
    values.put("cell", cell.value());
    values.put("meeting", wish.meeting());
    values.put("by", follower.member());
    values.put("text", wish.text());
    values.put("until", wish.until().atDay(1));
    values.put("at", clock.instant());
    return values;
  }

  /// A step on a request; `until` only where it is asked again.
  record Taking(RequestStep kind, String text, @Nullable YearMonth until) {}

  /// Refuses `no-such-cell`, `no-such-request` and `request-not-your-turn`.
  Uni<Void> take(Actor.Person person, CellId cell, UUID request, Taking taking) {
    return database.as(
        person.subject(),
        () ->
            door.mayTake(cell, taking.kind())
                .chain(() -> requests.hold(cell, request))
                .chain(held -> take(person, held, taking)));
  }

  private Uni<Void> take(Actor.Person person, Requests.Request held, Taking taking) {
    if (!taking.kind().mayFollow(held.state())) {
      throw Refusal.conflict("request-not-your-turn");
    }
    var until = taking.until();
    var values = new HashMap<String, @Nullable Object>();
    values.put("request", held.id());
    values.put("step", held.steps() + 1);
    values.put("kind", taking.kind().name());
    values.put("text", taking.text());
    values.put("until", until == null ? null : until.atDay(1));
    values.put("by", person.member());
    values.put("at", clock.instant());
    return database
        .run(STEP, values)
        .chain(rows -> trail.appendIfAny(rows, fact(person, held, taking)));
  }

  private static Fact fact(Actor.Person person, Requests.Request held, Taking taking) {
    var fact =
        switch (taking.kind()) {
          case ANSWERED -> Fact.of("REQUEST_ANSWERED", person.subject());
          case ASKED_AGAIN -> Fact.of("REQUEST_ASKED_AGAIN", person.subject());
          case CLOSED -> Fact.of("REQUEST_CLOSED", person.subject());
        };
    var words = taking.text().isEmpty() ? null : taking.text();
    return fact.inCell(held.cell()).with(Map.of("request", held.id())).saying(words);
  }

  private static final String ASK =
      """
      insert into follow_request (id, cell, meeting, asked_by, text, due_month, asked_at)
      select :id, :cell,
        (select m.id from meeting m where m.id = cast(:meeting as uuid) and m.cell = :cell),
        :by, :text, :until, :at
      on conflict (id) do nothing
      """;

  private static final String STEP =
      """
      insert into follow_step (request, step, kind, text, due_month, taken_by, taken_at)
      values (:request, :step, :kind, :text, cast(:until as date), :by, :at)
      """;
}
