package vn.chibo.attendance;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;
import vn.chibo.membership.MemberId;

/// A member's own attendance, month by month, and the receipts of his own check-ins.
@Path("/mine")
class MineResource {

  record mine(List<OwnMeetings.Shown> meetings, List<OwnMeetings.Receipt> receipts)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final OwnMeetings ownMeetings;

  MineResource(Who who, Database database, OwnMeetings ownMeetings) {
    this.who = who;
    this.database = database;
    this.ownMeetings = ownMeetings;
  }

  @GET
  @Produces(TEXT_HTML)
  public Uni<TemplateInstance> page(@RestHeader("Accept-Language") @Nullable String language) {
    return who.person()
        .chain(person ->
            database.as(
                person.subject(), () -> read(new MemberId(person.member()), Phrases.in(language))));
  }

  private Uni<TemplateInstance> read(MemberId member, Phrases phrases) {
    return ownMeetings.of(member, phrases).chain(meetings -> read(member, phrases, meetings));
  }

  private Uni<TemplateInstance> read(
      MemberId member, Phrases phrases, List<OwnMeetings.Shown> meetings) {
    return ownMeetings.receipts(member, phrases).map(receipts -> new mine(meetings, receipts));
  }
}
