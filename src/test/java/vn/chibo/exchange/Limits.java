package vn.chibo.exchange;

/// How much of a file a test lets be read.
record Limits(int mostRows, long mostUnpacked) implements ExchangeConfig {

  static final Limits WIDE = new Limits(300_000, 100_000_000);
}
