package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;

/// The opening of a session. Pressed twice, it is open all the same.
@Path("/meetings/{meeting}/opening")
class OpeningResource {

  private final Who who;
  private final OpenSession openSession;

  OpeningResource(Who who, OpenSession openSession) {
    this.who = who;
    this.openSession = openSession;
  }

  @POST
  public Uni<Response> create(@RestPath MeetingId meeting) {
    return who.person()
        .chain(person -> openSession.open(person, meeting))
        .map(OpeningResource::answer);
  }

  private static Response answer(Opening outcome) {
    return switch (outcome) {
      case Opening.Opened(var evening) -> Answers.seeOther("/meetings/" + evening.id());
      case Opening.AlreadyOpen(var evening) -> Answers.seeOther("/meetings/" + evening.id());
    };
  }
}
