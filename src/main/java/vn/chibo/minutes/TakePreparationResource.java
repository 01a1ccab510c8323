package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.meeting.MeetingId;

/// What the committee prepared goes into the minutes.
@Path("/meetings/{meeting}/preparation")
class TakePreparationResource {

  private final Who who;
  private final TakePreparation takePreparation;

  TakePreparationResource(Who who, TakePreparation takePreparation) {
    this.who = who;
    this.takePreparation = takePreparation;
  }

  @POST
  public Uni<Response> take(@RestPath MeetingId meeting) {
    return who.person()
        .chain(officer -> takePreparation.take(officer, meeting))
        .map(_ -> Answers.seeOther("/meetings/%s/console".formatted(meeting)));
  }
}
