package vn.chibo.web;

import java.util.List;

/// Who looks at the page, as the masthead says it. `organisation` is the upper body's name, `cell`
/// the cell's; either may be empty.
record Visitor(String name, String post, String organisation, String cell, List<Tab> tabs) {

  static final Visitor NOBODY = new Visitor("", "", "", "", List.of());

  public Visitor {
    tabs = List.copyOf(tabs);
  }

  boolean signedIn() {
    return !name.isEmpty();
  }

  /// One line below the name of the service.
  String place() {
    return organisation.isEmpty() || cell.isEmpty()
        ? organisation + cell
        : organisation + ", " + cell;
  }
}
