package vn.chibo.exchange;

/// One row of a check as it is shown: whom it names, and by codes what it would do or why not.
record CheckedRow(
    int line, String name, String cell, Verdict verdict, String changes, String reasons) {

  @Override
  public String toString() {
    return "CheckedRow[" + line + "]";
  }
}
