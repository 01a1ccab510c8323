package vn.chibo.exchange;

/// Says why a file is not read.
final class FileWords {

  private FileWords() {}

  static String sentence(FileText text, FileRefused.Why why, String what) {
    return switch (why) {
      case NOT_TAKEN -> text.whyNotTaken();
      case OLD_WORKBOOK -> text.whyOldWorkbook();
      case OTHER_CALENDAR -> text.whyOtherCalendar();
      case TOO_LARGE -> text.whyTooLarge(what);
      case TOO_MANY_ROWS -> text.whyTooManyRows(Counted.of(Integer.parseInt(what)));
      case NO_TREE_HERE -> text.whyNoTreeHere();
      case NO_HEADINGS -> text.whyNoHeadings(what);
      case NO_ROWS -> text.whyNoRows();
    };
  }

  /// From the code that a file keeps which was being read.
  static String sentence(FileText text, String code) {
    int colon = code.indexOf(':');
    return sentence(
        text, FileRefused.Why.valueOf(code.substring(0, colon)), code.substring(colon + 1));
  }
}
