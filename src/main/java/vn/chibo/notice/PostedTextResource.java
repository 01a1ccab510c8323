package vn.chibo.notice;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.meeting.MeetingId;

/// The text that an officer posts on the electronic handbook, VCNet or in a group, and the tick
/// that he did.
@Path("/meetings/{meeting}/posted-text")
class PostedTextResource {

  record posted(MeetingId meeting, PostNotice.Post post, @Nullable Integer ticked)
      implements TemplateInstance {}

  private final Who who;
  private final PostNotice postNotice;

  PostedTextResource(Who who, PostNotice postNotice) {
    this.who = who;
    this.postNotice = postNotice;
  }

  @GET
  @Produces(TEXT_HTML)
  public Uni<TemplateInstance> page(
      @RestPath MeetingId meeting, @RestQuery @Nullable Integer ticked) {
    return who.person()
        .chain(officer -> postNotice.read(officer, meeting))
        .map(post -> new posted(meeting, post, ticked));
  }

  @POST
  public Uni<Response> tick(@RestPath MeetingId meeting) {
    return who.person()
        .chain(officer -> postNotice.tick(officer, meeting))
        .map(told -> Answers.seeOther("/meetings/" + meeting + "/posted-text?ticked=" + told));
  }
}
