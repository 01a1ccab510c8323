package vn.chibo.office;

import java.util.Locale;
import vn.chibo.document.Qr;

/// An invitation as it is shown or was sent.
///
/// @param address empty where it went by mail
record SlipPage(String name, String address, Qr qr, String until, String back) {

  static SlipPage of(InviteHolder.Slip slip, String back, Locale locale) {
    var until = OfficeWords.in(locale).hour(slip.expiresAt());
    var address = slip.mailed() ? "" : slip.link().toString();
    return new SlipPage(slip.name(), address, Qr.of(address), until, back);
  }

  /// It opens an account; it does not belong in a log.
  @Override
  public String toString() {
    return "SlipPage[]";
  }
}
