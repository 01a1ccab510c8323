package vn.chibo.addendum;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.MeetingNames;

/// The addenda to the minutes of one meeting, for one reader.
record AddendumPage(String meeting, String title, boolean runs, List<Line> lines, Form form) {

  /// What stands in the form, with what was wrong with it.
  record Form(String reason, String text, Map<String, String> errors) {

    static final Form EMPTY = new Form("", "", Map.of());
  }

  record Line(
      int number,
      String written,
      String state,
      String reason,
      List<String> paragraphs,
      String by,
      String at,
      String original,
      @Nullable String code,
      boolean withdrawable,
      List<Signed.Given> given) {

    static Line of(Addendum addendum, List<Signed.Given> given) {
      return new Line(
          addendum.number(),
          addendum.written(),
          addendum.isIssued() ? "ISSUED" : addendum.isWithdrawn() ? "WITHDRAWN" : "OPEN",
          addendum.reason(),
          addendum.text().lines().toList(),
          addendum.writtenBy(),
          VietnamTime.hourAndDate(addendum.writtenAt()),
          addendum.original(),
          addendum.code(),
          addendum.canBeWithdrawn(),
          given);
    }

    public boolean open() {
      return state.equals("OPEN");
    }
  }

  static AddendumPage of(Evening evening, MeetingNames names, boolean runs, List<Line> lines) {
    UUID meeting = evening.id();
    return new AddendumPage(meeting.toString(), names.title(evening), runs, lines, Form.EMPTY);
  }

  AddendumPage with(Form typed) {
    return new AddendumPage(meeting, title, runs, lines, typed);
  }
}
