package vn.chibo.meeting;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Who;

/// One paper for the holder of a personal link, of his meeting only (decision 2).
@Path("/invitation/{summons}/papers/{paper}")
@Produces(MediaType.APPLICATION_OCTET_STREAM)
class InvitationPaperResource {

  private final Who who;
  private final HandOutPaper handOut;

  InvitationPaperResource(Who who, HandOutPaper handOut) {
    this.who = who;
    this.handOut = handOut;
  }

  @GET
  public Multi<Buffer> file(@RestPath UUID summons, @RestPath UUID paper) {
    Uni<HandOutPaper.Handed> handed =
        who.linkHolder(summons)
            .chain(holder -> handOut.of(holder.subject(), new MeetingId(holder.meeting()), paper));
    return RestMulti.fromUniResponse(handed, handOut::bytes, HandOutPaper.Handed::headers);
  }
}
