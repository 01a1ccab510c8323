package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.meeting.MeetingId;

/// Issued minutes go up to the superior committee (R35).
@Path("/meetings/{meeting}/minutes/sending")
class SendingResource {

  private final Who who;
  private final SendMinutes sendMinutes;

  SendingResource(Who who, SendMinutes sendMinutes) {
    this.who = who;
    this.sendMinutes = sendMinutes;
  }

  @POST
  public Uni<Response> send(@RestPath MeetingId meeting) {
    return who.person()
        .chain(person -> sendMinutes.send(person, meeting))
        .map(_ -> Answers.seeOther("/meetings/" + meeting + "/minutes"));
  }
}
