package vn.chibo.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.Rulebook;

/// A paper is what its bytes say, not what it is called (R9).
class R09PaperTypeTest {

  static final List<CallingRules.PaperType> TAKEN =
      new Rulebook().inForceOn(LocalDate.of(2026, 11, 1)).value(CallingRules.PAPER_TYPES);

  @ParameterizedTest
  @CsvSource({
    "word/document.xml, docx",
    "xl/workbook.xml, xlsx",
    "ppt/presentation.xml, pptx",
  })
  void anOfficeFileIsKnownByItsParts(String part, String extension) throws IOException {
    var type = PaperType.of(zip("[Content_Types].xml", part), TAKEN);

    assertThat(type).isNotNull().extracting(CallingRules.PaperType::extension).isEqualTo(extension);
  }

  @Test
  void picturesAndPdfAreKnownByTheirFirstBytes() {
    assertThat(PaperType.of(bytes("%PDF-1.7 …"), TAKEN)).isNotNull();
    assertThat(PaperType.of(bytes("\u0089PNG\r\n\u001a\n…"), TAKEN)).isNotNull();
    assertThat(PaperType.of(bytes("\u00ff\u00d8\u00ff\u00e0"), TAKEN)).isNotNull();
  }

  @Test
  void macrosAreNotTaken() throws IOException {
    assertThat(PaperType.of(zip("word/document.xml", "word/vbaProject.bin"), TAKEN)).isNull();
  }

  @Test
  void programsPagesPlainArchivesAndNothingAreNotTaken() throws IOException {
    assertThat(PaperType.of(bytes("MZ\u0090"), TAKEN)).isNull();
    assertThat(PaperType.of(bytes("<html>%PDF-"), TAKEN)).isNull();
    assertThat(PaperType.of(zip("bao-cao.exe"), TAKEN)).isNull();
    assertThat(PaperType.of(new byte[0], TAKEN)).isNull();
  }

  @Test
  void aNameIsShownWithoutFoldersAndSigns() {
    assertThat(FileNames.shown("C:\\Users\\thanh\\Báo cáo tháng 11.pdf"))
        .isEqualTo("Báo cáo tháng 11.pdf");
    assertThat(FileNames.shown("../../etc/passwd")).isEqualTo("passwd");
    assertThat(FileNames.shown("\t\"")).isEqualTo("tai-lieu");
  }

  private static byte[] bytes(String letters) {
    return letters.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] zip(String... entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(1);
      }
    }
    return bytes.toByteArray();
  }
}
