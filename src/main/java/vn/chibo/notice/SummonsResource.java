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
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.MeetingNames;
import vn.chibo.organisation.Organisations;

/// The summonses of one meeting: sending them calls the meeting.
@Path("/meetings/{meeting}/summons")
class SummonsResource {

  record summons(SummonsPage page) implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final Evenings evenings;
  private final Organisations organisations;
  private final SummonsLines lines;
  private final SummonMembers summonMembers;
  private final Language language;

  SummonsResource(
      Who who,
      Database database,
      Evenings evenings,
      Organisations organisations,
      SummonsLines lines,
      SummonMembers summonMembers,
      Language language) {
    this.who = who;
    this.database = database;
    this.evenings = evenings;
    this.organisations = organisations;
    this.lines = lines;
    this.summonMembers = summonMembers;
    this.language = language;
  }

  @GET
  @Produces(TEXT_HTML)
  public Uni<TemplateInstance> page(@RestPath MeetingId meeting) {
    return who.person()
        .chain(person -> database.as(person.subject(), () -> pageOf(meeting)))
        .map(summons::new);
  }

  private Uni<SummonsPage> pageOf(MeetingId meeting) {
    return evenings.kept(meeting).chain(this::pageOf);
  }

  private Uni<SummonsPage> pageOf(Evening evening) {
    var title = MeetingNames.in(language.locale()).title(evening);
    return organisations
        .nameOf(evening.cellId())
        .map(cell -> new SummonsPage(evening, cell, title, language.locale(), List.of()))
        .chain(this::withLines);
  }

  private Uni<SummonsPage> withLines(SummonsPage page) {
    return lines.of(page.evening().meeting()).map(page::with);
  }

  @POST
  public Uni<Response> send(@RestPath MeetingId meeting) {
    return who.person()
        .chain(officer -> summonMembers.summon(meeting, officer))
        .map(sent -> backTo(meeting));
  }

  static Response backTo(MeetingId meeting) {
    return Response.seeOther(URI.create("/meetings/" + meeting + "/summons")).build();
  }
}
