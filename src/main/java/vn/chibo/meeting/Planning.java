package vn.chibo.meeting;

import java.util.List;

/// What came of writing a step of the plan.
sealed interface Planning {

  record Stored(MeetingId meeting) implements Planning {}

  record Mistaken(List<Mistake> mistakes) implements Planning {

    Mistaken(Mistake mistake) {
      this(List.of(mistake));
    }
  }

  /// Another window wrote in between: nothing was stored, and this is how it stands now.
  record Stale(Draft now) implements Planning {}

  /// The meeting is called or gone; a plan is changed only while it is a draft.
  record NoDraft(Stage stage) implements Planning {}
}
