package vn.chibo.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.RuleSet;

/// The groups of a cell in words.
///
/// @param small what is said to a cell below the size of R3; null from that size on
/// @param outside who is in no group, where there are groups
record GroupsPage(
    CellDoor.Entry entry,
    List<Line> lines,
    @Nullable String small,
    String citation,
    @Nullable String outside) {

  record Line(UUID id, String name, String size, String leader, String formed, boolean alive) {}

  record Asking(RuleSet rules, LocalDate today, Locale locale) {}

  static GroupsPage of(
      CellDoor.Entry entry, List<Groups.Group> found, List<Groups.Place> places, Asking asking) {
    var text = Reader.words(GroupText.class, asking.locale());
    int figure = asking.rules().value(CallingRules.GROUPS_FROM);
    var nowhere = places.stream().filter(place -> place.group() == null).toList();
    boolean living = found.stream().anyMatch(group -> isAlive(group, asking.today()));
    return new GroupsPage(
        entry,
        found.stream().map(group -> line(group, text, asking.today())).toList(),
        places.size() < figure ? text.belowSize(places.size(), figure) : null,
        asking.rules().citation(CallingRules.GROUPS_FROM).in(asking.locale()),
        living && !nowhere.isEmpty()
            ? text.outside(
                nowhere.size(),
                nowhere.stream().map(Groups.Place::name).collect(Collectors.joining(", ")))
            : null);
  }

  static boolean isAlive(Groups.Group group, LocalDate today) {
    return group.until() == null || group.until().isAfter(today);
  }

  private static Line line(Groups.Group group, GroupText text, LocalDate today) {
    var until = group.until();
    return new Line(
        group.id(),
        group.name(),
        text.size(group.members()),
        leader(group, text),
        until == null
            ? text.formed(VietnamTime.date(group.from()), group.number())
            : text.dissolved(VietnamTime.date(until)),
        isAlive(group, today));
  }

  static String leader(Groups.Group group, GroupText text) {
    var name = group.leaderName();
    var since = group.leaderFrom();
    return name == null || since == null
        ? text.noLeader()
        : text.leader(name, VietnamTime.date(since));
  }
}
