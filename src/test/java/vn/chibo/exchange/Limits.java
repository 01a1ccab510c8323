package vn.chibo.exchange;

import java.time.Duration;

/// How much of a file a test lets be read.
record Limits(int mostRows, long mostUnpacked, Duration longest) implements ExchangeConfig {

  static final Limits WIDE = new Limits(300_000, 100_000_000, Duration.ofMinutes(10));
}
