package vn.chibo.exchange;

/// A file that cannot be read as a roster; ends the reading wherever it stands. It becomes a value
/// at the edge of the use case and never reaches a log.
final class FileRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  enum Why {
    /// Neither a workbook nor a text file.
    NOT_TAKEN,
    /// A workbook of the old kind (.xls).
    OLD_WORKBOOK,
    /// Days counted from 1904: every day would be read wrong.
    OTHER_CALENDAR,
    /// It unpacks to more bytes than are read.
    TOO_LARGE,
    /// More rows than are read.
    TOO_MANY_ROWS,
    /// Organisations, brought by somebody who may bring in people only.
    NO_TREE_HERE,
    /// No row names the columns that a roster needs.
    NO_HEADINGS,
    /// It has no people.
    NO_ROWS
  }

  private final Why why;
  private final String what;

  FileRefused(Why why, String what) {
    super(why.name(), null, false, false);
    this.why = why;
    this.what = what;
  }

  /// As a file that was being read keeps it; read by [#sentence].
  String code() {
    return why.name() + ":" + what;
  }

  Why why() {
    return why;
  }

  /// What is missing, or the limit; empty where there is nothing to say.
  String what() {
    return what;
  }
}
