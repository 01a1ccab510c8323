package vn.chibo.membership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;

/// One transfer as one of its two cells sees it.
///
/// @param tone how the state is coloured
/// @param receives this cell is to say that he has arrived
/// @param takesBack this cell may still keep him
record TransferLine(
    UUID id,
    String who,
    String way,
    String paper,
    String state,
    String tone,
    String standing,
    boolean receives,
    boolean takesBack) {

  /// The id of the day's boxes in its form.
  public String field() {
    return "on-" + id;
  }

  /// There is nobody to receive here, only somebody to keep.
  public boolean onlyTakesBack() {
    return takesBack && !receives;
  }

  static TransferLine of(
      Transfers.Transfer one, CellDoor.Entry entry, LocalDate today, Locale locale) {
    var text = Reader.words(WayText.class, locale);
    var words = new StandingWords(Reader.words(StandText.class, locale));
    var cell = entry.id().value();
    return new TransferLine(
        one.id(),
        text.who(one.name(), one.birthYear()),
        text.way(one.fromName(), one.toName(), VietnamTime.date(one.sentOn())),
        words.decision(one.number(), one.decidedOn(), one.decidedBy()),
        state(one, today, text),
        tone(one, today),
        words.of(one.arrivesAs()),
        entry.recorded() && one.isOpen() && one.awaits().equals(cell),
        entry.recorded() && one.isOpen() && one.fromCell().equals(cell));
  }

  private static String state(Transfers.Transfer one, LocalDate today, WayText text) {
    if (one.receivedOn() != null) {
      return text.received(VietnamTime.date(one.receivedOn()));
    }
    if (one.takenBackOn() != null) {
      return text.takenBack(VietnamTime.date(one.takenBackOn()));
    }
    var due = VietnamTime.date(one.dueOn());
    long days = ChronoUnit.DAYS.between(today, one.dueOn());
    if (days >= 0) {
      return text.daysLeft(days, due);
    }
    return today.isAfter(one.longestOn())
        ? text.pastLongest(VietnamTime.date(one.longestOn()))
        : text.overdue(-days, due, VietnamTime.date(one.longestOn()));
  }

  private static String tone(Transfers.Transfer one, LocalDate today) {
    if (!one.isOpen()) {
      return one.receivedOn() == null ? "none" : "ok";
    }
    return today.isAfter(one.dueOn()) ? "bad" : "wait";
  }
}
