package vn.chibo.meeting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chibo.rulebook.CallingRules;

/// What a file is by its own bytes, whatever its name says (R9). Files with macros are none of the
/// kinds.
final class PaperType {

  private static final String PDF = "%PDF-";
  private static final String PNG = "\u0089PNG\r\n\u001a\n";
  private static final String JPEG = "\u00ff\u00d8\u00ff";
  private static final String ZIP = "PK\u0003\u0004";
  private static final String MACROS = "vbaProject.bin";

  private PaperType() {}

  /// The type of the rule set's list that these bytes are, or null.
  static CallingRules.@Nullable PaperType of(byte[] bytes, List<CallingRules.PaperType> taken) {
    var extension = extension(bytes);
    return taken.stream()
        .filter(type -> type.extension().equals(extension))
        .findFirst()
        .orElse(null);
  }

  private static String extension(byte[] bytes) {
    // Every byte becomes one letter, so that signatures can be written as text.
    var letters = new String(bytes, StandardCharsets.ISO_8859_1);
    if (letters.startsWith(PDF)) {
      return "pdf";
    }
    if (letters.startsWith(PNG)) {
      return "png";
    }
    if (letters.startsWith(JPEG)) {
      return "jpg";
    }
    return letters.startsWith(ZIP) ? packed(letters) : "";
  }

  /// An archive tells by the names of its entries, which are never compressed.
  private static String packed(String letters) {
    if (letters.contains(MACROS)) {
      return "";
    }
    if (letters.contains("word/document.xml")) {
      return "docx";
    }
    if (letters.contains("xl/workbook.xml")) {
      return "xlsx";
    }
    if (letters.contains("ppt/presentation.xml")) {
      return "pptx";
    }
    return letters.contains("mimetypeapplication/vnd.oasis.opendocument.text") ? "odt" : "";
  }
}
