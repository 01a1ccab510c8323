package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.meeting.MeetingId;

/// Issued minutes were posted on the electronic handbook; only the tick is ours (R9).
@Path("/meetings/{meeting}/minutes/handbook")
class HandbookTickResource {

  private final Who who;
  private final SendMinutes sendMinutes;

  HandbookTickResource(Who who, SendMinutes sendMinutes) {
    this.who = who;
    this.sendMinutes = sendMinutes;
  }

  @POST
  public Uni<Response> post(@RestPath MeetingId meeting) {
    return who.person()
        .chain(person -> sendMinutes.post(person, meeting))
        .map(_ -> Answers.seeOther("/meetings/" + meeting + "/minutes"));
  }
}
