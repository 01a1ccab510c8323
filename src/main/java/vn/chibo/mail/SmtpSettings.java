package vn.chibo.mail;

import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.StartTLSOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;

/// Where the mail server is, from `quarkus.mailer.*`.
@ApplicationScoped
class SmtpSettings {

  private static final String PREFIX = "quarkus.mailer.";
  private static final int SUBMISSION = 587;
  private static final int SUBMISSION_WITHIN_TLS = 465;

  private final Config config;

  SmtpSettings(Config config) {
    this.config = config;
  }

  io.vertx.ext.mail.MailConfig forSilenceOf(Duration longest) {
    boolean tls = flag("tls") || flag("ssl");
    var line =
        new io.vertx.ext.mail.MailConfig()
            .setHostname(text("host").orElse("localhost"))
            .setPort(port().orElse(tls ? SUBMISSION_WITHIN_TLS : SUBMISSION))
            .setSsl(tls)
            .setStarttls(startTls())
            .setTrustAll(flag("trust-all"))
            .setKeepAlive(false)
            .setConnectTimeout((int) longest.toMillis());
    line.setIdleTimeout((int) longest.toMillis()).setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
    text("own-host-name").ifPresent(line::setOwnHostname);
    text("auth-methods").ifPresent(line::setAuthMethods);
    return withLogin(line);
  }

  private io.vertx.ext.mail.MailConfig withLogin(io.vertx.ext.mail.MailConfig line) {
    var name = text("username");
    if (name.isEmpty()) {
      return line.setLogin(LoginOption.DISABLED);
    }
    return line.setLogin(LoginOption.REQUIRED)
        .setUsername(name.get())
        .setPassword(text("password").orElse(""));
  }

  private StartTLSOptions startTls() {
    return text("start-tls")
        .map(chosen -> StartTLSOptions.valueOf(chosen.toUpperCase(java.util.Locale.ROOT)))
        .orElse(StartTLSOptions.OPTIONAL);
  }

  private Optional<Integer> port() {
    return config.getOptionalValue(PREFIX + "port", Integer.class);
  }

  private boolean flag(String key) {
    return config.getOptionalValue(PREFIX + key, Boolean.class).orElse(false);
  }

  private Optional<String> text(String key) {
    return config.getOptionalValue(PREFIX + key, String.class);
  }
}
