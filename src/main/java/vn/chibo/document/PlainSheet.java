package vn.chibo.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/// A table as a file that the spreadsheets of Vietnamese offices open with a double click: UTF-8
/// with its mark, semicolons between cells.
public record PlainSheet(List<String> columns, List<List<String>> rows) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String LINE_END = "\r\n";

  public PlainSheet {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  public byte[] csv() {
    var text = new StringBuilder(BYTE_ORDER_MARK).append(line(columns));
    rows.forEach(row -> text.append(line(row)));
    return Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
  }

  private static String line(List<String> cells) {
    return cells.stream().map(PlainSheet::cell).collect(Collectors.joining(";", "", LINE_END));
  }

  private static String cell(String text) {
    var guarded = couldBeAFormula(text) ? "'" + text : text;
    return needsQuotes(guarded) ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
  }

  /// A cell that a spreadsheet would compute instead of show; an apostrophe keeps it text.
  private static boolean couldBeAFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }

  private static boolean needsQuotes(String text) {
    return text.chars().anyMatch(letter -> ";\"\r\n".indexOf(letter) >= 0);
  }
}
