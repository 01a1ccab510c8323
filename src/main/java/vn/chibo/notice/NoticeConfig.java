package vn.chibo.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/// `chibo.notice.*`
@ConfigMapping(prefix = "chibo.notice")
interface NoticeConfig {

  /// Where members reach this service; personal links begin with it.
  @WithDefault("http://localhost:8080")
  URI publicAddress();
}
