package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.organisation.CellId;

/// Changes a party group from a day on: who belongs to it, who leads it, whether it goes on (R3).
/// Sent twice, the second changes nothing and leaves no fact.
@ApplicationScoped
class ChangeGroup {

  private final Database database;
  private final CellDoor door;
  private final Groups groups;
  private final Trail trail;

  ChangeGroup(Database database, CellDoor door, Groups groups, Trail trail) {
    this.database = database;
    this.door = door;
    this.groups = groups;
    this.trail = trail;
  }

  record Joining(UUID group, List<UUID> members, LocalDate day) {}

  record Leading(UUID group, UUID member, String title, LocalDate day) {}

  /// What became of a change.
  enum Outcome {
    DONE,
    /// The day lies before the group, or on or before the last change.
    TOO_EARLY,
    /// The leader is not of the group on that day.
    OUTSIDE
  }

  /// Who may not is told so before anything is said about what he typed.
  Uni<CellDoor.Entry> mustRecord(Actor.Person person, CellId cell, UUID group, LocalDate today) {
    return database.as(
        person.subject(), () -> door.asRecorder(cell).call(() -> groups.one(cell, group, today)));
  }

  Uni<Outcome> choose(Actor.Person person, CellId cell, Joining wanted) {
    return held(
        person, cell, wanted.group(), wanted.day(), group -> choose(person, cell, group, wanted));
  }

  private Uni<Outcome> choose(
      Actor.Person person, CellId cell, Groups.Group group, Joining wanted) {
    if (!isAlive(group, wanted.day())) {
      return answer(Outcome.TOO_EARLY);
    }
    return groups.places(cell, wanted.day()).chain(places -> choose(person, cell, wanted, places));
  }

  private Uni<Outcome> choose(
      Actor.Person person, CellId cell, Joining wanted, List<Groups.Place> places) {
    var asked = Set.copyOf(wanted.members());
    var moved =
        places.stream()
            .filter(place -> place.isIn(wanted.group()) != asked.contains(place.member()))
            .toList();
    var leaving = moved.stream().filter(place -> place.group() != null).toList();
    var day = wanted.day();
    if (leaving.stream().anyMatch(place -> place.from() != null && !place.from().isBefore(day))) {
      return answer(Outcome.TOO_EARLY);
    }
    var joining = moved.stream().map(Groups.Place::member).filter(asked::contains).toList();
    return moved.isEmpty()
        ? answer(Outcome.DONE)
        : groups
            .leave(cell, leaving.stream().map(Groups.Place::member).toList(), day)
            .chain(
                () -> groups.join(cell, new Joining(wanted.group(), joining, day), person.member()))
            .chain(() -> tell(person, cell, "GROUP_MEMBERS_CHANGED", wanted.group()))
            .replaceWith(Outcome.DONE);
  }

  Uni<Outcome> lead(Actor.Person person, CellId cell, Leading wanted) {
    return held(
        person, cell, wanted.group(), wanted.day(), group -> lead(person, cell, group, wanted));
  }

  private Uni<Outcome> lead(Actor.Person person, CellId cell, Groups.Group group, Leading wanted) {
    if (wanted.member().equals(group.leader())) {
      return answer(Outcome.DONE);
    }
    var since = group.leaderFrom();
    if (!isAlive(group, wanted.day()) || since != null && !since.isBefore(wanted.day())) {
      return answer(Outcome.TOO_EARLY);
    }
    return groups
        .places(cell, wanted.day())
        .map(places ->
            places.stream()
                .anyMatch(
                    place -> place.member().equals(wanted.member()) && place.isIn(wanted.group())))
        .chain(inside -> inside ? follow(person, cell, wanted) : answer(Outcome.OUTSIDE));
  }

  private Uni<Outcome> follow(Actor.Person person, CellId cell, Leading wanted) {
    return groups
        .endLeader(wanted.group(), wanted.day())
        .chain(() -> groups.lead(cell, wanted, wanted.title()))
        .chain(() -> tell(person, cell, "GROUP_LEADER_CHOSEN", wanted.group()))
        .replaceWith(Outcome.DONE);
  }

  Uni<Outcome> dissolve(Actor.Person person, CellId cell, UUID group, LocalDate day) {
    return held(person, cell, group, day, found -> dissolve(person, cell, found, day));
  }

  private Uni<Outcome> dissolve(
      Actor.Person person, CellId cell, Groups.Group group, LocalDate day) {
    if (group.until() != null) {
      return answer(Outcome.DONE);
    }
    if (!group.from().isBefore(day)) {
      return answer(Outcome.TOO_EARLY);
    }
    return groups
        .places(cell, day)
        .chain(places -> dissolve(person, cell, new Ending(group.id(), day), places));
  }

  private record Ending(UUID group, LocalDate day) {}

  private Uni<Outcome> dissolve(
      Actor.Person person, CellId cell, Ending ending, List<Groups.Place> places) {
    var inside = places.stream().filter(place -> place.isIn(ending.group())).toList();
    if (inside.stream()
        .anyMatch(place -> place.from() != null && !place.from().isBefore(ending.day()))) {
      return answer(Outcome.TOO_EARLY);
    }
    return groups
        .dissolve(cell, ending.group(), ending.day())
        .chain(() ->
            groups.leave(cell, inside.stream().map(Groups.Place::member).toList(), ending.day()))
        .chain(() -> groups.endLeader(ending.group(), ending.day()))
        .chain(() -> tell(person, cell, "GROUP_DISSOLVED", ending.group()))
        .replaceWith(Outcome.DONE);
  }

  private Uni<Outcome> held(
      Actor.Person person,
      CellId cell,
      UUID group,
      LocalDate day,
      java.util.function.Function<Groups.Group, Uni<Outcome>> change) {
    return database.as(
        person.subject(),
        () ->
            door.asRecorder(cell)
                .chain(() -> groups.hold(cell))
                .chain(() -> groups.one(cell, group, day))
                .chain(change::apply));
  }

  private static boolean isAlive(Groups.Group group, LocalDate day) {
    return !day.isBefore(group.from()) && (group.until() == null || day.isBefore(group.until()));
  }

  private Uni<Void> tell(Actor.Person person, CellId cell, String kind, UUID group) {
    return trail.append(
        Fact.of(kind, person.subject()).inCell(cell.value()).with(Map.of("group", group)));
  }

  private static Uni<Outcome> answer(Outcome outcome) {
    return Uni.createFrom().item(outcome);
  }
}
