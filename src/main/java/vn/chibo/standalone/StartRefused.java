package vn.chibo.standalone;

import org.jspecify.annotations.Nullable;

/// The start cannot go on, for a reason that the person at the keyboard can do something about.
public final class StartRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  StartRefused(String sentence) {
    this(sentence, null);
  }

  StartRefused(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
