package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.MeetingId;

/// Tasks given and reported at the meeting.
@Path("/{door: meetings|screens}/{meeting}/tasks")
class MeetingTaskResource {

  private final Who who;
  private final GiveTasks tasks;
  private final Clock clock;

  MeetingTaskResource(Who who, GiveTasks tasks, Clock clock) {
    this.who = who;
    this.tasks = tasks;
    this.clock = clock;
  }

  @POST
  public Uni<Response> give(
      @RestPath String door, @RestPath MeetingId meeting, MultivaluedMap<String, String> fields) {
    var given = given(new Typed(fields));
    return who.atDoor(door, meeting.value())
        .chain(actor -> tasks.give(actor, meeting, given))
        .map(_ -> back(door, meeting, "#given"));
  }

  private static GiveTasks.Given given(Typed typed) {
    return new GiveTasks.Given(
        Sent.id(typed.text("id")).orElseGet(UUID::randomUUID),
        Sent.id(typed.text("owner")).orElseThrow(() -> Refusal.invalid("task-incomplete")),
        typed.text("text"),
        day(typed).orElseThrow(() -> Refusal.invalid("task-incomplete")));
  }

  private static Optional<LocalDate> day(Typed typed) {
    return Optional.ofNullable(typed.day("due-"));
  }

  @POST
  @Path("{task}")
  public Uni<Response> report(
      @RestPath String door,
      @RestPath MeetingId meeting,
      @RestPath UUID task,
      MultivaluedMap<String, String> fields) {
    var typed = new Typed(fields);
    var due = day(typed).orElse(VietnamTime.today(clock));
    var report = new GiveTasks.Report(task, typed.text("status"), typed.text("result"), due);
    return who.atDoor(door, meeting.value())
        .chain(actor -> tasks.report(actor, meeting, report))
        .map(_ -> back(door, meeting, "#last"));
  }

  @POST
  @Path("{task}/removal")
  public Uni<Response> takeBack(
      @RestPath String door, @RestPath MeetingId meeting, @RestPath UUID task) {
    return who.atDoor(door, meeting.value())
        .chain(actor -> tasks.takeBack(actor, meeting, task))
        .map(_ -> back(door, meeting, "#given"));
  }

  private static Response back(String door, MeetingId meeting, String place) {
    return Answers.seeOther("/%s/%s/console%s".formatted(door, meeting, place));
  }
}
