package vn.chibo.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// A file that was checked, with what its rows came to. The lists are lines of text.
record Run(
    UUID id,
    Instant at,
    String by,
    String fileName,
    String sha256,
    String headings,
    String unread,
    String writing,
    State state,
    Contents contents,
    String refusedAs,
    int created,
    int changed,
    int same,
    int refused) {

  enum State {
    /// It is still being read, or its reading ended without a word (see [Progress]).
    READING,
    CHECKED,
    APPLIED,
    DROPPED,
    /// It could not be read to its end.
    REFUSED
  }

  /// A heading may hold anything but the end of a line, for it was made clean.
  static String joined(List<String> lines) {
    return String.join("\n", lines);
  }

  List<String> headingList() {
    return Stream.of(headings.split("\n", -1)).toList();
  }

  List<String> unreadList() {
    return unread.isEmpty() ? List.of() : Stream.of(unread.split("\n", -1)).toList();
  }

  public int rows() {
    return created + changed + same + refused;
  }

  int of(Verdict verdict) {
    return switch (verdict) {
      case CREATE -> created;
      case CHANGE -> changed;
      case SAME -> same;
      case REFUSE -> refused;
    };
  }

  public boolean isJudged() {
    return state != State.READING && state != State.REFUSED;
  }

  public boolean isTree() {
    return contents == Contents.TREE;
  }

  public boolean isOpen() {
    return state == State.CHECKED;
  }
}
