package vn.chibo.room;

/// How one member stands with the room of a meeting, for who runs the evening.
///
/// @param path where he is shown out and let in again
/// @param chair nobody shows the chair out
/// @param since when he was shown out, as a time of day; empty while he may come in
public record RoomSeat(String path, boolean hasPass, boolean inside, boolean chair, String since) {

  public boolean isOut() {
    return !since.isEmpty();
  }
}
