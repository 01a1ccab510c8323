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

  record mine(
      List<OwnMeetings.Ahead> ahead,
      List<OwnMeetings.Shown> meetings,
      List<OwnMeetings.Receipt> receipts)
      implements TemplateInstance {

    mine withMeetings(List<OwnMeetings.Shown> found) {
      return new mine(ahead, found, receipts);
    }

    mine withReceipts(List<OwnMeetings.Receipt> found) {
      return new mine(ahead, meetings, found);
    }
  }

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
    return ownMeetings
        .ahead(member, phrases)
        .map(ahead -> new mine(ahead, List.of(), List.of()))
        .chain(page -> ownMeetings.of(member, phrases).map(page::withMeetings))
        .chain(page -> ownMeetings.receipts(member, phrases).map(page::withReceipts));
  }
}
