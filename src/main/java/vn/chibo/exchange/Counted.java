package vn.chibo.exchange;

/// Large numbers as Vietnamese pages write them: 240.000.
final class Counted {

  private Counted() {}

  static String of(int number) {
    return Integer.toString(number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
  }
}
