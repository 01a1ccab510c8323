package vn.chibo.membership;

import java.util.List;
import java.util.Map;

/// What became of an act that was sent.
sealed interface Weighed {

  /// To be typed again, or for the first time.
  record Open(ActScene scene, Map<String, String> mistakes) implements Weighed {}

  /// Understood and possible; nothing is written yet.
  record Shown(
      ActScene scene,
      ActForm.Wish wish,
      Planning.Plan plan,
      Hanging hanging,
      Map<String, String> mistakes)
      implements Weighed {}

  /// What hangs on it.
  ///
  /// @param voting how many official members weigh in every vote on the day before it is recorded
  record Hanging(
      CellShape before, int voting, List<Effects.HeldOn> posts, List<Effects.Ahead> evenings) {

    Hanging(CellShape before, int voting) {
      this(before, voting, List.of(), List.of());
    }

    Hanging withPosts(List<Effects.HeldOn> found) {
      return new Hanging(before, voting, found, evenings);
    }

    Hanging withEvenings(List<Effects.Ahead> found) {
      return new Hanging(before, voting, posts, found);
    }

    /// Sits on the cell's committee beside secretary and deputies.
    boolean hasSeat() {
      return postsHere().stream().anyMatch(post -> post.role() == Role.COMMITTEE_MEMBER);
    }

    /// Is counted among those who lead the cell.
    boolean leads() {
      return postsHere().stream().anyMatch(post -> post.role().keepsCell());
    }

    List<Effects.HeldOn> postsHere() {
      return posts.stream().filter(Effects.HeldOn::here).toList();
    }
  }

  /// Written, now or the first time.
  record Done(boolean still) implements Weighed {}
}
