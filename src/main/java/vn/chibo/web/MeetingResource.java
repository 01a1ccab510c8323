package vn.chibo.web;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Accesses;
import vn.chibo.conference.HostedMeetings;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.MeetingSheet;
import vn.chibo.meeting.MeetingSheets;
import vn.chibo.meeting.Stage;
import vn.chibo.room.Doorway;
import vn.chibo.room.Doorways;
import vn.chibo.rulebook.Rulebook;

/// The page of one meeting: how it stands, what comes next, and the way to all that the rooms hold
/// about it, as far as this reader may go. Its path stands at the method: at the class it would
/// take every longer path that begins alike.
@Path("/")
@Produces(TEXT_HTML)
class MeetingResource {

  record meeting(SheetPage page, Doorway door, HostedMeetings.@Nullable Hosted hosted)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final MeetingSheets sheets;
  private final Doorways doorways;
  private final HostedMeetings hostedMeetings;
  private final Accesses accesses;
  private final Rulebook rulebook;
  private final Reader reader;
  private final Clock clock;

  MeetingResource(
      Who who,
      Database database,
      MeetingSheets sheets,
      Doorways doorways,
      HostedMeetings hostedMeetings,
      Accesses accesses,
      Rulebook rulebook,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.sheets = sheets;
    this.doorways = doorways;
    this.hostedMeetings = hostedMeetings;
    this.accesses = accesses;
    this.rulebook = rulebook;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  @Path("meetings/{meeting}")
  public Uni<meeting> page(@RestPath MeetingId meeting) {
    return who.person().chain(person -> page(person, meeting));
  }

  private Uni<meeting> page(Actor.Person person, MeetingId meeting) {
    return database.as(
        person.subject(),
        () -> sheets.of(meeting).call(sheet -> note(person, sheet)).chain(this::withDoor));
  }

  private Uni<meeting> withDoor(MeetingSheet sheet) {
    return door(sheet).chain(door -> withHost(sheet, door));
  }

  private Uni<meeting> withHost(MeetingSheet sheet, Doorway door) {
    return hostedMeetings.of(sheet.heading().meeting()).map(hosted -> page(sheet, door, hosted));
  }

  /// A draft has no room yet.
  private Uni<Doorway> door(MeetingSheet sheet) {
    return sheet.heading().stage() == Stage.DRAFT
        ? Uni.createFrom().item(Doorway.NONE)
        : doorways.of(sheet.heading().meeting());
  }

  private meeting page(MeetingSheet sheet, Doorway door, HostedMeetings.@Nullable Hosted hosted) {
    var kept = sheet.heading();
    var rules = rulebook.kept(kept.openedAt() == null ? kept.calledUnder() : kept.heldUnder());
    return new meeting(SheetPage.of(sheet, clock.instant(), rules, reader.locale()), door, hosted);
  }

  /// The cell can read who from above looked at its meeting (R35).
  private Uni<Void> note(Actor.Person person, MeetingSheet sheet) {
    var heading = sheet.heading();
    return heading.overseen() && !heading.run()
        ? accesses.note(person.member(), heading.cell(), heading.id(), "MEETING")
        : Uni.createFrom().voidItem();
  }
}
