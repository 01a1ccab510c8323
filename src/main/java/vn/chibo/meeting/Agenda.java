package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.rulebook.AgendaKind;
import vn.chibo.rulebook.RuleSet;

/// The agenda of a meeting in its order. An item that is dropped keeps its row.
@ApplicationScoped
public class Agenda {

  private final Database database;
  private final Clock clock;

  Agenda(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// One item as everyone reads it; `how` is OPEN, VOTE_IN_PERSON or IN_PERSON_ONLY (R12).
  public record Item(
      UUID id,
      int position,
      AgendaKind kind,
      String title,
      @Nullable String presenter,
      String how) {}

  /// The items of a meeting this subject may see, in their order.
  public Uni<List<Item>> of(MeetingId meeting) {
    return database.list(Item.class, OF, Map.of("meeting", meeting.value()));
  }

  /// Writes the items that a new draft begins with.
  Uni<Void> begin(MeetingId meeting, Plan plan, RuleSet rules) {
    return append(meeting, AgendaTemplate.of(plan, rules));
  }

  /// After another kind or topic was planned the agenda begins anew; another time leaves it alone.
  Uni<Void> follow(Draft before, Plan now, RuleSet rules) {
    boolean same =
        before.occasion() == now.occasion() && Objects.equals(before.topic(), now.topic());
    return same
        ? Uni.createFrom().voidItem()
        : dropAll(before.meeting()).chain(() -> begin(before.meeting(), now, rules));
  }

  Uni<Void> append(MeetingId meeting, List<AgendaTemplate.Item> items) {
    return database
        .run(
            APPEND,
            Map.of(
                "meeting", meeting.value(),
                "kinds", joined(items.stream().map(item -> item.kind().name()).toList()),
                "titles", joined(items.stream().map(AgendaTemplate.Item::title).toList()),
                "hows", joined(items.stream().map(item -> item.how().name()).toList())))
        .replaceWithVoid();
  }

  Uni<Integer> drop(MeetingId meeting, UUID item) {
    return database.run(
        DROP, Map.of("meeting", meeting.value(), "item", item, "at", clock.instant()));
  }

  /// Changes places with the item before (`up`) or after it, and answers whether it did so: at
  /// either end nothing moves, and 0 is answered.
  Uni<Integer> move(MeetingId meeting, UUID item, boolean up) {
    return of(meeting).chain(items -> swap(meeting, items, item, up));
  }

  private Uni<Integer> swap(MeetingId meeting, List<Item> items, UUID item, boolean up) {
    int here = items.stream().map(Item::id).toList().indexOf(item);
    int there = up ? here - 1 : here + 1;
    if (here < 0 || there < 0 || there >= items.size()) {
      return Uni.createFrom().item(0);
    }
    int from = items.get(here).position();
    int to = items.get(there).position();
    // A position is held by one item at a time, so the first steps aside below zero.
    return place(meeting, item, -1 - from)
        .chain(() -> place(meeting, items.get(there).id(), from))
        .chain(() -> place(meeting, item, to));
  }

  private Uni<Integer> place(MeetingId meeting, UUID item, int position) {
    return database.run(
        PLACE, Map.of("meeting", meeting.value(), "item", item, "position", position));
  }

  private Uni<Integer> dropAll(MeetingId meeting) {
    return database.run(DROP_ALL, Map.of("meeting", meeting.value(), "at", clock.instant()));
  }

  /// PostgreSQL takes the list apart again at a sign that no title holds.
  private static String joined(List<String> parts) {
    return parts.stream()
        .map(part -> part.replace(BETWEEN, ' '))
        .collect(Collectors.joining(String.valueOf(BETWEEN)));
  }

  private static final char BETWEEN = 31;

  private static final String OF =
      """
      select a.id, a.position, a.kind, a.title, p.full_name, a.how
      from agenda_item a left join member p on p.id = a.presenter
      where a.meeting = :meeting and a.dropped_at is null
      order by a.position
      limit 200
      """;

  private static final String APPEND =
      """
      insert into agenda_item (meeting, position, kind, title, how)
      select :meeting,
        (select coalesce(max(a.position), 0) from agenda_item a where a.meeting = :meeting) + t.nth,
        t.kind, t.title, t.how
      from unnest(string_to_array(:kinds, chr(31)), string_to_array(:titles, chr(31)),
        string_to_array(:hows, chr(31))) with ordinality as t(kind, title, how, nth)
      """;

  private static final String DROP =
      """
      update agenda_item set dropped_at = :at
      where meeting = :meeting and id = :item and dropped_at is null
      """;

  private static final String DROP_ALL =
      "update agenda_item set dropped_at = :at where meeting = :meeting and dropped_at is null";

  private static final String PLACE =
      """
      update agenda_item set position = :position where meeting = :meeting and id = :item
      """;
}
