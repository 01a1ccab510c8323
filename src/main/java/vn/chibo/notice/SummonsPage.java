package vn.chibo.notice;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chibo.mail.TroubleWords;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Stage;
import vn.chibo.membership.Channel;
import vn.chibo.organisation.CellName;

/// Everyone summoned to one meeting, and how far the notice has come.
record SummonsPage(
    Evening evening, CellName cell, String title, Locale locale, List<SummonsLine> lines) {

  SummonsPage {
    lines = List.copyOf(lines);
  }

  SummonsPage with(List<SummonsLine> found) {
    return new SummonsPage(evening, cell, title, locale, found);
  }

  public Moment begins() {
    return new Moment(evening.startsAt());
  }

  public boolean draft() {
    return evening.stage() == Stage.DRAFT;
  }

  /// Whether anybody may still be told.
  public boolean ahead() {
    return evening.stage() == Stage.CALLED || evening.stage() == Stage.OPEN;
  }

  public boolean cancelled() {
    return evening.stage() == Stage.CANCELLED;
  }

  /// Whether anybody may still be told: of a cancelled meeting, that it is cancelled.
  public boolean telling() {
    return ahead() || (cancelled() && untold() > 0);
  }

  /// Who must be told by somebody himself, those of one way together.
  public List<SummonsLine> byHand() {
    return lines.stream()
        .filter(line -> line.next() != null && line.next().byHand())
        .sorted(Comparator.comparing(SummonsLine::nextCode))
        .toList();
  }

  /// How many agreed that a posted text is enough and wait for it.
  public long toPost() {
    return lines.stream().filter(line -> line.next() == Channel.POSTED).count();
  }

  /// What hinders this person's mail, in plain words; null when nothing does.
  public @Nullable String why(SummonsLine line) {
    var trouble = line.trouble();
    return trouble == null ? null : TroubleWords.of(trouble, locale);
  }

  public int summoned() {
    return lines.size();
  }

  public long told() {
    return lines.stream().filter(SummonsLine::knows).count();
  }

  public long answered() {
    return lines.stream().filter(line -> line.reply() != null).count();
  }

  /// Whose mail was written but cannot go, and who was told in no other way.
  public long keptBack() {
    return lines.stream().filter(SummonsLine::keptBack).count();
  }

  /// Who is not known to have learnt of the meeting and has no mail on its way.
  public long untold() {
    return lines.stream().filter(SummonsLine::isUnsure).count();
  }
}
