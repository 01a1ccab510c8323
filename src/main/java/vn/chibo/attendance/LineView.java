package vn.chibo.attendance;

import java.util.List;
import vn.chibo.room.RoomSeat;

/// One member's line with everything it rests on, for who runs the evening.
record LineView(
    String occasion,
    String base,
    Board.Row row,
    List<Told> entries,
    List<Board.Button> buttons,
    RoomSeat seat) {

  /// One entry of the register in words.
  record Told(
      String name,
      String evidence,
      String state,
      String at,
      String by,
      String note,
      String reason,
      String received) {}
}
