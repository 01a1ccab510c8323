package vn.chibo.notice;

import java.util.List;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Stage;
import vn.chibo.organisation.CellName;

/// Everyone summoned to one meeting, and how far the notice has come.
record SummonsPage(Evening evening, CellName cell, String title, List<SummonsLine> lines) {

  SummonsPage {
    lines = List.copyOf(lines);
  }

  SummonsPage with(List<SummonsLine> found) {
    return new SummonsPage(evening, cell, title, found);
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
