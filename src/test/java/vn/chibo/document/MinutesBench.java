package vn.chibo.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// Not a test: `bin/bench minutes`. Processor seconds for one set of minutes as we print them,
/// against the library called plainly with the same XHTML and letters: no archive, no tags, fonts
/// read anew. Both in the same run, turn by turn, on one thread.
class MinutesBench {

  private static final int WARM_UP = 30;
  private static final int ROUNDS = 60;
  private static final PartyDocument MINUTES = Examples.minutes();
  private static final byte[] REGULAR = Resource.bytes("fonts/LiberationSerif-Regular.ttf");
  private static final byte[] BOLD = Resource.bytes("fonts/LiberationSerif-Bold.ttf");
  private static final byte[] ITALIC = Resource.bytes("fonts/LiberationSerif-Italic.ttf");

  @Test
  void measure() {
    var xhtml = PrintShop.TYPESETTER.xhtml(MINUTES);
    var ours = new long[ROUNDS];
    var plain = new long[ROUNDS];
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      long one = spent(_ -> PrintShop.print(MINUTES));
      long other = spent(_ -> plain(xhtml));
      if (i >= 0) {
        ours[i] = one;
        plain[i] = other;
      }
    }
    tell(median(ours), median(plain));
  }

  private static void tell(long ours, long plain) {
    var pdf = PrintShop.print(MINUTES);
    say(
        "minutes of %d pages, %d KB, median of %d after %d"
            .formatted(PrintShop.pages(pdf), pdf.length / 1024, ROUNDS, WARM_UP));
    say(
        "%-52s %7.1f ms of processor time"
            .formatted("as we print: template, PDF/A-2a, PDF/UA-1", ours / 1e6));
    say(
        "%-52s %7.1f ms of processor time"
            .formatted("openhtmltopdf plainly, same XHTML and letters", plain / 1e6));
    say("%-52s %7.2f".formatted("ratio", (double) ours / plain));
    var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    say("%-52s %7.1f".formatted("load average", load));
  }

  private static void say(String line) {
    System.out.println(line);
  }

  private static long spent(UnaryOperator<byte[]> work) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    if (work.apply(new byte[0]).length == 0) {
      throw new IllegalStateException("nothing was printed");
    }
    return threads.getCurrentThreadCpuTime() - before;
  }

  private static byte[] plain(String xhtml) {
    var pdf = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder().useFastMode().withHtmlContent(xhtml, null);
    use(builder, REGULAR, 400, FontStyle.NORMAL);
    use(builder, BOLD, 700, FontStyle.NORMAL);
    use(builder, ITALIC, 400, FontStyle.ITALIC);
    try {
      builder.toStream(pdf).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private static void use(PdfRendererBuilder builder, byte[] file, int weight, FontStyle style) {
    builder.useFont(() -> new ByteArrayInputStream(file), "Times New Roman", weight, style, true);
  }

  private static long median(long[] times) {
    var sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
