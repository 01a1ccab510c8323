package vn.chibo.attendance;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.MeetingNames;
import vn.chibo.quorum.RollState;
import vn.chibo.quorum.Standing;

/// This room's sentences in one language.
record Phrases(AttendanceText words, BoardText board, Locale locale) {

  private static final String ENGLISH = "en";

  /// Vietnamese, unless English is asked for.
  static Phrases in(@Nullable String language) {
    return language != null && language.startsWith(ENGLISH)
        ? new Phrases(
            MessageBundles.get(AttendanceText.class, Localized.Literal.of(ENGLISH)),
            MessageBundles.get(BoardText.class, Localized.Literal.of(ENGLISH)),
            Locale.ENGLISH)
        : new Phrases(
            MessageBundles.get(AttendanceText.class),
            MessageBundles.get(BoardText.class),
            Locale.of("vi"));
  }

  String recorded(RollState state) {
    return words.recorded(words.state(state));
  }

  Said checkedIn(CheckedIn found) {
    if (found.outcome() == CheckedIn.Outcome.AFTER_THE_END) {
      return Said.waiting(words.checkedInAfterwards());
    }
    var at = VietnamTime.hour(Objects.requireNonNull(found.firstAt()), locale);
    return found.supports() == RollState.FOLLOWING
        ? Said.waiting(words.checkedInFollowing(at))
        : Said.done(words.checkedIn(at));
  }

  /// "Sinh hoạt thường kỳ tháng 11/2026, thứ Bảy 28/11/2026".
  String occasion(Evening evening) {
    var day = VietnamTime.dayOf(evening.startsAt());
    return words.occasion(
        MeetingNames.in(locale).title(evening),
        words.weekday(day.getDayOfWeek()),
        VietnamTime.date(day));
  }

  /// What stands below a name: what he is here, and what the state does not say by itself.
  List<String> notes(Line line) {
    var notes = new ArrayList<String>();
    addStanding(line, notes);
    addExcuse(line, notes);
    addEvidence(line, notes);
    addTimes(line, notes);
    return List.copyOf(notes);
  }

  private void addStanding(Line line, List<String> notes) {
    var standing = line.standing();
    var title = line.who().title();
    if (standing == null) {
      notes.add(title == null ? words.visitor() : title);
      return;
    }
    notes.add(title == null ? plain(standing) : title);
    if (!standing.mayVote()) {
      notes.add(words.noteNoVote());
    }
  }

  /// Most are official members; saying so on every line would hide who is not.
  private String plain(Standing standing) {
    return standing == Standing.OFFICIAL ? words.member() : words.standing(standing);
  }

  private void addExcuse(Line line, List<String> notes) {
    if (line.awaitsTheClerk() && line.who().waitsForExcuse()) {
      notes.add(words.noteExcuseWaits());
    } else if (line.awaitsTheClerk() && line.who().wasRefused()) {
      notes.add(words.noteExcuseRefused());
    }
  }

  private void addEvidence(Line line, List<String> notes) {
    var settled = line.settled();
    if (settled != null) {
      addSettled(settled, notes);
    } else if (line.state() == RollState.UNCONFIRMED) {
      notes.add(unconfirmed(line));
    }
    var spoken = settled != null ? settled : line.tap();
    if (spoken != null && spoken.wasKept()) {
      notes.add(
          words.noteKept(VietnamTime.clock(spoken.at()), VietnamTime.clock(spoken.receivedAt())));
    }
    if (spoken != null && spoken.hasWrongClock()) {
      notes.add(words.noteClock());
    }
  }

  private void addSettled(Entry settled, List<String> notes) {
    if (settled.kind() == EvidenceKind.VOICE) {
      notes.add(words.noteVoice());
    }
    if (settled.kind() == EvidenceKind.CORRECTION) {
      notes.add(words.noteCorrected());
    }
    if (settled.onPaper()) {
      notes.add(words.notePaper());
    }
  }

  private String unconfirmed(Line line) {
    if (line.wasInRoom()) {
      return words.noteInRoom();
    }
    return line.tap() != null && line.tap().kind() == EvidenceKind.HALL_CODE
        ? words.noteTapInHall()
        : words.noteTapOnly();
  }

  private void addTimes(Line line, List<String> notes) {
    if (line.late()) {
      notes.add(words.noteLate());
    }
    if (line.afterRoll()) {
      notes.add(words.noteAfterRoll());
    }
    var left = line.left();
    if (left != null) {
      var at = VietnamTime.clock(left);
      notes.add(line.leftEarly() ? words.noteLeftEarly(at) : words.noteLeft(at));
    }
  }
}
