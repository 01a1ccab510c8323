package vn.chibo.room;

import java.util.Locale;
import java.util.regex.Pattern;

/// A room's name as the server writes it: alone, as the local part of an address, perhaps with the
/// tenant before it in brackets. Ours are lower-case letters and digits.
record RoomName(String text) {

  private static final Pattern TENANT = Pattern.compile("^\\[[^\\]]*\\]");

  static RoomName of(String asked) {
    var local = asked.strip().replaceFirst("@.*$", "");
    return new RoomName(TENANT.matcher(local).replaceFirst("").toLowerCase(Locale.ROOT));
  }
}
