package vn.chibo.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A text file that Vietnamese spreadsheets open with a double click: UTF-8 with its mark,
/// semicolons between cells.
final class CsvOut implements SheetOut {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final CsvWriter writer;

  CsvOut() {
    out.writeBytes(MARK);
    writer =
        CsvWriter.builder()
            .fieldSeparator(';')
            .lineDelimiter(LineDelimiter.CRLF)
            .build(out, StandardCharsets.UTF_8);
  }

  @Override
  public void add(List<String> cells) {
    writer.writeRecord(cells.stream().map(SheetOut::safe).toList());
  }

  @Override
  public byte[] bytes() {
    try {
      writer.close();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
