package vn.chibo.room;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// A room server's settings for a test.
record Settings(
    Optional<URI> url,
    Optional<SharedKey> reservationKey,
    Optional<SharedKey> eventsKey,
    Optional<URI> control)
    implements JitsiConfig {

  static final SharedKey KEY = new SharedKey("only-for-tests-and-long-enough");

  static Settings none() {
    return new Settings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Settings whole() {
    return new Settings(
        Optional.of(URI.create("https://hop.example.vn")),
        Optional.of(KEY),
        Optional.of(KEY),
        Optional.empty());
  }

  Settings controlledAt(URI door) {
    return new Settings(url, reservationKey, eventsKey, Optional.of(door));
  }

  Settings without(boolean reservation, boolean events) {
    return new Settings(
        url,
        reservation ? Optional.empty() : reservationKey,
        events ? Optional.empty() : eventsKey,
        control);
  }

  @Override
  public Optional<String> domain() {
    return Optional.empty();
  }

  @Override
  public Optional<String> mucDomain() {
    return Optional.empty();
  }

  @Override
  public String appId() {
    return "chibo";
  }

  @Override
  public String audience() {
    return "chibo";
  }

  @Override
  public Duration tokenLife() {
    return Duration.ofMinutes(10);
  }

  @Override
  public Duration keyLife() {
    return Duration.ofDays(30);
  }

  @Override
  public Duration timeout() {
    return Duration.ofSeconds(3);
  }
}
