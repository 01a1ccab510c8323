package vn.chibo.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/// Codes are read back by another library than the one that made them.
class QrTest {

  private static final String LINK = Examples.LINK.toString();
  private static final Map<DecodeHintType, Object> THOROUGH =
      Map.of(DecodeHintType.TRY_HARDER, true);

  @Test
  void thePictureReadsAsTheLinkAndHasTwoColours() throws Exception {
    var png = Qr.of(LINK).png().substring("data:image/png;base64,".length());
    var picture = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(png)));

    assertThat(picture.getColorModel().getPixelSize()).isEqualTo(1);
    assertThat(new QRCodeReader().decode(bitmap(picture)).getText()).isEqualTo(LINK);
  }

  @Test
  void thePathOfAPageReadsAsTheLink() throws Exception {
    var qr = Qr.of(LINK);

    var picture = drawn(qr.path(), qr.side());

    assertThat(new QRCodeReader().decode(bitmap(picture)).getText()).isEqualTo(LINK);
  }

  @Test
  void aPathIsLightEnoughForAWeakLine() {
    assertThat(Qr.of(LINK).path()).hasSizeLessThan(6_000).doesNotContain("style");
  }

  @Test
  void eachSlipOfAPrintedSheetReadsAsItsLink() throws Exception {
    try (var pdf = Loader.loadPDF(PrintShop.print(Examples.slips(8)))) {
      var page = new PDFRenderer(pdf).renderImageWithDPI(0, 200);

      var read = new QRCodeMultiReader().decodeMultiple(bitmap(page), THOROUGH);

      assertThat(Arrays.stream(read).map(result -> result.getText())).hasSize(8).containsOnly(LINK);
    }
  }

  @Test
  void theCodeOnMinutesLeadsToTheirCheck() throws Exception {
    try (var pdf = Loader.loadPDF(PrintShop.print(Examples.minutes()))) {
      var page = new PDFRenderer(pdf).renderImageWithDPI(2, 200);

      var read = new QRCodeMultiReader().decodeMultiple(bitmap(page), THOROUGH);

      assertThat(read).singleElement().extracting("text").isEqualTo(Examples.CHECK.toString());
    }
  }

  private static BinaryBitmap bitmap(BufferedImage picture) throws NotFoundException {
    int width = picture.getWidth();
    int height = picture.getHeight();
    var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
  }

  private static BufferedImage drawn(String path, int side) {
    int scale = 6;
    var picture = new BufferedImage(side * scale, side * scale, BufferedImage.TYPE_INT_RGB);
    var canvas = picture.createGraphics();
    canvas.setColor(java.awt.Color.WHITE);
    canvas.fillRect(0, 0, side * scale, side * scale);
    canvas.setColor(java.awt.Color.BLACK);
    var run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z").matcher(path);
    while (run.find()) {
      canvas.fillRect(at(run, 1) * scale, at(run, 2) * scale, at(run, 3) * scale, scale);
    }
    return picture;
  }

  private static int at(java.util.regex.Matcher run, int group) {
    return Integer.parseInt(run.group(group));
  }
}
