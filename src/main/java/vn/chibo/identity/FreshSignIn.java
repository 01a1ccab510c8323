package vn.chibo.identity;

import java.time.Duration;

/// How long a sign-in given for a binding act stays fresh.
final class FreshSignIn {

  static final Duration LASTS = Duration.ofMinutes(5);

  private FreshSignIn() {}
}
