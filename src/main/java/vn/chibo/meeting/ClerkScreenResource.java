package vn.chibo.meeting;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.document.Qr;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;

/// The clerk's screen of one meeting, opened by the chair on another machine (decision 3).
@Path("/meetings/{meeting}/clerk-screen")
@Produces(TEXT_HTML)
class ClerkScreenResource {

  record screen(String meeting) implements TemplateInstance {}

  record lit(String meeting, String address, Qr qr, Instant until) implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final MeetingSheets sheets;
  private final OpenClerkScreen openClerkScreen;

  ClerkScreenResource(
      Who who, Database database, MeetingSheets sheets, OpenClerkScreen openClerkScreen) {
    this.who = who;
    this.database = database;
    this.sheets = sheets;
    this.openClerkScreen = openClerkScreen;
  }

  @GET
  public Uni<screen> page(@RestPath MeetingId meeting) {
    return who.person()
        .chain(person -> database.as(person.subject(), () -> sheets.led(meeting)))
        .map(sheet -> new screen(sheet.heading().id().toString()));
  }

  /// The secret is told in this answer and never again, so there is no page to redirect to.
  @POST
  public Uni<lit> open(@RestPath MeetingId meeting, @Context UriInfo address) {
    return who.person()
        .chain(person -> openClerkScreen.open(person, meeting))
        .map(lit -> shown(meeting, lit, address));
  }

  private static lit shown(MeetingId meeting, OpenClerkScreen.Lit lit, UriInfo address) {
    var url = address.getBaseUri().resolve("/c/" + lit.secret().text()).toString();
    return new lit(meeting.toString(), url, Qr.of(url), lit.expiresAt());
  }

  @POST
  @Path("closure")
  public Uni<Response> close(@RestPath MeetingId meeting) {
    return who.person()
        .chain(person -> openClerkScreen.close(person, meeting))
        .map(_ -> Answers.seeOther("/meetings/" + meeting));
  }
}
