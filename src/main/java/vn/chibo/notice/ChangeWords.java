package vn.chibo.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Changes;
import vn.chibo.meeting.Form;
import vn.chibo.meeting.MeetingNames;

/// Puts what changed about a meeting into sentences, the new before the old.
@ApplicationScoped
class ChangeWords {

  private final LetterText text;

  ChangeWords(LetterText text) {
    this.text = text;
  }

  /// A new end is told only where the beginning stays.
  List<String> of(List<Changes.Change> changes, Locale locale) {
    boolean begins = changes.stream().anyMatch(change -> change.what() == Changes.What.START);
    var lines = new ArrayList<String>();
    for (var change : changes) {
      switch (change.what()) {
        case START -> lines.add(text.changedTime(when(change.became()), when(change.was())));
        case END -> addEnd(lines, change, begins);
        case PLACE -> lines.add(text.changedPlace(change.became(), change.was()));
        case FORM ->
            lines.add(text.changedForm(form(change.became(), locale), form(change.was(), locale)));
        case CANCELLED -> lines.add(text.cancelled());
      }
    }
    return lines;
  }

  private void addEnd(List<String> lines, Changes.Change change, boolean begins) {
    if (!begins) {
      lines.add(text.changedEnd(hour(change.became()), hour(change.was())));
    }
  }

  private static String when(String instant) {
    return VietnamTime.hourAndDate(Instant.parse(instant));
  }

  private static String hour(String instant) {
    return VietnamTime.hour(Instant.parse(instant));
  }

  private static String form(String code, Locale locale) {
    return MeetingNames.in(locale).form(Form.valueOf(code));
  }
}
