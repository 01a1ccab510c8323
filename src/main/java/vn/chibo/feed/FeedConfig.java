package vn.chibo.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/// `chibo.feed.*`
@ConfigMapping(prefix = "chibo.feed")
interface FeedConfig {

  /// Where calendars reach this service.
  @WithDefault("${chibo.notice.public-address:http://localhost:8080}")
  URI publicAddress();

  /// How often one feed may be fetched in an hour from one node; calendars ask every few hours.
  @WithDefault("60")
  int perHour();

  /// How long a calendar may keep what it fetched.
  @WithDefault("15m")
  Duration fresh();
}
