package vn.chibo.meeting;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Typed;
import vn.chibo.membership.MemberId;
import vn.chibo.membership.Roster;
import vn.chibo.membership.RosterLine;

/// The clerk of a meeting, appointed at the meeting.
@Path("/meetings/{meeting}/clerk")
@Produces(TEXT_HTML)
class ClerkResource {

  record clerk(MeetingSheet.Heading meeting, List<RosterLine> members)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final MeetingSheets sheets;
  private final Roster roster;
  private final AppointClerk appointClerk;

  ClerkResource(
      Who who, Database database, MeetingSheets sheets, Roster roster, AppointClerk appointClerk) {
    this.who = who;
    this.database = database;
    this.sheets = sheets;
    this.roster = roster;
    this.appointClerk = appointClerk;
  }

  @GET
  public Uni<clerk> form(@RestPath MeetingId meeting) {
    return who.person().chain(person -> database.as(person.subject(), () -> page(meeting)));
  }

  private Uni<clerk> page(MeetingId meeting) {
    return sheets.led(meeting).map(MeetingSheet::heading).chain(this::withMembers);
  }

  private Uni<clerk> withMembers(MeetingSheet.Heading heading) {
    return roster
        .of(heading.cellId(), heading.day())
        .map(lines -> lines.stream().filter(line -> mayWrite(heading, line)).toList())
        .map(lines -> new clerk(heading, lines));
  }

  private static boolean mayWrite(MeetingSheet.Heading heading, RosterLine line) {
    return line.standing().isSummoned() && !line.member().equals(heading.chairId());
  }

  @POST
  public Uni<Response> appoint(@RestPath MeetingId meeting, MultivaluedMap<String, String> fields) {
    var chosen = new Typed(fields).id("clerk");
    var clerk = chosen == null ? null : new MemberId(chosen);
    return who.person()
        .chain(person -> appointClerk.appoint(person, meeting, clerk))
        .map(evening -> Answers.seeOther("/meetings/" + evening.id()));
  }
}
