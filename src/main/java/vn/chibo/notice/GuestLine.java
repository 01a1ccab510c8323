package vn.chibo.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One invited guest as the cell's officers see him.
record GuestLine(
    UUID summons,
    String name,
    @Nullable String capacity,
    @Nullable String email,
    @Nullable String phone) {

  @Override
  public String toString() {
    return "GuestLine[" + summons + "]";
  }
}
