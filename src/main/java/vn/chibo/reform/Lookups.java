package vn.chibo.reform;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;

/// Organisations by what somebody typed or ticked, within his reach.
@ApplicationScoped
class Lookups {

  /// As many as are named back to who typed too little.
  private static final int MOST = 5;

  private final Database database;

  Lookups(Database database) {
    this.database = database;
  }

  /// @param typed by the words that were typed
  /// @param ticked by their ids
  record Answers(Map<String, List<Found>> typed, Map<UUID, Found> ticked) {

    List<Found> of(String words) {
      return typed.getOrDefault(words, List.of());
    }
  }

  Uni<Answers> find(ReformForm form) {
    var typed = new HashMap<String, List<Found>>();
    return InTurn.each(form.named(), words -> named(words).invoke(list -> typed.put(words, list)))
        .chain(() -> ticked(form.ticked()))
        .map(ticked -> new Answers(typed, ticked));
  }

  private Uni<List<Found>> named(String words) {
    return database.list(
        Found.class,
        "select id, kind, code, name from find_steered(:words, :most)",
        Map.of("words", words, "most", MOST));
  }

  private Uni<Map<UUID, Found>> ticked(List<UUID> ids) {
    return ids.isEmpty()
        ? Uni.createFrom().item(Map.of())
        : database
            .list(Found.class, TICKED, Map.of("ids", ids))
            .map(found -> found.stream().collect(Collectors.toMap(Found::id, Function.identity())));
  }

  /// Those right below, to be ticked for a merge.
  Uni<List<Found>> below(UUID organisation) {
    return database.list(Found.class, BELOW, Map.of("organisation", organisation));
  }

  private static final String TICKED =
      """
      select o.id, o.kind, o.code, o.name from organisation o
      where o.id in (:ids) and steers(o.id)
      limit 200
      """;

  private static final String BELOW =
      """
      select o.id, o.kind, o.code, o.name
      from organisation o join organisation_kind k on k.code = o.kind
      where o.parent = :organisation and o.dissolved_on is null
      order by k.rank, o.name collate vietnamese, o.id
      limit 200
      """;
}
