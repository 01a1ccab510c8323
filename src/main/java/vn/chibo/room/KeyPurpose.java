package vn.chibo.room;

/// What a pair of keys signs. The two never mix: with the members' pair, any member's token could
/// end a meeting.
enum KeyPurpose {
  /// Members' tokens.
  ROOM,
  /// Our own orders to the room server: end a meeting, show somebody out.
  SYSTEM
}
