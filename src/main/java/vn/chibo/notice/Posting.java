package vn.chibo.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mail taken from the outbox to be sent now.
record Posting(
    UUID id,
    String recipient,
    String subject,
    @Nullable String text,
    @Nullable String html,
    @Nullable String calendar,
    @Nullable String calendarMethod,
    int attempts) {

  @Override
  public String toString() {
    return "Posting[" + id + "]";
  }
}
