package vn.chibo.testkit;

import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The application's clock in every test: it goes like the machine's until a test stops it, and
/// goes on when the test says so.
///
/// Stop it at an instant near the machine's own where a sign-in is part of the test: Keycloak's
/// clock does not stop with it.
public final class StoppedClock extends Clock {

  /// One for the whole application; tests inject it to move it.
  static class Producer {
    @Produces
    @Singleton
    @Mock
    StoppedClock clock() {
      return new StoppedClock();
    }
  }

  private static final Clock MACHINE = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

  private volatile Clock now = MACHINE;

  public void stopAt(Instant instant) {
    now = Clock.fixed(instant, ZoneOffset.UTC);
  }

  /// Lets time pass on a clock that stands; on one that goes it fails, because it would mean
  /// nothing.
  public void pass(Duration duration) {
    if (now.equals(MACHINE)) {
      throw new IllegalStateException("Stop the clock before you let time pass.");
    }
    stopAt(now.instant().plus(duration));
  }

  public void goOn() {
    now = MACHINE;
  }

  @Override
  public Instant instant() {
    return now.instant();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return now.withZone(zone);
  }
}
