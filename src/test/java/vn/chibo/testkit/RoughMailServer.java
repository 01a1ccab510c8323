package vn.chibo.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A mail server with manners of its own: it takes, refuses, falls silent or talks nonsense, by
/// recipient.
public final class RoughMailServer implements AutoCloseable {

  /// How it treats a recipient.
  public enum Manner {
    TAKES,
    /// 550: there is no such mailbox.
    KNOWS_NO_SUCH_MAILBOX,
    /// 451: come again later.
    IS_BUSY,
    /// 554 after the letter was read.
    REFUSES_THE_LETTER,
    SAYS_NOTHING,
    TALKS_NONSENSE,
    HANGS_UP
  }

  private static final Pattern RECIPIENT = Pattern.compile("(?i)RCPT TO:<([^>]*)>.*");
  private static final Pattern MESSAGE_ID = Pattern.compile("(?i)Message-ID: *(<[^>]+>)");

  private final ServerSocket door;
  private final Function<String, Manner> manners;
  private final List<String> taken = new CopyOnWriteArrayList<>();

  public RoughMailServer(Function<String, Manner> manners) {
    this.manners = manners;
    try {
      door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::welcome);
  }

  public int port() {
    return door.getLocalPort();
  }

  /// The letters it took, as they came over the line.
  public List<String> letters() {
    return List.copyOf(taken);
  }

  /// The Message-ID of each letter it took.
  public List<String> messageIds() {
    return taken.stream().map(RoughMailServer::messageId).toList();
  }

  private static String messageId(String letter) {
    var found = MESSAGE_ID.matcher(letter);
    if (!found.find()) {
      throw new AssertionError("a letter without Message-ID");
    }
    return found.group(1);
  }

  private void welcome() {
    while (!door.isClosed()) {
      try {
        var caller = door.accept();
        Thread.ofVirtual().start(() -> talk(caller));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void talk(Socket caller) {
    try (caller;
        var in =
            new BufferedReader(
                new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
      say(caller, "220 rough");
      var manner = Manner.TAKES;
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        var recipient = RECIPIENT.matcher(line);
        if (recipient.matches()) {
          manner = manners.apply(recipient.group(1));
          if (!answerTo(caller, manner)) {
            return;
          }
        } else if (line.equalsIgnoreCase("DATA")) {
          say(caller, "354 go on");
          read(in, manner, caller);
        } else {
          say(caller, line.toUpperCase().startsWith("QUIT") ? "221 bye" : "250 rough");
        }
      }
    } catch (IOException e) {
      // Who called has hung up; that is his right.
    }
  }

  /// Whether the talk goes on.
  private static boolean answerTo(Socket caller, Manner manner) throws IOException {
    switch (manner) {
      case TAKES, REFUSES_THE_LETTER -> say(caller, "250 ok");
      case KNOWS_NO_SUCH_MAILBOX -> say(caller, "550 5.1.1 no such user");
      case IS_BUSY -> say(caller, "451 4.3.0 later");
      case TALKS_NONSENSE -> say(caller, "chào đồng chí");
      case HANGS_UP -> {
        return false;
      }
      case SAYS_NOTHING -> {
        // It never answers; the caller must give up by himself.
      }
    }
    return true;
  }

  private void read(BufferedReader in, Manner manner, Socket caller) throws IOException {
    var letter = new StringBuilder();
    for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      letter.append(line).append('\n');
    }
    if (manner == Manner.REFUSES_THE_LETTER) {
      say(caller, "554 5.7.1 not this one");
    } else {
      taken.add(letter.toString());
      say(caller, "250 taken");
    }
  }

  private static void say(Socket caller, String line) throws IOException {
    caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    caller.getOutputStream().flush();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
