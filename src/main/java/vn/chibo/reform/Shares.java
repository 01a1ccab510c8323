package vn.chibo.reform;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;

/// Who goes to which part of a split: members of a cell, or organisations below another.
@ApplicationScoped
class Shares {

  /// More than any cell has, and than any commune has cells.
  static final int MOST = 600;

  private final Database database;

  Shares(Database database) {
    this.database = database;
  }

  /// One who is to be assigned, with the part he is assigned to so far.
  record Line(UUID id, String name, String what, @Nullable UUID part, @Nullable String partName) {}

  Uni<List<Line>> of(Plan plan) {
    return database.list(
        Line.class, plan.ofCells() ? MEMBERS : ORGANISATIONS, Map.of("plan", plan.id()));
  }

  /// Assigns all of them to the part, or to none; answers -1 where that cannot be.
  Uni<Integer> assign(UUID plan, @Nullable UUID part, List<UUID> people) {
    var ids = people.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    var values = new java.util.HashMap<String, @Nullable Object>();
    values.put("plan", plan);
    values.put("part", part);
    values.put("people", ids);
    return database.find(Integer.class, ASSIGN, values).map(Objects::requireNonNull);
  }

  private static final String ASSIGN =
      """
      select share_out(:plan, cast(:part as uuid), cast(cast(:people as text) as uuid[]))
      """;

  private static final String MEMBERS =
      """
      select m.id, m.full_name, s.kind, h.part, t.name
      from reorganisation r
        join reorganisation_part f on f.reorganisation = r.id and f.side = 'FROM'
        join standing s on s.cell = f.organisation
          and s.kind not in ('LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED')
          and s.from_on <= greatest(r.effective_on, today())
          and (s.until_on is null or s.until_on > r.effective_on)
        join member m on m.id = s.member
        left join reorganisation_share h on h.reorganisation = r.id and h.member = m.id
        left join reorganisation_part t on t.id = h.part
      where r.id = :plan and steers(r.root)
      order by name_key(m.full_name) collate vietnamese, m.id
      limit 600
      """;

  private static final String ORGANISATIONS =
      """
      select c.id, c.name, c.code, h.part, t.name as part_name
      from reorganisation r
        join reorganisation_part f on f.reorganisation = r.id and f.side = 'FROM'
        join organisation c on c.parent = f.organisation and c.dissolved_on is null
        left join reorganisation_share h on h.reorganisation = r.id and h.organisation = c.id
        left join reorganisation_part t on t.id = h.part
      where r.id = :plan and steers(r.root)
      order by c.name collate vietnamese, c.id
      limit 600
      """;
}
