package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Typed;
import vn.chibo.meeting.MeetingId;

/// Signed minutes get their number and become the document of record.
@Path("/meetings/{meeting}/minutes/issue")
class IssueResource {

  private final Who who;
  private final IssueMinutes issueMinutes;

  IssueResource(Who who, IssueMinutes issueMinutes) {
    this.who = who;
    this.issueMinutes = issueMinutes;
  }

  @POST
  public Uni<Response> issue(@RestPath MeetingId meeting, MultivaluedMap<String, String> fields) {
    var typed = new Typed(fields);
    var number = new Numbers.Next(typed.text("term"), typed.number("number"));
    return who.person()
        .chain(person -> issueMinutes.issue(person, meeting, number))
        .map(_ -> Answers.seeOther("/meetings/" + meeting + "/minutes"));
  }
}
