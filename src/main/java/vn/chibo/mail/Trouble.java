package vn.chibo.mail;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/// Why a mail did not go. What a server said is never kept: it may hold an address.
public enum Trouble {
  /// What was typed is no address.
  ADDRESS_UNREADABLE,
  /// The server refuses this address for good.
  ADDRESS_REFUSED,
  /// The mail was sent and came back to the sender's mailbox.
  RETURNED,
  /// The server refuses this letter for good.
  LETTER_REFUSED,
  /// The server does not let us send: our name, password or sender's address.
  SENDER_REFUSED,
  /// The server asks to come again later.
  SERVER_BUSY,
  SERVER_AWAY,
  SERVER_SILENT,
  /// What it answers is no mail server's answer.
  SERVER_UNREADABLE;

  private static final String ABOUT_THE_RECIPIENT = "recipient address not accepted";
  private static final String ABOUT_THE_SENDER = "sender address not accepted";
  private static final int FIRST_OF_MAILBOXES = 550;
  private static final int LAST_OF_MAILBOXES = 553;
  private static final int FULL = 552;
  private static final Pattern AN_ANSWER = Pattern.compile("[45]\\d\\d.*", Pattern.DOTALL);

  /// Whether the address must be corrected before anything is sent there again.
  public boolean isTheAddress() {
    return switch (this) {
      case ADDRESS_UNREADABLE, ADDRESS_REFUSED, RETURNED -> true;
      case LETTER_REFUSED,
          SENDER_REFUSED,
          SERVER_BUSY,
          SERVER_AWAY,
          SERVER_SILENT,
          SERVER_UNREADABLE ->
          false;
    };
  }

  /// Whether trying again is of no use.
  boolean isForGood() {
    return isTheAddress() || this == LETTER_REFUSED;
  }

  /// Whether the next letter would meet the same; the rest waits.
  boolean isTheServer() {
    return switch (this) {
      case SENDER_REFUSED, SERVER_AWAY, SERVER_SILENT, SERVER_UNREADABLE -> true;
      case ADDRESS_UNREADABLE, ADDRESS_REFUSED, RETURNED, LETTER_REFUSED, SERVER_BUSY -> false;
    };
  }

  static Trouble of(Throwable failure) {
    return switch (failure) {
      case SMTPException answer -> of(answer);
      case IllegalArgumentException _ -> ADDRESS_UNREADABLE;
      case TimeoutException _ -> SERVER_SILENT;
      case ConnectException _, UnknownHostException _ -> SERVER_AWAY;
      default -> SERVER_UNREADABLE;
    };
  }

  private static Trouble of(SMTPException answer) {
    var reply = answer.getReplyMessage();
    if (reply == null || !AN_ANSWER.matcher(reply).matches()) {
      return SERVER_UNREADABLE;
    }
    return answer.isTransient()
        ? SERVER_BUSY
        : forGood(String.valueOf(answer.getMessage()), answer.getReplyCode());
  }

  /// A mailbox is refused with 550, 551 or 553 (RFC 5321); 552, a full one, may have room later.
  /// What is refused before a letter is named concerns us, not its reader.
  private static Trouble forGood(String said, int code) {
    if (said.startsWith(ABOUT_THE_RECIPIENT)) {
      boolean mailbox = code >= FIRST_OF_MAILBOXES && code <= LAST_OF_MAILBOXES;
      return code == FULL ? SERVER_BUSY : mailbox ? ADDRESS_REFUSED : LETTER_REFUSED;
    }
    return said.startsWith(ABOUT_THE_SENDER) || code < FIRST_OF_MAILBOXES
        ? SENDER_REFUSED
        : LETTER_REFUSED;
  }
}
