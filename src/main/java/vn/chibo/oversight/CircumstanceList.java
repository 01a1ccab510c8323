package vn.chibo.oversight;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;

/// Special circumstances that cells stated instead of an authorisation (R10): the committee sees
/// each at once, the undecided first.
@ApplicationScoped
class CircumstanceList {

  record Stated(
      UUID meeting,
      String cell,
      Instant startsAt,
      String groundText,
      Instant recordedAt,
      @Nullable String decision) {

    public String day() {
      return VietnamTime.date(startsAt);
    }

    public String stated() {
      return VietnamTime.date(recordedAt);
    }

    /// CONFIRMED, REFUSED, or OPEN while nobody has decided.
    public String state() {
      return decision == null ? "OPEN" : decision;
    }
  }

  private final Database database;
  private final Cells cells;

  CircumstanceList(Database database, Cells cells) {
    this.database = database;
    this.cells = cells;
  }

  /// The newest 200 in the cells that this person oversees; refuses `nothing-overseen`.
  Uni<List<Stated>> of(Actor.Person person) {
    return database.as(
        person.subject(),
        () ->
            cells
                .beginnings()
                .invoke(CircumstanceList::mustOversee)
                .chain(() -> database.list(Stated.class, STATED, Map.of())));
  }

  private static void mustOversee(List<Cells.Overseen> beginnings) {
    if (beginnings.isEmpty()) {
      throw Refusal.missing("nothing-overseen");
    }
  }

  private static final String STATED =
      """
      select s.meeting, c.name, m.starts_at, s.ground_text, s.recorded_at, s.decision
      from special_circumstance s
        join meeting m on m.id = s.meeting
        join organisation c on c.id = m.cell
      where m.cell in (select overseen_cells())
        and s.withdrawn_at is null and m.stage not in ('DRAFT', 'CANCELLED')
      order by s.decision is not null, m.starts_at desc
      limit 200
      """;
}
