package vn.chibo.oversight;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.MeetingNames;
import vn.chibo.rulebook.Ground;

/// The minutes that the cells below have sent, and have not, month by month (R9, R36).
@Path("/oversight/minutes")
@Produces(TEXT_HTML)
class ReceivedResource {

  record received(Shown page) implements TemplateInstance {}

  /// `filters` leads to the same month with one kind of line only.
  record Shown(
      String month,
      String before,
      @Nullable String after,
      String written,
      List<Filter> filters,
      List<Line> lines,
      int dueDays,
      Ground ground,
      boolean cut) {}

  record Filter(String code, String words, int count, boolean chosen) {}

  record Line(
      String meeting,
      String cell,
      String cellPath,
      String title,
      String day,
      @Nullable String sent,
      String state,
      String tone,
      boolean here) {}

  private final Who who;
  private final ReceivedMinutes minutes;
  private final Reader reader;
  private final Clock clock;

  ReceivedResource(Who who, ReceivedMinutes minutes, Reader reader, Clock clock) {
    this.who = who;
    this.minutes = minutes;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<TemplateInstance> month(
      @RestQuery @Nullable String month, @RestQuery @Nullable String state) {
    var asked = new ReceivedMinutes.Asked(month(month), arrival(state));
    return who.person()
        .chain(person -> minutes.of(person, asked))
        .map(found -> new received(shown(found)));
  }

  private YearMonth month(@Nullable String typed) {
    if (typed == null) {
      return VietnamTime.thisMonth(clock);
    }
    try {
      return YearMonth.parse(typed);
    } catch (DateTimeParseException e) {
      throw Refusal.missing("page-missing");
    }
  }

  private static ReceivedMinutes.@Nullable Arrival arrival(@Nullable String typed) {
    return Arrays.stream(ReceivedMinutes.Arrival.values())
        .filter(each -> code(each).equals(typed))
        .findFirst()
        .orElse(null);
  }

  private static String code(ReceivedMinutes.Arrival arrival) {
    return arrival.name().toLowerCase(Locale.ROOT);
  }

  private Shown shown(ReceivedMinutes.Month found) {
    var month = found.asked().month();
    return new Shown(
        month.toString(),
        month.minusMonths(1).toString(),
        month.isBefore(VietnamTime.thisMonth(clock)) ? month.plusMonths(1).toString() : null,
        "%02d/%d".formatted(month.getMonthValue(), month.getYear()),
        Arrays.stream(ReceivedMinutes.Arrival.values()).map(each -> filter(found, each)).toList(),
        found.lines().stream().map(this::line).toList(),
        found.dueDays(),
        found.citation().ground(reader.locale()),
        found.cut());
  }

  private Filter filter(ReceivedMinutes.Month found, ReceivedMinutes.Arrival arrival) {
    return new Filter(
        code(arrival), words(arrival), found.of(arrival), arrival == found.asked().arrival());
  }

  private Line line(ReceivedMinutes.Line line) {
    var sent = line.sentAt();
    return new Line(
        line.meeting().toString(),
        line.cellName(),
        "/oversight/cells/%s/%d".formatted(line.cell(), line.month().getYear()),
        MeetingNames.in(reader.locale()).title(line.kind(), line.topic(), line.month()),
        VietnamTime.date(line.startsAt()),
        sent == null ? null : VietnamTime.hourAndDate(sent, reader.locale()),
        words(line.arrival()),
        tone(line.arrival()),
        sent != null);
  }

  private String words(ReceivedMinutes.Arrival arrival) {
    var text = reader.words(ReceivedText.class);
    return switch (arrival) {
      case MISSING -> text.missing();
      case WAITING -> text.waiting();
      case LATE -> text.late();
      case RECEIVED -> text.received();
    };
  }

  private static String tone(ReceivedMinutes.Arrival arrival) {
    return switch (arrival) {
      case MISSING -> "bad";
      case WAITING -> "none";
      case LATE -> "wait";
      case RECEIVED -> "ok";
    };
  }
}
