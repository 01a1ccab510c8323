package vn.chibo.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// `chibo.exchange.*`: how much of a file is read at all.
@ConfigMapping(prefix = "chibo.exchange")
interface ExchangeConfig {

  /// Rows of people in one file.
  @WithDefault("300000")
  int mostRows();

  /// What a workbook may unpack to, in bytes; a zip bomb ends here.
  @WithDefault("629145600")
  long mostUnpacked();

  /// How long judging or applying one file may take; nobody waits before a page for it.
  @WithDefault("15m")
  Duration longest();
}
