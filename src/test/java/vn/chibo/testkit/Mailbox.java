package vn.chibo.testkit;

import jakarta.mail.BodyPart;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.awaitility.Awaitility;

/// What one person received on the real mail server of the tests.
public final class Mailbox {

  private final String address;

  private Mailbox(String address) {
    this.address = address;
  }

  public static Mailbox of(String address) {
    return new Mailbox(address);
  }

  /// One mail: its subject and the texts of its parts by kind; `calendar` is empty without one.
  public record Received(String subject, String plain, String html, String calendar) {}

  /// Waits for a mail with this subject and answers the newest.
  public Received newest(String subject) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> all().stream().filter(mail -> mail.subject().equals(subject)).toList(),
            found -> !found.isEmpty())
        .getLast();
  }

  public List<Received> all() {
    return opened(Mailbox::read);
  }

  /// Throws away what arrived so far.
  public Mailbox emptied() {
    opened(folder -> {
      for (var message : folder.getMessages()) {
        message.setFlag(Flags.Flag.DELETED, true);
      }
      return List.of();
    });
    return this;
  }

  private interface Work {
    List<Received> on(Folder folder) throws MessagingException, IOException;
  }

  private List<Received> opened(Work work) {
    var port = Integer.parseInt(System.getProperty(MailServer.POP3_PORT));
    try (var store = Session.getInstance(new Properties()).getStore("pop3")) {
      store.connect("127.0.0.1", port, address, address);
      try (var folder = store.getFolder("INBOX")) {
        folder.open(Folder.READ_WRITE);
        return work.on(folder);
      }
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Received> read(Folder folder) throws MessagingException, IOException {
    var mails = new ArrayList<Received>();
    for (Message message : folder.getMessages()) {
      var parts = new ArrayList<Part>();
      collect(message, parts);
      mails.add(
          new Received(
              message.getSubject(),
              text(parts, "text/plain"),
              text(parts, "text/html"),
              text(parts, "text/calendar")));
    }
    return mails;
  }

  private static void collect(Part part, List<Part> parts) throws MessagingException, IOException {
    if (part.getContent() instanceof Multipart many) {
      for (int i = 0; i < many.getCount(); i++) {
        BodyPart inner = many.getBodyPart(i);
        collect(inner, parts);
      }
    } else {
      parts.add(part);
    }
  }

  private static String text(List<Part> parts, String type) throws MessagingException, IOException {
    for (var part : parts) {
      if (part.isMimeType(type)) {
        try (InputStream in = part.getInputStream()) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    return "";
  }
}
