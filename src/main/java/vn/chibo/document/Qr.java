package vn.chibo.document;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/// A code to scan. On paper it is a picture in two colours; on a page it is one path that takes its
/// colour from the style sheet.
public final class Qr {

  /// The white rim that scanners need, in modules.
  private static final int RIM = 4;

  private static final int PIXELS_PER_MODULE = 8;
  private static final int WHITE = 0xFFFFFF;

  private final QrCode code;

  private Qr(QrCode code) {
    this.code = code;
  }

  /// Medium error correction: a fold or a stain over a seventh of the code does no harm.
  public static Qr of(String text) {
    return new Qr(QrCode.encodeText(text, QrCode.Ecc.MEDIUM));
  }

  /// The side with its rim, in modules: `viewBox="0 0 {side} {side}"`.
  public int side() {
    return code.size + 2 * RIM;
  }

  /// The dark modules as the `d` of one SVG path, each run of a row as one rectangle.
  public String path() {
    var path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x += Math.max(1, run(x, y))) {
        rectangle(path, x, y, run(x, y));
      }
    }
    return path.toString();
  }

  private int run(int x, int y) {
    int length = 0;
    while (code.getModule(x + length, y)) {
      length++;
    }
    return length;
  }

  private static void rectangle(StringBuilder path, int x, int y, int run) {
    if (run > 0) {
      path.append('M').append(x + RIM).append(' ').append(y + RIM);
      path.append('h').append(run).append("v1h-").append(run).append('z');
    }
  }

  /// A PNG of one bit per pixel as a `data:` address.
  public String png() {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture(), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private BufferedImage picture() {
    int pixels = side() * PIXELS_PER_MODULE;
    var picture = new BufferedImage(pixels, pixels, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < pixels; y++) {
      for (int x = 0; x < pixels; x++) {
        picture.setRGB(x, y, dark(x, y) ? 0 : WHITE);
      }
    }
    return picture;
  }

  private boolean dark(int x, int y) {
    return code.getModule(x / PIXELS_PER_MODULE - RIM, y / PIXELS_PER_MODULE - RIM);
  }
}
