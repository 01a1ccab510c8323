package vn.chibo.follow;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.MeetingNames;
import vn.chibo.meeting.Stage;
import vn.chibo.notice.Reply;

/// A meeting of a cell in words, as its follower's calendar shows it.
record MeetingLine(
    String id,
    String cell,
    String cellName,
    String title,
    Leaf leaf,
    String when,
    String place,
    String form,
    boolean running,
    String answer,
    String tone,
    boolean answered,
    int papers) {

  record Leaf(String weekday, int day, String month, String iso) {}

  static MeetingLine of(FollowedMeetings.Entry entry, Locale locale) {
    var names = MeetingNames.in(locale);
    var day = entry.day();
    return new MeetingLine(
        entry.id().toString(),
        entry.cell().toString(),
        entry.cellName(),
        names.title(entry.kind(), entry.topic(), entry.month()),
        new Leaf(
            VietnamTime.weekday(day, locale),
            day.getDayOfMonth(),
            VietnamTime.month(day, locale),
            day.toString()),
        VietnamTime.hourAndDate(entry.startsAt(), locale),
        entry.place(),
        names.form(entry.form()),
        entry.stage() == Stage.OPEN,
        answer(entry, Reader.words(FollowText.class, locale)),
        tone(entry.reply()),
        entry.reply() != null,
        entry.papers());
  }

  private static String answer(FollowedMeetings.Entry entry, FollowText text) {
    return switch (entry.reply()) {
      case null -> entry.summoned() ? text.notAnswered() : text.notSummoned();
      case COMING, COMING_AT_SITE, COMING_ONLINE, COMING_BY_PHONE -> text.attending();
      case CANNOT_COME -> text.notAttending();
    };
  }

  private static String tone(@Nullable Reply reply) {
    return switch (reply) {
      case null -> "wait";
      case COMING, COMING_AT_SITE, COMING_ONLINE, COMING_BY_PHONE -> "ok";
      case CANNOT_COME -> "none";
    };
  }
}
