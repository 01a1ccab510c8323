package vn.chibo.exchange;

import java.util.Locale;
import java.util.UUID;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;

/// A file of before as the list shows it.
record PastRun(UUID id, String fileName, String line, String state, String tone) {

  static PastRun of(Run run, Locale locale) {
    var text = Reader.words(ExchangeText.class, locale);
    return switch (run.state()) {
      case READING -> past(run, text, text.stateReading(), "wait");
      case REFUSED -> past(run, text, text.stateRefused(), "bad");
      case CHECKED -> past(run, text, text.stateChecked(), "wait");
      case APPLIED -> past(run, text, text.stateApplied(), "ok");
      case DROPPED -> past(run, text, text.stateDropped(), "none");
    };
  }

  private static PastRun past(Run run, ExchangeText text, String state, String tone) {
    var line = text.pastLine(VietnamTime.hourAndDate(run.at()), run.by(), run.rows());
    return new PastRun(run.id(), run.fileName(), line, state, tone);
  }
}
