package vn.chibo.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// `chibo.mail.*`; the mail server itself is `quarkus.mailer.*`.
@ConfigMapping(prefix = "chibo.mail")
public interface MailConfig {

  /// Whether a mail server is configured. Without one mails are kept and the operator sees them.
  @WithDefault("false")
  boolean enabled();

  /// The address in the sender's place and in calendar files.
  @WithDefault("khong-tra-loi@localhost")
  String sender();

  /// How long one mail may take before the attempt counts as failed.
  @WithDefault("20s")
  Duration timeout();

  /// After so many attempts a mail is given up: about a day with the pauses below.
  @WithDefault("12")
  int attempts();

  /// The pause after the first failure; each further one doubles it.
  @WithDefault("30s")
  Duration firstPause();

  /// How many mails are under way at the same moment.
  @WithDefault("5")
  int atOnce();

  /// How many mails go out in a minute at most, by all nodes together.
  @WithDefault("600")
  int perMinute();
}
