package vn.chibo.notice;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Outbox.Letter;
import vn.chibo.kernel.VietnamTime;

/// Words the mails. Subjects, calendar titles and the first lines, which a locked phone shows, do
/// not tell what the person belongs to (decision 13); letters are in Vietnamese.
@ApplicationScoped
class Letters {

  record plain(Said said) implements TemplateInstance {}

  record rich(Said said) implements TemplateInstance {}

  /// What one letter says. `lead` is why it comes; `link` is the personal page, or null where an
  /// earlier letter holds it; `code` is a code to type, or null.
  record Said(
      String lead,
      Gathering gathering,
      String name,
      @Nullable URI link,
      @Nullable String code,
      boolean cancelled) {

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
  private final MailConfig config;
  private final Clock clock;

  Letters(LetterText text, MailConfig config, Clock clock) {
    this.text = text;
    this.config = config;
    this.clock = clock;
  }

  /// The notice itself, with the link and the calendar file.
  Letter notice(Gathering gathering, Recipient to, URI link) {
    var said = new Said(text.notice(), gathering, to.name(), link, null, false);
    var calendar = calendar(gathering, to).request(clock.instant());
    return letter(to, text.subjectNotice(day(gathering)), said, calendar);
  }

  /// Time or place changed. The link of the first letter still opens.
  Letter moved(Gathering gathering, Recipient to) {
    var said = new Said(text.moved(), gathering, to.name(), null, null, false);
    var calendar = calendar(gathering, to).request(clock.instant());
    return letter(to, text.subjectMoved(day(gathering)), said, calendar);
  }

  Letter cancelled(Gathering gathering, Recipient to) {
    var said = new Said(text.cancelled(), gathering, to.name(), null, null, true);
    var calendar = calendar(gathering, to).cancel(clock.instant());
    return letter(to, text.subjectCancelled(day(gathering)), said, calendar);
  }

  Letter reminder(Gathering gathering, Recipient to) {
    var lead = text.reminder(text.subjectNotice(day(gathering)));
    var said = new Said(lead, gathering, to.name(), null, null, false);
    return letter(to, text.subjectReminder(day(gathering)), said, null);
  }

  /// The code that lets a second device in.
  Letter deviceCode(Gathering gathering, Recipient to, String code) {
    var said = new Said(text.code(), gathering, to.name(), null, code, false);
    return letter(to, text.subjectCode(), said, null);
  }

  private static String day(Gathering gathering) {
    return VietnamTime.date(gathering.startsAt());
  }

  private CalendarFile calendar(Gathering gathering, Recipient to) {
    var uid = CalendarFile.uid(gathering.meeting(), to.member());
    return new CalendarFile(uid, gathering, text.calendarTitle(), to.email(), config.sender());
  }

  private static Letter letter(Recipient to, String subject, Said said, @Nullable String calendar) {
    return new Letter(
        to.email(),
        subject,
        new plain(said).render(),
        new rich(said).render(),
        calendar,
        calendar == null ? null : said.cancelled() ? "CANCEL" : "REQUEST",
        said.gathering().cell());
  }
}
