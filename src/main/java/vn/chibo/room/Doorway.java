package vn.chibo.room;

/// Whether the room of a meeting can be entered now, and as what this reader would go in.
///
/// @param path where the form is sent
public record Doorway(RoomState state, Part part, String path) {

  public enum Part {
    /// Chair and clerk lead in the room too.
    MODERATOR,
    /// Summoned or invited, or an officer of the cell.
    PARTICIPANT,
    /// Has no place in the room: who reads about the meeting from above or afterwards.
    NONE
  }

  /// Before there is anything to enter.
  public static final Doorway NONE = new Doorway(RoomState.NOT_YET, Part.NONE, "");

  public boolean isShown() {
    return part != Part.NONE;
  }

  public boolean moderates() {
    return part == Part.MODERATOR;
  }
}
