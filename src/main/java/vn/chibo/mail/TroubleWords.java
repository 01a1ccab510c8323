package vn.chibo.mail;

import java.util.Locale;
import vn.chibo.kernel.Reader;

/// What hinders a mail, in plain words.
public final class TroubleWords {

  private TroubleWords() {}

  public static String of(Trouble trouble, Locale reader) {
    return of(trouble, Reader.words(MailText.class, reader));
  }

  static String of(Trouble trouble, MailText text) {
    return switch (trouble) {
      case ADDRESS_UNREADABLE -> text.addressUnreadable();
      case ADDRESS_REFUSED -> text.addressRefused();
      case RETURNED -> text.returned();
      case LETTER_REFUSED -> text.letterRefused();
      case SENDER_REFUSED -> text.senderRefused();
      case SERVER_BUSY -> text.serverBusy();
      case SERVER_AWAY -> text.serverAway();
      case SERVER_SILENT -> text.serverSilent();
      case SERVER_UNREADABLE -> text.serverUnreadable();
    };
  }
}
