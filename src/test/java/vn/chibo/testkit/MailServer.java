package vn.chibo.testkit;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// Gives the application under test a real mail server; `Mailbox` reads what arrived there.
public final class MailServer implements QuarkusTestResourceLifecycleManager {

  static final String POP3_PORT = "chibo.testkit.pop3";

  private static final String SMTP_PORT = "chibo.testkit.smtp";
  private static final String HOST = "127.0.0.1";

  @Override
  public Map<String, String> start() {
    if (System.getProperty(SMTP_PORT) == null) {
      startOnce();
    }
    return Map.of(
        "chibo.mail.enabled",
        "true",
        "quarkus.mailer.host",
        HOST,
        "quarkus.mailer.port",
        System.getProperty(SMTP_PORT));
  }

  private static void startOnce() {
    var setups =
        new ServerSetup[] {
          new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP),
          new ServerSetup(0, HOST, ServerSetup.PROTOCOL_POP3)
        };
    var server =
        new GreenMail(setups)
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    server.start();
    System.setProperty(SMTP_PORT, String.valueOf(server.getSmtp().getPort()));
    System.setProperty(POP3_PORT, String.valueOf(server.getPop3().getPort()));
    Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
  }

  @Override
  public void stop() {
    // The server serves the whole run and ends with the JVM.
  }
}
