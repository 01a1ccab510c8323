package vn.chibo.exchange;

import java.util.List;

/// A sheet that is being written, a row at a time.
interface SheetOut {

  void add(List<String> cells);

  /// Ends the sheet; nothing can be added any more.
  byte[] bytes();

  /// What a spreadsheet would compute stays text behind an apostrophe; reading takes it away again.
  static String safe(String cell) {
    return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
