package vn.chibo.minutes;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/// `chibo.minutes.*`
@ConfigMapping(prefix = "chibo.minutes")
interface MinutesConfig {

  /// Where anybody can check an issued document; its code is printed with this address.
  @WithDefault("${chibo.notice.public-address:http://localhost:8080}")
  URI publicAddress();

  /// Whether the data is invented; then every document carries a watermark (decision 11).
  @WithDefault("${chibo.example:false}")
  boolean example();
}
