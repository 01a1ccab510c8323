package vn.chibo.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// `chibo.mail.*`; the mail server itself is `quarkus.mailer.*`.
@ConfigMapping(prefix = "chibo.mail")
interface MailConfig {

  /// Whether a mail server is configured. Without one mails are kept and the operator sees them.
  @WithDefault("false")
  boolean enabled();

  /// The address in the sender's place and in calendar files.
  @WithDefault("khong-tra-loi@localhost")
  String sender();

  /// How long one mail may take before the attempt counts as failed.
  @WithDefault("20s")
  Duration timeout();

  /// After so many attempts the operator is shown that a mail did not go.
  @WithDefault("8")
  int attempts();

  /// The pause after the first failure; each further one doubles it.
  @WithDefault("30s")
  Duration firstPause();
}
