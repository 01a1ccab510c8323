package vn.chibo.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import vn.chibo.document.Hash;

/// A file of an office, opened: what its bytes are, where its heading row stands, and the rows
/// below it. What it is, its bytes say, not its name. Blocks: used on a worker only.
final class RosterFile implements Closeable {

  private static final int TITLE_ROWS = 40;
  private static final int SHEETS = 12;
  private static final int BUFFER = 1 << 16;
  private static final String SEPARATORS = ";,\t";
  static final String WORKBOOK = "XLSX";

  private final Hash hash;
  private final String writing;
  private final Headings headings;
  private final RowSource rows;
  private final Closeable under;

  private RosterFile(Hash hash, String writing, Found found, Closeable under) {
    this.hash = hash;
    this.writing = writing;
    this.headings = found.headings();
    this.rows = found.rows();
    this.under = under;
  }

  /// A heading row and the rows below it.
  private record Found(Headings headings, RowSource rows) {}

  /// Throws [FileRefused] for what is no roster.
  static RosterFile open(Path path, ExchangeConfig limits) {
    try {
      var hash = Hash.of(Files.readAllBytes(path));
      return isZip(path) ? workbook(path, hash, limits) : text(path, hash);
    } catch (IOException | ExcelReaderException e) {
      throw new FileRefused(FileRefused.Why.NOT_TAKEN, "");
    }
  }

  private static boolean isZip(Path path) throws IOException {
    try (var in = Files.newInputStream(path)) {
      var head = in.readNBytes(8);
      if (ReadableWorkbook.isOLE2Header(head)) {
        throw new FileRefused(FileRefused.Why.OLD_WORKBOOK, "");
      }
      return ReadableWorkbook.isOOXMLZipHeader(head);
    }
  }

  private static RosterFile text(Path path, Hash hash) throws IOException {
    var bytes = Files.readAllBytes(path);
    var writing = Letters.of(bytes);
    char best = SEPARATORS.charAt(0);
    int known = -1;
    for (char separator : SEPARATORS.toCharArray()) {
      var found = heading(new CsvRows(bytes, writing, separator));
      int places = found == null ? -1 : found.headings().places().size();
      best = places > known ? separator : best;
      known = Math.max(places, known);
    }
    var found = heading(new CsvRows(bytes, writing, best));
    return new RosterFile(hash, writing.charset().name(), told(found), () -> {});
  }

  private static RosterFile workbook(Path path, Hash hash, ExchangeConfig limits)
      throws IOException {
    refuseBomb(path, limits.mostUnpacked());
    var book = new ReadableWorkbook(path.toFile());
    if (book.isDate1904()) {
      book.close();
      throw new FileRefused(FileRefused.Why.OTHER_CALENDAR, "");
    }
    var found =
        book.getSheets()
            .limit(SHEETS)
            .map(sheet -> heading(new XlsxRows(sheet)))
            .filter(Objects::nonNull)
            .findFirst();
    return new RosterFile(hash, WORKBOOK, told(found.orElse(null)), book);
  }

  /// Unpacks once into nothing: the sizes that a zip file states are only its own word.
  private static void refuseBomb(Path path, long most) throws IOException {
    long unpacked = 0;
    var buffer = new byte[BUFFER];
    try (var zip = new ZipFile(path.toFile())) {
      for (var entry : zip.stream().toList()) {
        try (var in = zip.getInputStream(entry)) {
          unpacked = drained(in, buffer, unpacked, most);
        }
      }
    }
  }

  private static long drained(InputStream in, byte[] buffer, long before, long most)
      throws IOException {
    long sum = before;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      sum += read;
      if (sum > most) {
        throw new FileRefused(FileRefused.Why.TOO_LARGE, Long.toString(most >> 20));
      }
    }
    return sum;
  }

  /// The first of the top rows that can be the heading; null where none can.
  private static @Nullable Found heading(RowSource rows) {
    for (int i = 0; i < TITLE_ROWS; i++) {
      var row = rows.next();
      if (row == null) {
        break;
      }
      var headings = Headings.of(row.cells().stream().map(Letters::clean).toList());
      if (headings.areHeadings()) {
        return new Found(headings, rows);
      }
    }
    close(rows);
    return null;
  }

  private static Found told(@Nullable Found found) {
    if (found == null) {
      throw new FileRefused(
          FileRefused.Why.NO_HEADINGS, Headings.named(List.of(Column.FULL_NAME, Column.BIRTH)));
    }
    var missing = found.headings().missing();
    if (!missing.isEmpty()) {
      close(found.rows());
      throw new FileRefused(FileRefused.Why.NO_HEADINGS, Headings.named(missing));
    }
    return found;
  }

  private static void close(RowSource rows) {
    try {
      rows.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Hash hash() {
    return hash;
  }

  /// The name of the letters, or [#WORKBOOK].
  String writing() {
    return writing;
  }

  Headings headings() {
    return headings;
  }

  /// The next rows that hold anything, at most so many; empty at the end.
  List<RowSource.Numbered> next(int most) {
    var found = new ArrayList<RowSource.Numbered>();
    while (found.size() < most) {
      var row = rows.next();
      if (row == null) {
        break;
      }
      if (!row.isEmpty()) {
        found.add(row);
      }
    }
    return List.copyOf(found);
  }

  @Override
  public void close() throws IOException {
    rows.close();
    under.close();
  }
}
