package vn.chibo.room;

import java.time.Instant;

/// What the room server sent, as it came.
record RawEvent(long id, Instant receivedAt, String path, String body) {}
