package vn.chibo.room;

import java.time.Instant;

/// What lets one member into one room: all that the room server learns of him is a pseudonym of
/// this session and the name he is shown by.
///
/// @param moderator the chair and the clerk lead in the room too
/// @param until when the token stops opening the door; who is in stays in
/// @param recordingAllowed as the rule set says (R13)
record RoomPass(
    String roomName,
    String pseudonym,
    String shownName,
    boolean moderator,
    Instant until,
    boolean recordingAllowed) {

  @Override
  public String toString() {
    return "RoomPass[hidden]";
  }
}
