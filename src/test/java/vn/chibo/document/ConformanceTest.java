package vn.chibo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.Conformance;

/// The premise of every other test here: the checker does find faults.
class ConformanceTest {

  @Test
  void aPlainPdfIsNeitherForTheArchiveNorReadAloud() throws IOException {
    var pdf = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var page = new PDPage();
      page.setResources(new PDResources());
      document.addPage(page);
      document.save(pdf);
    }

    assertThat(Conformance.faults(pdf.toByteArray()))
        .anyMatch(fault -> fault.startsWith("2a"))
        .anyMatch(fault -> fault.startsWith("ua1"));
  }
}
