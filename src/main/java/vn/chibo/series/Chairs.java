package vn.chibo.series;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.chibo.membership.RosterLine;

/// Who may be named as the chair: the cell's officers; in a cell that names none, everybody.
record Chairs(List<RosterLine> roster) {

  List<RosterLine> offered() {
    var officers = roster.stream().filter(line -> line.title() != null).toList();
    return officers.isEmpty() ? roster : officers;
  }

  Map<String, UUID> byCode() {
    return offered().stream()
        .collect(Collectors.toMap(line -> line.member().toString(), RosterLine::member));
  }

  Optional<String> name(UUID member) {
    return roster.stream()
        .filter(line -> line.member().equals(member))
        .map(RosterLine::name)
        .findFirst();
  }
}
