package vn.chibo.notice;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Who;
import vn.chibo.meeting.MeetingId;

/// Second devices that wait for the yes of whoever runs the evening (decision 2).
@Path("/{door: meetings|screens}/{meeting}/devices")
class DevicesResource {

  record devices(String path, List<Line> lines) implements TemplateInstance {}

  /// One device that waits, and whose link it holds.
  record Line(UUID link, String name, Moment asked) {

    static Line of(DeviceCodes.Waiting waiting) {
      return new Line(waiting.link(), waiting.name(), new Moment(waiting.askedAt()));
    }
  }

  private final Who who;
  private final AdmitDevice admitDevice;

  DevicesResource(Who who, AdmitDevice admitDevice) {
    this.who = who;
    this.admitDevice = admitDevice;
  }

  @GET
  @Produces(TEXT_HTML)
  public Uni<TemplateInstance> page(@RestPath String door, @RestPath MeetingId meeting) {
    return who.atDoor(door, meeting.value())
        .chain(actor -> admitDevice.waiting(actor, meeting))
        .map(waiting -> waiting.stream().map(Line::of).toList())
        .map(lines -> new devices(path(door, meeting), lines));
  }

  @POST
  @Path("{link}")
  public Uni<Response> letIn(
      @RestPath String door, @RestPath MeetingId meeting, @RestPath UUID link) {
    return who.atDoor(door, meeting.value())
        .chain(actor -> admitDevice.letIn(actor, meeting, link))
        .map(done -> Response.seeOther(URI.create(path(door, meeting))).build());
  }

  private static String path(String door, MeetingId meeting) {
    return "/" + door + "/" + meeting + "/devices";
  }
}
