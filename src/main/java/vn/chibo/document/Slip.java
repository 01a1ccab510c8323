package vn.chibo.document;

import java.net.URI;

/// One member's way into one meeting, on paper. `link` goes into the QR code, `shown` is the
/// address to type; `helper` is whom to call and at which number.
public record Slip(
    String meeting, String name, String when, String where, URI link, String shown, String helper) {

  private static final int ROOMY = 140;

  /// Whether the words need smaller letters to leave the slip its size.
  public boolean wordy() {
    return meeting.length() + when.length() + where.length() > ROOMY;
  }

  /// The code to scan, as a picture within the file.
  public String picture() {
    return Qr.of(link.toString()).png();
  }
}
