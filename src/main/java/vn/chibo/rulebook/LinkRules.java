package vn.chibo.rulebook;

import java.time.Duration;

/// Personal links and codes: decision 2.
public final class LinkRules {

  static final Keys KEYS = new Keys(Part.LINKS);

  public static final Key<Integer> SECRET_BITS = KEYS.number("link.secretBits");
  public static final Key<Duration> ENDS_AFTER = KEYS.time("link.endsAfter");
  public static final Key<Integer> DEVICE_CODE_DIGITS = KEYS.number("link.deviceCodeDigits");
  public static final Key<Duration> DEVICE_CODE_LASTS = KEYS.time("link.deviceCodeLasts");
  public static final Key<Integer> PHONE_PIN_DIGITS = KEYS.number("link.phonePinDigits");

  /// The meeting pass of an outage of the sign-in server (decision 9).
  public static final Key<Duration> PASS_ENDS_AFTER = KEYS.time("link.passEndsAfter");

  private LinkRules() {}
}
