package vn.chibo.meeting;

import java.util.List;

/// What came of asking to move a called meeting.
sealed interface Moving {

  record Moved() implements Moving {}

  /// It stands at that time already; nothing changed and nobody is told again.
  record Unmoved() implements Moving {}

  record Mistaken(List<Mistake> mistakes) implements Moving {}
}
