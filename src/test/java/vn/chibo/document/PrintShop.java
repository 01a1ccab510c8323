package vn.chibo.document;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The real typesetter and press without the application around them, and eyes for what they made.
public final class PrintShop {

  static final Typesetter TYPESETTER = Typesetter.ofPaper(engine());
  static final Press PRESS = new Press();

  private static final int DOTS_PER_INCH = 80;

  private PrintShop() {}

  public static byte[] print(PartyDocument document) {
    return PRESS.print(TYPESETTER.xhtml(document));
  }

  /// The threads that asked for words of the form.
  static final Set<String> THREADS = ConcurrentHashMap.newKeySet();

  static Engine engine() {
    return Engine.builder()
        .addDefaults()
        .addValueResolver(ValueResolvers.rawResolver())
        .addValueResolver(new ReflectionValueResolver())
        .addNamespaceResolver(NamespaceResolver.builder("words").resolve(PrintShop::word).build())
        .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
        .addLocator(PrintShop::locate)
        .removeStandaloneLines(true)
        .build();
  }

  private static Object word(EvalContext context) {
    THREADS.add(Thread.currentThread().getName());
    try {
      return DocumentText.class.getField(context.getName()).get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Optional<TemplateLocator.TemplateLocation> locate(String id) {
    var text = new String(Resource.bytes("templates/" + id + ".html"), Resource.UTF);
    return Optional.of(
        new TemplateLocator.TemplateLocation() {
          @Override
          public Reader read() {
            return new StringReader(text);
          }

          @Override
          public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
          }
        });
  }

  /// The words in the order a reader meets them.
  public static String text(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String page(byte[] pdf, int page) {
    try (var document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One piece of text where it was printed, in points from the upper left of its page.
  record Piece(int page, float x, float y, float right, String text) {}

  static List<Piece> pieces(byte[] pdf) {
    var pieces = new ArrayList<Piece>();
    try (var document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> at) {
          var first = at.getFirst();
          var last = at.getLast();
          float right = last.getXDirAdj() + last.getWidthDirAdj();
          pieces.add(
              new Piece(getCurrentPageNo(), first.getXDirAdj(), first.getYDirAdj(), right, text));
        }
      }.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pieces;
  }

  /// What the eye sees: a number for the picture of each page.
  static List<Integer> looks(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(document);
      var looks = new ArrayList<Integer>();
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        var picture = renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY);
        var pixels =
            picture
                .getData()
                .getSamples(0, 0, picture.getWidth(), picture.getHeight(), 0, (int[]) null);
        looks.add(Arrays.hashCode(pixels));
      }
      return looks;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> outline(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      var names = new ArrayList<String>();
      document
          .getDocumentCatalog()
          .getDocumentOutline()
          .children()
          .forEach(item -> names.add(item.getTitle()));
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static int pages(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Leaves the file and its pages in `target/pictures`, to be looked at.
  public static void show(String name, byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      var folder = Files.createDirectories(Path.of("target/pictures"));
      Files.write(folder.resolve(name + ".pdf"), pdf);
      var renderer = new PDFRenderer(document);
      for (int page = 0; page < Math.min(4, document.getNumberOfPages()); page++) {
        var picture = renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB);
        ImageIO.write(picture, "png", folder.resolve(name + "-p" + (page + 1) + ".png").toFile());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
