package vn.chibo.minutes;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.MeetingNames;
import vn.chibo.meeting.RecordPaperEvening;

/// An evening that was held and minuted on paper is entered afterwards (R37).
@Path("/meetings/{meeting}/paper-evening")
@Produces(TEXT_HTML)
class PaperEveningResource {

  record paper(
      String meeting,
      String title,
      boolean entered,
      Map<String, String> typed,
      Map<String, String> errors)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final Evenings evenings;
  private final EnterPaperEvening enterPaperEvening;
  private final Reader reader;

  PaperEveningResource(
      Who who,
      Database database,
      Evenings evenings,
      EnterPaperEvening enterPaperEvening,
      Reader reader) {
    this.who = who;
    this.database = database;
    this.evenings = evenings;
    this.enterPaperEvening = enterPaperEvening;
    this.reader = reader;
  }

  @GET
  public Uni<TemplateInstance> form(@RestPath MeetingId meeting) {
    return who.person()
        .chain(person -> evening(person, meeting))
        .map(evening -> page(evening, typed(evening), Map.of()));
  }

  private Uni<Evening> evening(Actor.Person person, MeetingId meeting) {
    return database.as(person.subject(), () -> evenings.run(meeting));
  }

  private paper page(Evening evening, Map<String, String> typed, Map<String, String> errors) {
    var title = MeetingNames.in(reader.locale()).title(evening);
    return new paper(evening.id().toString(), title, evening.onPaper(), typed, errors);
  }

  private static Map<String, String> typed(Evening evening) {
    var start = evening.openedAt() == null ? evening.startsAt() : evening.openedAt();
    var end = evening.endedAt() == null ? evening.plannedEnd() : evening.endedAt();
    var day = VietnamTime.dayOf(start);
    return Map.of(
        "day", String.valueOf(day.getDayOfMonth()),
        "month", String.valueOf(day.getMonthValue()),
        "year", String.valueOf(day.getYear()),
        "start", VietnamTime.clock(start),
        "end", VietnamTime.clock(end));
  }

  @POST
  public Uni<Response> enter(@RestPath MeetingId meeting, MultivaluedMap<String, String> fields) {
    var typed = new Typed(fields);
    var mistakes = mistakes(typed);
    return mistakes.isEmpty()
        ? who.person()
            .chain(person ->
                enterPaperEvening.enter(person, meeting, hours(typed), typed.text("text")))
            .map(_ -> Answers.seeOther("/meetings/" + meeting + "/minutes"))
        : who.person()
            .chain(person -> evening(person, meeting))
            .map(evening -> Answers.page(422, page(evening, all(typed), mistakes)));
  }

  private Map<String, String> mistakes(Typed typed) {
    var text = reader.words(PaperText.class);
    var errors = new LinkedHashMap<String, String>();
    if (typed.day("") == null) {
      errors.put("date", text.missingDate());
    }
    if (Sent.hour(typed.text("start")).isEmpty()) {
      errors.put("start", text.missingHour());
    }
    if (Sent.hour(typed.text("end")).isEmpty()) {
      errors.put("end", text.missingHour());
    }
    if (!typed.has("text")) {
      errors.put("text", text.missingText());
    }
    if (typed.text("text").length() > Notes.LONGEST) {
      errors.put("text", text.tooLong(Notes.LONGEST));
    }
    return errors;
  }

  /// An end before the start is past midnight.
  private static RecordPaperEvening.Hours hours(Typed typed) {
    var day = Objects.requireNonNull(typed.day(""));
    var start = Sent.hour(typed.text("start")).orElseThrow();
    var end = Sent.hour(typed.text("end")).orElseThrow();
    LocalDate until = end.isAfter(start) ? day : day.plusDays(1);
    return new RecordPaperEvening.Hours(VietnamTime.at(day, start), VietnamTime.at(until, end));
  }

  private static Map<String, String> all(Typed typed) {
    var all = new LinkedHashMap<String, String>();
    typed.fields().keySet().forEach(name -> all.put(name, typed.text(name)));
    return all;
  }
}
