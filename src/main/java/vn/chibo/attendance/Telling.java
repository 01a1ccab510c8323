package vn.chibo.attendance;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Objects;
import vn.chibo.kernel.VietnamTime;

/// Puts entries of the register into words.
record Telling(Phrases phrases, RegisterText words) {

  static Telling in(Phrases phrases) {
    var language = phrases.locale().getLanguage();
    return language.equals("en")
        ? new Telling(
            phrases, MessageBundles.get(RegisterText.class, Localized.Literal.of(language)))
        : new Telling(phrases, MessageBundles.get(RegisterText.class));
  }

  LineView.Told tell(String name, Entry entry) {
    return new LineView.Told(
        name,
        phrases.words().evidence(entry.kind()),
        phrases.words().state(entry.supports()),
        VietnamTime.clock(entry.at()),
        words.by(entry.givenBy().replaceFirst(":.*", "")),
        note(entry),
        Objects.requireNonNullElse(entry.reason(), ""),
        VietnamTime.clock(entry.receivedAt()));
  }

  private String note(Entry entry) {
    if (entry.hasWrongClock()) {
      return phrases.words().noteClock();
    }
    if (entry.onPaper()) {
      return phrases.words().notePaper();
    }
    return entry.wasKept()
        ? phrases
            .words()
            .noteKept(VietnamTime.clock(entry.at()), VietnamTime.clock(entry.receivedAt()))
        : "";
  }
}
