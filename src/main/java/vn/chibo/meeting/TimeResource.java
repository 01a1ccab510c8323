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
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;

/// The time of a called meeting; another one is told to everybody.
@Path("/meetings/{meeting}/time")
@Produces(TEXT_HTML)
class TimeResource {

  record time(String meeting, String now, PlanForm form, Map<String, String> errors)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final Drafts drafts;
  private final MoveMeeting moveMeeting;
  private final Reader reader;

  TimeResource(Who who, Database database, Drafts drafts, MoveMeeting moveMeeting, Reader reader) {
    this.who = who;
    this.database = database;
    this.drafts = drafts;
    this.moveMeeting = moveMeeting;
    this.reader = reader;
  }

  @GET
  public Uni<time> form(@RestPath MeetingId meeting) {
    return who.person()
        .chain(person -> draft(person, meeting))
        .map(draft -> page(draft, PlanForm.of(draft), List.of()));
  }

  @POST
  public Uni<Response> move(@RestPath MeetingId meeting, MultivaluedMap<String, String> fields) {
    return who.person().chain(person -> move(person, meeting, PlanForm.of(new Typed(fields))));
  }

  private Uni<Response> move(Actor.Person person, MeetingId meeting, PlanForm form) {
    return draft(person, meeting).chain(draft -> move(person, draft, form));
  }

  private Uni<Response> move(Actor.Person person, Draft draft, PlanForm form) {
    var read = form.readSlot(draft);
    var plan = read.plan();
    return plan == null
        ? Uni.createFrom().item(refused(draft, form, read.mistakes()))
        : moveMeeting
            .move(person, draft.meeting(), plan.slot())
            .map(outcome -> answer(draft, form, outcome));
  }

  private Response answer(Draft draft, PlanForm form, Moving outcome) {
    return switch (outcome) {
      case Moving.Moved(), Moving.Unmoved() -> Answers.seeOther("/meetings/" + draft.id());
      case Moving.Mistaken(var mistakes) -> refused(draft, form, mistakes);
    };
  }

  private Response refused(Draft draft, PlanForm form, List<Mistake> mistakes) {
    return Answers.page(Mistake.status(mistakes), page(draft, form, mistakes));
  }

  private time page(Draft draft, PlanForm form, List<Mistake> mistakes) {
    return new time(
        draft.id().toString(),
        VietnamTime.hourAndDate(draft.startsAt(), reader.locale()),
        form,
        MistakeWords.of(mistakes, reader.locale()));
  }

  private Uni<Draft> draft(Actor.Person person, MeetingId meeting) {
    return database.as(person.subject(), () -> drafts.kept(meeting));
  }
}
