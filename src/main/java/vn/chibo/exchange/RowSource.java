package vn.chibo.exchange;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of a file from the top, one at a time, so that a large file never lies in memory whole.
interface RowSource extends AutoCloseable {

  /// A row with its number as the spreadsheet shows it.
  record Numbered(int line, List<String> cells) {

    boolean isEmpty() {
      return cells.stream().allMatch(String::isBlank);
    }

    @Override
    public String toString() {
      return "Numbered[" + line + "]";
    }
  }

  /// Null at the end.
  @Nullable Numbered next();

  @Override
  void close() throws IOException;
}
