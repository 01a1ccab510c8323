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
import vn.chibo.meeting.OwnTasks;
import vn.chibo.meeting.YearTasks;
import vn.chibo.membership.MemberId;
import vn.chibo.organisation.OwnCells;

/// A member's own page: his tasks, his attendance by month, the receipts of his check-ins.
@Path("/mine")
class MineResource {

  record mine(
      List<OwnCells.Line> cells,
      List<OwnTasks.Line> tasks,
      List<YearTasks.Own> yearTasks,
      List<OwnMeetings.Ahead> ahead,
      List<OwnMeetings.Shown> meetings,
      List<OwnMeetings.Receipt> receipts)
      implements TemplateInstance {

    static mine of(List<OwnCells.Line> cells) {
      return new mine(cells, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    mine doing(List<OwnTasks.Line> found) {
      return new mine(cells, found, yearTasks, ahead, meetings, receipts);
    }

    mine assigned(List<YearTasks.Own> found) {
      return new mine(cells, tasks, found, ahead, meetings, receipts);
    }

    mine expecting(List<OwnMeetings.Ahead> found) {
      return new mine(cells, tasks, yearTasks, found, meetings, receipts);
    }

    mine attending(List<OwnMeetings.Shown> found) {
      return new mine(cells, tasks, yearTasks, ahead, found, receipts);
    }

    mine with(List<OwnMeetings.Receipt> found) {
      return new mine(cells, tasks, yearTasks, ahead, meetings, found);
    }
  }

  private final Who who;
  private final Database database;
  private final OwnCells ownCells;
  private final OwnTasks ownTasks;
  private final YearTasks yearTasks;
  private final OwnMeetings ownMeetings;

  MineResource(
      Who who,
      Database database,
      OwnCells ownCells,
      OwnTasks ownTasks,
      YearTasks yearTasks,
      OwnMeetings ownMeetings) {
    this.who = who;
    this.database = database;
    this.ownCells = ownCells;
    this.ownTasks = ownTasks;
    this.yearTasks = yearTasks;
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
    return ownCells
        .list()
        .map(mine::of)
        .chain(page -> ownTasks.open().map(page::doing))
        .chain(page -> yearTasks.own().map(page::assigned))
        .chain(page -> withMeetings(page, member, phrases));
  }

  private Uni<TemplateInstance> withMeetings(mine first, MemberId member, Phrases phrases) {
    return ownMeetings
        .ahead(member, phrases)
        .map(first::expecting)
        .chain(page -> ownMeetings.of(member, phrases).map(page::attending))
        .chain(page -> ownMeetings.receipts(member, phrases).map(page::with));
  }
}
