package vn.chibo.exchange;

/// Rows of a file that were read and understood, as the tables take them.
record Batch(Contents contents, int rows, String json) {

  @Override
  public String toString() {
    return "Batch[" + rows + "]";
  }
}
