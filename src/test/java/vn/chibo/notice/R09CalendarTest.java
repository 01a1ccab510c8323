package vn.chibo.notice;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/// The calendars that we write are read by two other programs, ical4j and biweekly (RFC 5545,
/// 5546).
class R09CalendarTest {

  private static final UUID MEETING = UUID.fromString("00000000-0000-4000-a700-000000000001");
  private static final UUID MEMBER = UUID.fromString("00000000-0000-4000-a700-000000000002");
  private static final Instant STARTS = Instant.parse("2087-06-05T12:30:00Z");
  private static final Instant NOW = Instant.parse("2087-06-01T02:00:00Z");
  private static final String PLACE =
      "Nhà văn hóa thôn Huổi Pù; dãy nhà phía sau, gần Trường Tiểu học và Trung học cơ sở Nậm Sáng \\ cổng 2";

  @Test
  void aRequestIsTakenByBothPrograms() throws Exception {
    var text = file(0).request(NOW, personal());

    bothAgree(text);
    var event = event(ical4j(text));
    assertThat(event.getStartDate().orElseThrow().getDate())
        .asString()
        .contains("2087-06-05T19:30+07:00");
    assertThat(value(event, "LOCATION")).isEqualTo(PLACE);
    assertThat(value(event, "SEQUENCE")).isEqualTo("0");
    var read = biweekly(text).getEvents().getFirst();
    assertThat(read.getDateStart().getValue().toInstant()).isEqualTo(STARTS);
    assertThat(read.getLocation().getValue()).isEqualTo(PLACE);
    assertThat(read.getAttendees().getFirst().getEmail()).isEqualTo("quyet@example.vn");
    assertThat(biweekly(text).getMethod().isRequest()).isTrue();
  }

  @Test
  void anUpdateIsTheSameEntryWithAHigherNumber() throws Exception {
    var before = event(ical4j(file(0).request(NOW, personal())));
    var after = event(ical4j(file(1).request(NOW, personal())));

    assertThat(after.getUid()).isEqualTo(before.getUid());
    assertThat(value(after, "SEQUENCE")).isEqualTo("1");
    bothAgree(file(1).request(NOW, personal()));
  }

  @Test
  void aCancellationNamesTheSameEntryAndSaysCancelled() throws Exception {
    var text = file(2).cancel(NOW, personal());

    bothAgree(text);
    var event = event(ical4j(text));
    assertThat(event.getUid().orElseThrow().getValue())
        .isEqualTo(CalendarFile.uid(MEETING, MEMBER));
    assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
    assertThat(biweekly(text).getMethod().isCancel()).isTrue();
  }

  @Test
  void aFeedIsTakenByBothProgramsAndSaysTheSameEachTime() throws Exception {
    var lines =
        List.of(
            new CalendarText.Line(
                MEETING, MEMBER, STARTS, STARTS.plusSeconds(5400), PLACE, 1, false, NOW),
            new CalendarText.Line(
                UUID.randomUUID(), null, STARTS, STARTS.plusSeconds(5400), PLACE, 0, true, NOW));

    var text = CalendarText.feed("Lịch họp", "Lịch họp", lines);

    assertThat(CalendarText.feed("Lịch họp", "Lịch họp", lines)).isEqualTo(text);
    assertThat(ical4j(text).getComponents("VEVENT")).hasSize(2);
    assertThat(ical4j(text).validate().hasErrors()).isFalse();
    var read = biweekly(text);
    assertThat(read.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(read.getEvents()).hasSize(2);
    assertThat(read.getEvents().get(1).getStatus().isCancelled()).isTrue();
  }

  @Test
  void noLineIsLongerThan75BytesAndNoLetterIsCut() {
    var text = file(0).request(NOW, personal());

    assertThat(text).endsWith("END:VCALENDAR\r\n");
    for (var line : text.split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
      assertThat(line).doesNotContain("\uFFFD");
    }
  }

  private static void bothAgree(String text) throws IOException, ParserException {
    var first = ical4j(text);
    assertThat(first.validate().hasErrors()).isFalse();
    assertThat(first.getComponents("VTIMEZONE")).hasSize(1);
    var second = biweekly(text);
    assertThat(second.validate(ICalVersion.V2_0).toString()).isBlank();
    assertThat(second.getEvents()).hasSize(1);
    assertThat(second.getTimezoneInfo().getTimezones()).isNotEmpty();
  }

  private static CalendarFile file(int sequence) {
    var gathering =
        new Gathering(
            MEETING,
            UUID.randomUUID(),
            STARTS,
            STARTS.plusSeconds(5400),
            PLACE,
            sequence,
            new Gathering.Helper("Vàng A Páo", null));
    return new CalendarFile(gathering, "Lịch họp", "khong-tra-loi@example.vn");
  }

  private static String personal() {
    return CalendarFile.personal(MEETING, MEMBER, "quyet@example.vn");
  }

  private static Calendar ical4j(String text) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static VEvent event(Calendar calendar) {
    return (VEvent) calendar.getComponents("VEVENT").getFirst();
  }

  private static String value(VEvent event, String property) {
    return event.getRequiredProperty(property).getValue();
  }

  private static ICalendar biweekly(String text) {
    return Biweekly.parse(text).first();
  }
}
