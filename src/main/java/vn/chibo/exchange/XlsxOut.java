package vn.chibo.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook of one sheet whose cells are all text, so that nothing is computed and no leading
/// nought is lost.
final class XlsxOut implements SheetOut {

  private static final int KEPT = 1000;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Workbook book = new Workbook(out, "chibo", "1.0");
  private final Worksheet sheet = book.newWorksheet("Danh sách");
  private int rows;

  @Override
  public void add(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      sheet.inlineString(rows, i, SheetOut.safe(cells.get(i)));
    }
    if (rows == 0) {
      sheet.freezePane(0, 1);
    }
    rows++;
    if (rows % KEPT == 0) {
      flush();
    }
  }

  private void flush() {
    try {
      sheet.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public byte[] bytes() {
    try {
      sheet.finish();
      book.finish();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
