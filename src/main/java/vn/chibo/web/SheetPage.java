package vn.chibo.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Circumstances;
import vn.chibo.meeting.Form;
import vn.chibo.meeting.MeetingNames;
import vn.chibo.meeting.MeetingSheet;
import vn.chibo.meeting.OpenSession;
import vn.chibo.meeting.PaperWeight;
import vn.chibo.rulebook.RuleSet;

/// One meeting as its page shows it.
record SheetPage(
    MeetingSheet sheet,
    String title,
    Leaf leaf,
    String when,
    String form,
    @Nullable String authorised,
    String stage,
    String tone,
    @Nullable Notice circumstance,
    @Nullable String held,
    Window window,
    List<PaperLine> papers) {

  record Leaf(String weekday, int day, String month, String iso) {}

  record Notice(String words, String tone) {}

  /// When the session can be opened: not yet, now, or no more.
  record Window(boolean open, boolean over, String from, String until) {

    static Window of(MeetingSheet.Heading heading, Instant now, RuleSet rules, Locale locale) {
      var from = OpenSession.earliest(heading.startsAt(), rules);
      var until = OpenSession.latest(heading.startsAt(), rules);
      return new Window(
          !now.isBefore(from) && !now.isAfter(until),
          now.isAfter(until),
          VietnamTime.hourAndDate(from, locale),
          VietnamTime.hourAndDate(until, locale));
    }
  }

  record PaperLine(String id, String title, String weight) {}

  static SheetPage of(MeetingSheet sheet, Instant now, RuleSet rules, Locale locale) {
    var heading = sheet.heading();
    var names = MeetingNames.in(locale);
    var text = Reader.words(SheetText.class, locale);
    return new SheetPage(
        sheet,
        names.title(heading.kind(), heading.topic(), heading.month()),
        leaf(heading, locale),
        VietnamTime.hourAndDate(heading.startsAt(), locale),
        names.form(heading.form()),
        authorised(heading, text),
        names.stage(heading.stage()),
        MeetingNames.tone(heading.stage()),
        notice(sheet.circumstance(), text),
        held(heading, locale),
        Window.of(heading, now, rules, locale),
        sheet.papers().stream()
            .map(paper ->
                new PaperLine(paper.id().toString(), paper.title(), PaperWeight.of(paper, locale)))
            .toList());
  }

  private static Leaf leaf(MeetingSheet.Heading heading, Locale locale) {
    var day = heading.day();
    return new Leaf(
        VietnamTime.weekday(day, locale),
        day.getDayOfMonth(),
        VietnamTime.month(day, locale),
        day.toString());
  }

  private static @Nullable String authorised(MeetingSheet.Heading heading, SheetText text) {
    return heading.authorisation() == null || heading.authorisedUntil() == null
        ? null
        : text.authorised(heading.authorisation(), VietnamTime.date(heading.authorisedUntil()));
  }

  private static @Nullable Notice notice(Circumstances.@Nullable Stated stated, SheetText text) {
    if (stated == null) {
      return null;
    }
    if (stated.decision() == null) {
      return new Notice(text.circumstanceWaits(), "wait");
    }
    if (stated.decision().equals("CONFIRMED")) {
      return new Notice(text.circumstanceConfirmed(), "ok");
    }
    return stated.form() == Form.IN_PERSON
        ? new Notice(text.circumstanceTurnedBack(), "wait")
        : new Notice(text.circumstanceRefused(), "bad");
  }

  private static @Nullable String held(MeetingSheet.Heading heading, Locale locale) {
    var text = Reader.words(SheetText.class, locale);
    var opened = heading.openedAt();
    var ended = heading.endedAt();
    if (opened == null) {
      return null;
    }
    return ended == null
        ? text.since(VietnamTime.hour(opened, locale))
        : text.heldFor(
            VietnamTime.hour(opened, locale),
            VietnamTime.hour(ended, locale),
            Duration.between(opened, ended).toMinutes());
  }
}
