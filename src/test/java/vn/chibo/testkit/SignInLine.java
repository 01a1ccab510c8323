package vn.chibo.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The line between the application and its sign-in server, as a small forwarder that a test can
/// cut and mend: an outage that is there at once and over at once (decision 15). Browsers go to the
/// sign-in server by their own way.
public final class SignInLine {

  private static final String SWITCH = "chibo.testkit.sign-in-line";
  private static final int CUT = 'c';
  private static final int MEND = 'm';

  private final URI server;
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private ServerSocket door;

  private SignInLine(URI server) {
    this.server = server;
    this.door = opened(0);
    this.port = door.getLocalPort();
  }

  /// A line to this server; the answer is its address. It is switched from a port of its own, whose
  /// number is a property of the JVM, because Quarkus loads this class more than once.
  static String to(String server) throws IOException {
    var line = new SignInLine(URI.create(server));
    var control = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    System.setProperty(SWITCH, String.valueOf(control.getLocalPort()));
    Thread.ofVirtual().start(() -> line.obey(control));
    return "http://localhost:" + line.port;
  }

  public static void cut() {
    turnTheSwitch(CUT);
  }

  public static void mend() {
    turnTheSwitch(MEND);
  }

  /// Comes back when the line is as it was asked for.
  private static void turnTheSwitch(int wish) {
    try (var control =
        new Socket(InetAddress.getLoopbackAddress(), Integer.getInteger(SWITCH, 0))) {
      control.getOutputStream().write(wish);
      if (control.getInputStream().read() != wish) {
        throw new IllegalStateException("the line to the sign-in server did not obey");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void obey(ServerSocket control) {
    while (!control.isClosed()) {
      try (var asking = control.accept()) {
        int wish = asking.getInputStream().read();
        turn(wish == MEND);
        asking.getOutputStream().write(wish);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private synchronized void turn(boolean on) throws IOException {
    if (on && door.isClosed()) {
      door = opened(port);
    } else if (!on) {
      door.close();
      for (var socket : open) {
        socket.close();
      }
      open.clear();
    }
  }

  private ServerSocket opened(int wanted) {
    try {
      var opened = new ServerSocket();
      opened.setReuseAddress(true);
      opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
      Thread.ofVirtual().start(() -> accept(opened));
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept(ServerSocket from) {
    while (!from.isClosed()) {
      try {
        connect(from.accept());
      } catch (IOException e) {
        // Cut, or nobody at the other end: who called notices, which is what a test wants.
        continue;
      }
    }
  }

  private void connect(Socket caller) throws IOException {
    open.add(caller);
    var callee = new Socket(server.getHost(), server.getPort());
    open.add(callee);
    Thread.ofVirtual().start(() -> carry(caller, callee));
    Thread.ofVirtual().start(() -> carry(callee, caller));
  }

  private void carry(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      // One side hung up; both are closed above.
      return;
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }
}
