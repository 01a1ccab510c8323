package vn.chibo.document;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/// Prints XHTML as PDF/A-2a and PDF/UA-1: fonts inside, every part tagged, nothing fetched from
/// anywhere. One press serves all threads; the fonts are read and measured once.
final class Press {

  /// The letters inside every file are Liberation Serif's; under the other name they are asked for
  /// by who wants the measures of Times New Roman, which are the same.
  static final Set<String> FAMILIES = Set.of("Times New Roman", "Liberation Serif");

  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private record Font(byte[] file, int weight, FontStyle style) {

    static Font of(String name, int weight, FontStyle style) {
      return new Font(Resource.bytes("fonts/LiberationSerif-" + name + ".ttf"), weight, style);
    }
  }

  private final List<Font> fonts =
      List.of(
          Font.of("Regular", REGULAR, FontStyle.NORMAL),
          Font.of("Bold", BOLD, FontStyle.NORMAL),
          Font.of("Italic", REGULAR, FontStyle.ITALIC),
          Font.of("BoldItalic", BOLD, FontStyle.ITALIC));

  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private final FSDefaultCacheStore measured = new FSDefaultCacheStore();

  /// The library tells its log what it is reading; that may be a name.
  Press() {
    XRLog.setLoggingEnabled(false);
  }

  byte[] print(String xhtml) {
    var pdf = new ByteArrayOutputStream();
    try {
      set(xhtml).toStream(pdf).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private PdfRendererBuilder set(String xhtml) {
    var builder = new PdfRendererBuilder();
    FAMILIES.forEach(family -> fonts.forEach(font -> use(builder, family, font)));
    return builder
        .useFastMode()
        .usePdfAConformance(PdfAConformance.PDFA_2_A)
        .usePdfUaAccessibility(true)
        .useColorProfile(colours)
        .useCacheStore(CacheStore.PDF_FONT_METRICS, measured)
        .useExternalResourceAccessControl(
            (address, kind) -> address.startsWith("data:"),
            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
        .useReplacementText("□")
        .withProducer("chibo")
        .withHtmlContent(xhtml, null);
  }

  private static void use(PdfRendererBuilder builder, String family, Font font) {
    builder.useFont(
        () -> new ByteArrayInputStream(font.file()), family, font.weight(), font.style(), true);
  }
}
