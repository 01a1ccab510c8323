package vn.chibo.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/// Rows of a text file with separators.
final class CsvRows implements RowSource {

  /// One field of a roster is short; a quote that is never closed must not swallow the file.
  private static final int LONGEST_FIELD = 1 << 16;

  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;

  CsvRows(byte[] bytes, Letters.Writing writing, char separator) {
    var in = new ByteArrayInputStream(bytes, writing.mark(), bytes.length - writing.mark());
    reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .maxBufferSize(LONGEST_FIELD)
            .ofCsvRecord(new InputStreamReader(in, writing.charset()));
    records = reader.iterator();
  }

  @Override
  public @Nullable Numbered next() {
    try {
      if (!records.hasNext()) {
        return null;
      }
      var found = records.next();
      return new Numbered(Math.toIntExact(found.getStartingLineNumber()), found.getFields());
    } catch (CsvParseException e) {
      throw new FileRefused(FileRefused.Why.NOT_TAKEN, "");
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
