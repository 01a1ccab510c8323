package vn.chibo.exchange;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What is kept of the number on a member's card (R5): its last three digits for people, and a
/// keyed hash by which the same card is known again; empty where only the digits shown are known.
/// The number itself is gone with the file.
record Card(String masked, String hashHex) {

  private static final int SHOWN = 3;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{6,12}");
  private static final Pattern AS_NUMBER = Pattern.compile("[0-9.]{1,20}E\\+?[0-9]{1,2}");
  private static final Pattern MASKED = Pattern.compile("[…•*.xX]+[0-9a-zA-Z]{1,4}");

  @Override
  public String toString() {
    return "Card[]";
  }

  /// The digits of a card's number as it is printed or as a spreadsheet mangles it; empty for what
  /// is none.
  static String digits(String text) {
    var plain = AS_NUMBER.matcher(text).matches() ? new BigDecimal(text).toPlainString() : text;
    var digits = plain.replaceAll("[ .\\-]", "");
    return NUMBER.matcher(digits).matches() ? digits : "";
  }

  /// As an export of ours shows it: it says nothing that is not held already.
  static boolean isMasked(String text) {
    return MASKED.matcher(text).matches();
  }

  /// A card of which an export of ours told the last digits only: shown again, never compared.
  static Card shown(String masked) {
    return new Card(masked, "");
  }

  static Card of(String digits, byte[] key) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      var hash = mac.doFinal(digits.getBytes(StandardCharsets.US_ASCII));
      return new Card(
          "…" + digits.substring(digits.length() - SHOWN), HexFormat.of().formatHex(hash));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
