package vn.chibo.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where each column stands, and the headings as the office wrote them. Of two columns with the
/// same meaning the first is read, the second is told as unread.
record Headings(
    Contents contents, List<String> cells, Map<Column, Integer> places, List<String> unread) {

  private static final int TOLD = 12;

  Headings {
    cells = List.copyOf(cells);
    places = Map.copyOf(places);
    unread = List.copyOf(unread);
  }

  /// The heading row of a roster, or else of organisations.
  static Headings of(List<String> cells) {
    var tree = of(Contents.TREE, cells);
    return tree.areHeadings() ? tree : of(Contents.MEMBERS, cells);
  }

  static Headings of(Contents contents, List<String> cells) {
    var places = new EnumMap<Column, Integer>(Column.class);
    var unread = new ArrayList<String>();
    for (int i = 0; i < cells.size(); i++) {
      var heading = cells.get(i);
      var column = Column.of(contents, heading);
      if (column.equals(Optional.of(Column.FULL_NAME)) && isBlank(cells, i + 1)) {
        // One heading over two cells: the family name stands below it, the given name beside.
        places.putIfAbsent(Column.FAMILY, i);
        places.putIfAbsent(Column.GIVEN, i + 1);
        continue;
      }
      if (column.isPresent() && places.putIfAbsent(column.get(), i) == null) {
        continue;
      }
      if (!heading.isBlank() && unread.size() < TOLD) {
        unread.add(heading);
      }
    }
    return new Headings(contents, cells, places, unread);
  }

  private static boolean isBlank(List<String> cells, int at) {
    return at < cells.size() && cells.get(at).isBlank();
  }

  /// A row that can be the heading: it names people, and at least one thing more about them.
  boolean areHeadings() {
    return contents == Contents.TREE ? namesUnits() : tellsOfPeople();
  }

  /// A code of the organisation and one of its superior: no roster of people has both.
  private boolean namesUnits() {
    return places.containsKey(Column.UNIT_CODE) && places.containsKey(Column.UNIT_PARENT);
  }

  private boolean tellsOfPeople() {
    return namesPeople() && places.keySet().stream().anyMatch(Headings::tellsMore);
  }

  private static boolean tellsMore(Column column) {
    return column.isRead()
        && !Set.of(Column.FULL_NAME, Column.FAMILY, Column.GIVEN).contains(column);
  }

  boolean namesPeople() {
    return places.containsKey(Column.FULL_NAME)
        || places.containsKey(Column.FAMILY) && places.containsKey(Column.GIVEN);
  }

  /// What a file of these contents cannot do without.
  Collection<Column> missing() {
    var missing = EnumSet.noneOf(Column.class);
    if (contents == Contents.TREE) {
      Stream.of(Column.UNIT_KIND, Column.UNIT_NAME)
          .filter(column -> !places.containsKey(column))
          .forEach(missing::add);
      return missing;
    }
    if (!namesPeople()) {
      missing.add(Column.FULL_NAME);
    }
    if (!places.containsKey(Column.BIRTH)) {
      missing.add(Column.BIRTH);
    }
    return missing;
  }

  /// The cell of this column, stripped; empty where the row ends before it or there is none.
  String text(Column column, List<String> row) {
    var at = places.get(column);
    return at == null || at >= row.size() ? "" : Letters.clean(row.get(at));
  }

  static String named(Collection<Column> columns) {
    return columns.stream().map(Column::heading).collect(Collectors.joining(", "));
  }
}
