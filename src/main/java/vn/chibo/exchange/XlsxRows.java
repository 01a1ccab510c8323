package vn.chibo.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/// Rows of one sheet of a workbook. A formula is never computed: what it last showed is read.
final class XlsxRows implements RowSource {

  private static final int COLUMNS_READ = 80;
  private static final int LONGEST_NUMBER = 40;

  private final Stream<Row> stream;
  private final Iterator<Row> rows;

  XlsxRows(Sheet sheet) {
    try {
      stream = sheet.openStream();
      rows = stream.iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public @Nullable Numbered next() {
    try {
      return rows.hasNext() ? numbered(rows.next()) : null;
    } catch (ExcelReaderException e) {
      throw new FileRefused(FileRefused.Why.NOT_TAKEN, "");
    }
  }

  private static Numbered numbered(Row row) {
    int columns = Math.min(row.getCellCount(), COLUMNS_READ);
    var cells = new ArrayList<String>(columns);
    for (int i = 0; i < columns; i++) {
      cells.add(row.hasCell(i) ? text(row.getCell(i)) : "");
    }
    return new Numbered(row.getRowNum(), List.copyOf(cells));
  }

  private static String text(@Nullable Cell cell) {
    return cell == null
        ? ""
        : switch (cell.getType()) {
          case NUMBER -> number(cell);
          case STRING -> cell.getText();
          case FORMULA, BOOLEAN -> Objects.requireNonNullElse(cell.getRawValue(), "");
          case ERROR, EMPTY -> "";
        };
  }

  /// A number as a person would write it: no exponent, no ".0".
  private static String number(Cell cell) {
    var number = cell.asNumber();
    return Math.abs((long) number.precision() - number.scale()) > LONGEST_NUMBER
            || Math.abs((long) number.scale()) > LONGEST_NUMBER
        ? ""
        : number.stripTrailingZeros().toPlainString();
  }

  @Override
  public void close() {
    stream.close();
  }
}
