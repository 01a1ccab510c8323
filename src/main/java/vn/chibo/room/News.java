package vn.chibo.room;

import java.util.List;

/// What one event says.
sealed interface News {

  /// Which room it is about and what is new there.
  record Told(RoomName room, List<RoomLife> lives, List<SeenStay> stays) implements News {
    public Told {
      lives = List.copyOf(lives);
      stays = List.copyOf(stays);
    }
  }

  /// It says nothing that we can use; it is kept aside for a person to look at.
  record Unusable(Trouble trouble) implements News {}

  enum Trouble {
    MALFORMED,
    UNKNOWN_EVENT,
    UNKNOWN_ROOM,
    /// A room beside the room: not offered, so not counted.
    BREAKOUT,
    /// A time that the server's clock cannot have shown.
    UNLIKELY_TIME
  }
}
