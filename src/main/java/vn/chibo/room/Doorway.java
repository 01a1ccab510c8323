package vn.chibo.room;

/// The room as a page offers it; shown by the template `room/doorway`.
///
/// @param action where its forms are sent
/// @param followed true when being there does not count as present (R10a)
public record Doorway(RoomState state, String action, boolean followed) {}
