package vn.chibo.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// `chibo.pdf.*`
@ConfigMapping(prefix = "chibo.pdf")
interface PdfConfig {

  /// How many documents are rendered at the same time; further ones wait.
  @WithDefault("2")
  int atOnce();

  /// How long a document may take, waiting included, before its reader is told to try again.
  @WithDefault("60s")
  Duration timeout();
}
