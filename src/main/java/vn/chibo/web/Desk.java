package vn.chibo.web;

import java.util.List;
import vn.chibo.membership.HeldPost;

/// Where the posts that somebody holds today lead him first.
sealed interface Desk {

  /// One page, and straight to it.
  record Page(String path) implements Desk {}

  /// He keeps several cells, or keeps one and oversees others: he chooses.
  record Choice(List<Place> places, boolean oversees, boolean arranges) implements Desk {}

  record Place(String cell, String name, String title) {}

  static Desk of(List<HeldPost> held) {
    var cells =
        held.stream()
            .filter(post -> post.role().keepsCell())
            .map(post ->
                new Place(post.organisation().toString(), post.organisationName(), post.title()))
            .distinct()
            .toList();
    boolean oversees = held.stream().anyMatch(post -> post.role().oversees());
    boolean arranges = held.stream().anyMatch(post -> post.role().arranges());
    boolean arrangesOnly = arranges && !oversees;
    if (cells.size() + (oversees ? 1 : 0) + (arrangesOnly ? 1 : 0) > 1) {
      return new Choice(cells, oversees, arranges);
    }
    if (!cells.isEmpty()) {
      return new Page("/cells/" + cells.getFirst().cell());
    }
    return new Page(oversees ? "/oversight" : arranges ? "/organisations" : "/mine");
  }
}
