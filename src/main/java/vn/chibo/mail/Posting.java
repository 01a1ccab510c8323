package vn.chibo.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mail taken from the outbox to be sent now. `attempts` counts this one: who took it later has a
/// higher number, so a slow sender cannot overwrite what a later one noted.
record Posting(
    UUID id,
    String recipient,
    String subject,
    @Nullable String text,
    @Nullable String html,
    @Nullable String calendar,
    @Nullable String calendarMethod,
    @Nullable String unsubscribe,
    int attempts) {

  /// The same at each attempt, so that a mail server or a mailbox can drop the second of two.
  String messageId(String sender) {
    return "<" + id + "@" + sender.substring(sender.indexOf('@') + 1) + ">";
  }

  @Override
  public String toString() {
    return "Posting[" + id + "]";
  }
}
