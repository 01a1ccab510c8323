package vn.chibo.membership;

import java.util.List;
import java.util.UUID;
import vn.chibo.kernel.VietnamTime;

/// One group in words.
///
/// @param open it can be changed by who looks
record GroupPage(
    CellDoor.Entry entry,
    UUID id,
    String name,
    String leader,
    String formed,
    boolean open,
    List<Line> members) {

  /// @param other the group he is in instead, in words
  record Line(UUID member, String name, boolean inside, String other) {}

  static GroupPage of(
      CellDoor.Entry entry, Groups.Group group, List<Groups.Place> places, GroupText text) {
    var until = group.until();
    return new GroupPage(
        entry,
        group.id(),
        group.name(),
        GroupsPage.leader(group, text),
        until == null
            ? text.formed(VietnamTime.date(group.from()), group.number())
            : text.dissolved(VietnamTime.date(until)),
        until == null && entry.recorded(),
        places.stream().map(place -> line(place, group, text)).toList());
  }

  private static Line line(Groups.Place place, Groups.Group group, GroupText text) {
    var other = place.groupName();
    boolean inside = place.isIn(group.id());
    return new Line(
        place.member(), place.name(), inside, other == null || inside ? "" : text.inOther(other));
  }

  public List<Line> inside() {
    return members.stream().filter(Line::inside).toList();
  }
}
