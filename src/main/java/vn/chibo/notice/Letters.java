package vn.chibo.notice;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Outbox.Copy;
import vn.chibo.audit.Outbox.Letter;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.mail.MailConfig;
import vn.chibo.meeting.Changes;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.Rulebook;

/// Words the mails. Subjects, calendar titles and the first lines, which a locked phone shows, do
/// not tell what the person belongs to (decision 13); letters are in Vietnamese. A letter is worded
/// once for all its readers: where they differ it holds marks, which no name can hold.
@ApplicationScoped
class Letters {

  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final String NAME = "\uE000N\uE001";
  private static final String NAME_IN_HTML = "\uE000H\uE001";
  private static final String LINK = "\uE000L\uE001";
  private static final String NO_MORE = "\uE000U\uE001";
  private static final String PERSONAL = "\uE000C\uE001";

  record plain(Said said) implements TemplateInstance {}

  record rich(Said said) implements TemplateInstance {}

  /// What one letter says. `lead` is why it comes; `link` is the personal page, or null where an
  /// earlier letter holds it; `code` is a code to type, or null. `changes` are the lines that tell
  /// what is different, and then nothing else is told.
  record Said(
      String lead,
      Gathering gathering,
      String name,
      @Nullable String link,
      @Nullable String code,
      List<String> changes,
      String noMore) {

    Said to(String other) {
      return new Said(lead, gathering, other, link, code, changes, noMore);
    }

    public String when() {
      var day = VietnamTime.dayOf(gathering.startsAt());
      return "%s đến %s, %s, ngày %s"
          .formatted(
              VietnamTime.hour(gathering.startsAt()),
              VietnamTime.hour(gathering.plannedEnd()),
              VietnamTime.weekday(day),
              VietnamTime.date(day));
    }

    public String helper() {
      return gathering.helper().line();
    }
  }

  private final LetterText text;
  private final ChangeWords changeWords;
  private final NoMoreMails noMoreMails;
  private final MailConfig config;
  private final Rulebook rulebook;
  private final Clock clock;

  Letters(
      LetterText text,
      ChangeWords changeWords,
      NoMoreMails noMoreMails,
      MailConfig config,
      Rulebook rulebook,
      Clock clock) {
    this.text = text;
    this.changeWords = changeWords;
    this.noMoreMails = noMoreMails;
    this.config = config;
    this.rulebook = rulebook;
    this.clock = clock;
  }

  /// The notice itself, with the link and the calendar file, for everybody at once; see [#copy].
  Letter notice(Gathering gathering) {
    var said = said(text.notice(), gathering, LINK, List.of());
    var calendar = calendar(gathering).request(clock.instant(), PERSONAL);
    return letter(text.subjectNotice(day(gathering)), said, calendar, "REQUEST");
  }

  /// One person's copy of that notice.
  Copy copy(UUID mail, Gathering gathering, Recipient to, String link) {
    var noMore = noMoreMails.link(to.member());
    return new Copy(
        mail,
        to.email(),
        Map.of(
            NAME, to.name(),
            NAME_IN_HTML, inHtml(to.name()),
            LINK, link,
            NO_MORE, noMore,
            PERSONAL, CalendarFile.personal(gathering.meeting(), to.member(), to.email())),
        noMore);
  }

  /// What changed, and only that. The link of the first letter still opens.
  Letter moved(Gathering gathering, List<Changes.Change> changes) {
    var lines = changeWords.of(changes, VIETNAMESE);
    var said = said(text.moved(), gathering, null, lines);
    var calendar = calendar(gathering).request(clock.instant(), PERSONAL);
    return letter(text.subjectMoved(day(gathering)), said, calendar, "REQUEST");
  }

  Letter cancelled(Gathering gathering) {
    var said = said(text.cancelled(), gathering, null, List.of());
    var calendar = calendar(gathering).cancel(clock.instant(), PERSONAL);
    return letter(text.subjectCancelled(day(gathering)), said, calendar, "CANCEL");
  }

  /// Asks for an answer who gave none; reminds of the time who comes.
  Letter reminder(Gathering gathering, boolean coming) {
    var first = text.subjectNotice(day(gathering));
    var lead = coming ? text.reminderComing() : text.reminder(first);
    var said = said(lead, gathering, null, List.of());
    return letter(text.subjectReminder(day(gathering)), said, null, null);
  }

  /// The code that lets a second device in: its reader waits for it, so it goes at any hour.
  Letter deviceCode(Gathering gathering, Recipient to, String code) {
    var said = new Said(text.code(), gathering, to.name(), null, code, List.of(), "");
    return new Letter(
        to.email(),
        text.subjectCode(),
        new plain(said).render(),
        new rich(said).render(),
        null,
        null,
        gathering.cell());
  }

  private static Said said(
      String lead, Gathering gathering, @Nullable String link, List<String> changes) {
    return new Said(lead, gathering, NAME, link, null, changes, NO_MORE);
  }

  private static String day(Gathering gathering) {
    return VietnamTime.date(gathering.startsAt());
  }

  private CalendarFile calendar(Gathering gathering) {
    return new CalendarFile(gathering, text.calendarTitle(), config.sender());
  }

  private Letter letter(
      String subject, Said said, @Nullable String calendar, @Nullable String method) {
    return new Letter(
        "",
        subject,
        new plain(said).render(),
        new rich(said.to(NAME_IN_HTML)).render(),
        calendar,
        method,
        said.gathering().cell(),
        waitsForMorning(said.gathering()),
        null);
  }

  /// Until the meeting is so near that a letter may wake somebody.
  private Instant waitsForMorning(Gathering gathering) {
    var rules = rulebook.inForceOn(VietnamTime.today(clock));
    return gathering.startsAt().minus(rules.value(CallingRules.URGENT_WITHIN));
  }

  private static String inHtml(String name) {
    return name.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
