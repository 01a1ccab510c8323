package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.document.PartyDocument;
import vn.chibo.document.PdfRenderer;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;

/// Blank minutes to print before an evening on paper.
@Path("/meetings/{meeting}/blank-minutes.pdf")
class BlankMinutesResource {

  private final Who who;
  private final Database database;
  private final Evenings evenings;
  private final GatherFacts gatherFacts;
  private final MeetingRules meetingRules;
  private final PdfRenderer renderer;
  private final MinutesConfig config;

  BlankMinutesResource(
      Who who,
      Database database,
      Evenings evenings,
      GatherFacts gatherFacts,
      MeetingRules meetingRules,
      PdfRenderer renderer,
      MinutesConfig config) {
    this.who = who;
    this.database = database;
    this.evenings = evenings;
    this.gatherFacts = gatherFacts;
    this.meetingRules = meetingRules;
    this.renderer = renderer;
    this.config = config;
  }

  @GET
  public Uni<Response> print(@RestPath MeetingId meeting) {
    return who.person()
        .chain(person -> blank(person, meeting))
        .chain(renderer::render)
        .map(bytes -> FileAnswer.of(bytes, IssueMinutes.PDF, "bien-ban-trong.pdf"));
  }

  private Uni<PartyDocument> blank(Actor.Person person, MeetingId meeting) {
    return database.as(person.subject(), () -> evenings.run(meeting).chain(this::document));
  }

  private Uni<PartyDocument> document(Evening evening) {
    return gatherFacts
        .of(evening)
        .map(Draft::of)
        .map(content ->
            new BlankMinutes(content, meetingRules.of(evening), config.example()).document());
  }
}
