package vn.chibo.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/// `chibo.web.*`
@ConfigMapping(prefix = "chibo.web")
interface WebConfig {

  /// Whether the data is invented: the banner on every page, the accounts on the start page.
  @WithDefault("false")
  boolean example();

  /// Where the browser meets the sign-in server, when that is not the address the service uses.
  Optional<URI> signInOrigin();

  /// The largest body that is read. The server's own limit lies above it and only cuts the line.
  @WithDefault("26214400")
  long largestBody();
}
