package vn.chibo.document;

import java.net.URI;

/// How a reader of the paper finds out whether it is the one issued. `scanned` goes into the QR
/// code, `shown` is the address to type, `code` what to type there, `fingerprint` the short hash of
/// what the document says (see [Hash#forPeople]).
public record Verification(URI scanned, String shown, String code, String fingerprint) {

  /// The code to scan, as a picture within the file.
  public String picture() {
    return Qr.of(scanned.toString()).png();
  }
}
