package vn.chibo.meeting;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;

/// The cancellation of a meeting, with its reason.
@Path("/meetings/{meeting}/cancellation")
@Produces(TEXT_HTML)
class CancellationResource {

  private static final int LONGEST_REASON = 500;

  record cancellation(
      String meeting, String title, String when, String reason, Map<String, String> errors)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final MeetingSheets sheets;
  private final CancelMeeting cancelMeeting;
  private final Reader reader;

  CancellationResource(
      Who who,
      Database database,
      MeetingSheets sheets,
      CancelMeeting cancelMeeting,
      Reader reader) {
    this.who = who;
    this.database = database;
    this.sheets = sheets;
    this.cancelMeeting = cancelMeeting;
    this.reader = reader;
  }

  @GET
  public Uni<cancellation> form(@RestPath MeetingId meeting) {
    return who.person().chain(person -> page(person, meeting, "", Map.of()));
  }

  @POST
  public Uni<Response> create(@RestPath MeetingId meeting, MultivaluedMap<String, String> fields) {
    return who.person().chain(person -> create(person, meeting, new Typed(fields)));
  }

  private Uni<Response> create(Actor.Person person, MeetingId meeting, Typed typed) {
    var reason = typed.text("reason");
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      var sentence = reader.words(EveningText.class).missingReason(LONGEST_REASON);
      return page(person, meeting, reason, Map.of("reason", sentence))
          .map(page -> Answers.page(422, page));
    }
    return cancelMeeting.cancel(person, meeting, reason).map(outcome -> answer(meeting, outcome));
  }

  private static Response answer(MeetingId meeting, Cancelling outcome) {
    return switch (outcome) {
      case Cancelling.Cancelled(), Cancelling.AlreadyCancelled() ->
          Answers.seeOther("/meetings/" + meeting);
    };
  }

  private Uni<cancellation> page(
      Actor.Person person, MeetingId meeting, String reason, Map<String, String> errors) {
    return database
        .as(person.subject(), () -> sheets.kept(meeting))
        .map(sheet -> shown(sheet.heading(), reason, errors));
  }

  private cancellation shown(
      MeetingSheet.Heading heading, String reason, Map<String, String> errors) {
    return new cancellation(
        heading.id().toString(),
        MeetingNames.in(reader.locale()).title(heading.kind(), heading.topic(), heading.month()),
        VietnamTime.hourAndDate(heading.startsAt(), reader.locale()),
        reason,
        errors);
  }
}
