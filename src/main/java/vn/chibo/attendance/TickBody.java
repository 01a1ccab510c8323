package vn.chibo.attendance;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Subject;
import vn.chibo.kernel.VietnamTime;

/// A tick as it is sent: by a form, or by the queue of a device that had no network.
record TickBody(
    @Nullable String id,
    @Nullable String at,
    @Nullable String mark,
    @Nullable String site,
    @Nullable String reason) {

  /// No clock of a device is believed outside of these years; PostgreSQL need not know it.
  private static final int FIRST_YEAR = 2020;

  private static final int LAST_YEAR = 2100;
  private static final int LONGEST_REASON = 500;

  Tick of(UUID member, Subject by) {
    var asked = Mark.named(markName()).orElseThrow(() -> Refusal.invalid("tick-unreadable"));
    return new Tick(tickId(), member, asked, siteId(), claimed(at), words(), by, false);
  }

  /// A button can say only one thing: "SITE <id>" names the site too.
  private @Nullable String markName() {
    return mark == null ? null : mark.split(" ", 2)[0];
  }

  private @Nullable String siteText() {
    return mark != null && mark.contains(" ") ? mark.split(" ", 2)[1] : site;
  }

  /// A page without script sends no id: then every sending is a tick of its own.
  UUID tickId() {
    return id == null ? UUID.randomUUID() : uuid(id, "tick-unreadable");
  }

  private @Nullable UUID siteId() {
    var text = siteText();
    return text == null || text.isBlank() ? null : uuid(text, "site-unknown");
  }

  @Nullable String words() {
    if (reason == null || reason.isBlank()) {
      return null;
    }
    var said = java.text.Normalizer.normalize(reason.strip(), java.text.Normalizer.Form.NFC);
    return said.length() <= LONGEST_REASON ? said : said.substring(0, LONGEST_REASON);
  }

  static UUID uuid(String text, String slug) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid(slug);
    }
  }

  /// What cannot be a time is no reason to lose the tick: then our clock alone counts.
  static @Nullable Instant claimed(@Nullable String text) {
    try {
      var at = text == null ? null : Instant.parse(text);
      return at != null && isSane(at) ? at : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isSane(Instant at) {
    var year = at.atZone(VietnamTime.ZONE).getYear();
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
