package vn.chibo.office;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/// `chibo.office.*`
@ConfigMapping(prefix = "chibo.office")
interface OfficeConfig {

  /// How long an invitation to an account opens it.
  @WithDefault("7d")
  Duration invitationLasts();

  /// How long ahead the end of a post is announced.
  @WithDefault("60d")
  Duration announceBefore();

  /// After a failure to tell the sign-in server that an account is closed; each further one doubles
  /// it, up to an hour.
  @WithDefault("30s")
  Duration firstPause();

  /// Where people reach this service; links of invitations begin with it.
  @WithDefault("${chibo.notice.public-address:http://localhost:8080}")
  URI publicAddress();
}
