package vn.chibo.standalone;

import java.util.Locale;

/// The one voice on the console. What it says is for the person at the keyboard: progress of the
/// start, the address, the example accounts. It is not the log.
public final class Console {

  private Console() {}

  @SuppressWarnings("SystemOut")
  static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  static void complain(String line) {
    System.err.println(line);
  }

  /// A stage of the start: said when it begins, said again with its time when it is done.
  static <T> T stage(String what, Work<T> work) {
    say("· " + what + " …");
    long begun = System.nanoTime();
    T done = work.run();
    say(String.format(Locale.ROOT, "  done in %.1f s", (System.nanoTime() - begun) / 1e9));
    return done;
  }

  interface Work<T> {
    T run();
  }
}
