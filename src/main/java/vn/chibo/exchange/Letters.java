package vn.chibo.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/// Which letters the bytes of a text file are, and how a cell is made clean. A file with a mark
/// says it itself; without one, every second byte nothing means UTF-16, what is flawless UTF-8 is
/// UTF-8, and the rest comes from an old office machine: Windows-1258.
final class Letters {

  static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

  private static final int LOOKED_AT = 4096;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\x00\\u00A0\\u200B\\uFEFF]+");
  private static final String FORMULA = "=+-@";

  private Letters() {}

  /// How a text is written, and how many bytes its mark takes.
  record Writing(Charset charset, int mark) {}

  static Writing of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Writing(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Writing(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Writing(StandardCharsets.UTF_16BE, 2);
    }
    return new Writing(withoutMark(bytes), 0);
  }

  private static Charset withoutMark(byte[] bytes) {
    int even = zeros(bytes, 0);
    int odd = zeros(bytes, 1);
    int enough = Math.min(bytes.length, LOOKED_AT) / 10;
    if (odd > enough && odd > even) {
      return StandardCharsets.UTF_16LE;
    }
    if (even > enough) {
      return StandardCharsets.UTF_16BE;
    }
    return isFlawless(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1258;
  }

  private static int zeros(byte[] bytes, int from) {
    int zeros = 0;
    for (int i = from; i < Math.min(bytes.length, LOOKED_AT); i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static boolean isFlawless(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /// Composed letters, single spaces, and without the apostrophe that kept a cell from being
  /// computed.
  static String clean(String cell) {
    var composed = Normalizer.normalize(cell, Normalizer.Form.NFC);
    var text = BLANKS.matcher(composed).replaceAll(" ").strip();
    return text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0
        ? text.substring(1)
        : text;
  }
}
