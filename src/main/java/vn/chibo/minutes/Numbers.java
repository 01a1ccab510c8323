package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.rulebook.MinutesRules;
import vn.chibo.rulebook.RuleSet;

/// Numbers of a cell's documents: per type and term, from the first (R29).
@ApplicationScoped
class Numbers {

  /// The type of minutes among the documents of a cell.
  static final String TYPE = "BB";

  private final Database database;
  private final Clock clock;

  Numbers(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// What the next minutes of this cell would get: the term last written, the number after.
  record Next(String term, int number) {}

  private record Taken(String term, int number) {}

  Uni<Next> next(UUID cell, RuleSet rules) {
    return database
        .find(Taken.class, LAST, Map.of("cell", cell, "kind", TYPE))
        .map(last -> next(last, rules));
  }

  private static Next next(@Nullable Taken last, RuleSet rules) {
    return last == null
        ? new Next("", rules.value(MinutesRules.NUMBERING_FIRST))
        : new Next(last.term(), last.number() + 1);
  }

  /// Takes this number for good; refuses `number-taken`.
  Uni<Void> take(UUID cell, UUID meeting, Next number) {
    var values =
        Map.of(
            "cell",
            cell,
            "kind",
            TYPE,
            "term",
            number.term(),
            "number",
            number.number(),
            "meeting",
            meeting,
            "at",
            clock.instant());
    return database.run(TAKE, values).invoke(Numbers::mustBeFree).replaceWithVoid();
  }

  private static void mustBeFree(int written) {
    if (written == 0) {
      throw Refusal.conflict("number-taken");
    }
  }

  static String written(RuleSet rules, int number) {
    return rules
        .value(MinutesRules.NUMBERING)
        .write(number, TYPE, rules.value(MinutesRules.NUMBERING_BODY));
  }

  /// The place of a number that is taken later, or written in by hand; null where minutes carry
  /// none (R27).
  static @Nullable String free(RuleSet rules) {
    return rules.value(MinutesRules.CARRY_NUMBER)
        ? rules
            .value(MinutesRules.NUMBERING)
            .pattern()
            .replace("{number}", "……")
            .replace("{type}", TYPE)
            .replace("{body}", rules.value(MinutesRules.NUMBERING_BODY))
        : null;
  }

  private static final String LAST =
      """
      select d.term, max(d.number)
      from document_number d
      where d.cell = :cell and d.kind = :kind
      group by d.term
      order by max(d.taken_at) desc
      limit 1
      """;

  private static final String TAKE =
      """
      insert into document_number (cell, kind, term, number, meeting, taken_at)
      values (:cell, :kind, :term, :number, :meeting, :at)
      on conflict (cell, kind, term, number) do nothing
      """;
}
