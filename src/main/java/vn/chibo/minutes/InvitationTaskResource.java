package vn.chibo.minutes;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Typed;
import vn.chibo.meeting.HowFar;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.OwnTasks;
import vn.chibo.meeting.ReportTask;
import vn.chibo.meeting.YearTasks;
import vn.chibo.notice.Devices;
import vn.chibo.notice.Invitation;
import vn.chibo.notice.Invitations;
import vn.chibo.notice.SummonsId;

/// A member without an account reports on his tasks before the meeting, by his personal link (R37).
@Path("/invitation/{summons}/tasks")
@Produces(TEXT_HTML)
class InvitationTaskResource {

  record tasks(
      Invitation invitation,
      List<OwnTasks.Line> lines,
      List<YearTasks.Own> yearTasks,
      boolean told,
      Typing typing,
      int longest)
      implements TemplateInstance {}

  /// The form of one task as it was typed, and its mistakes by the id of the field.
  record Typing(@Nullable UUID task, Typed typed, Map<String, String> errors) {

    static final Typing NOTHING = new Typing(null, new Typed(new MultivaluedHashMap<>()), Map.of());

    /// What was typed for this task, or what it said before.
    public String result(OwnTasks.Line line) {
      var before = line.result();
      return line.id().equals(task) ? typed.text("result") : before == null ? "" : before;
    }

    public String howFar(OwnTasks.Line line) {
      var before = line.howFar();
      return line.id().equals(task) ? typed.text("howFar") : before == null ? "" : before.name();
    }

    public String id(String field, OwnTasks.Line line) {
      return field + "-" + line.id();
    }

    public @Nullable String error(String field, OwnTasks.Line line) {
      return errors.get(id(field, line));
    }
  }

  private final Who who;
  private final Database database;
  private final Invitations invitations;
  private final OwnTasks ownTasks;
  private final YearTasks yearTasks;
  private final ReportTask reportTask;
  private final Devices devices;
  private final Reader reader;

  InvitationTaskResource(
      Who who,
      Database database,
      Invitations invitations,
      OwnTasks ownTasks,
      YearTasks yearTasks,
      ReportTask reportTask,
      Devices devices,
      Reader reader) {
    this.who = who;
    this.database = database;
    this.invitations = invitations;
    this.ownTasks = ownTasks;
    this.yearTasks = yearTasks;
    this.reportTask = reportTask;
    this.devices = devices;
    this.reader = reader;
  }

  @GET
  public Uni<tasks> list(@RestPath SummonsId summons, @RestQuery Optional<String> told) {
    return who.linkHolder(summons.value())
        .chain(holder -> page(holder, told.isPresent(), Typing.NOTHING));
  }

  @POST
  @Path("{task}/report")
  public Uni<Response> report(
      @RestPath SummonsId summons, @RestPath UUID task, MultivaluedMap<String, String> fields) {
    var typed = new Typed(fields);
    var howFar = howFar(typed.text("howFar"));
    var mistakes = mistakes(task, typed, howFar);
    return who.linkHolder(summons.value())
        .chain(holder ->
            mistakes.isEmpty() && howFar != null
                ? tell(holder, task, new ReportTask.Word(howFar, typed.text("result")))
                : again(holder, new Typing(task, typed, mistakes)));
  }

  /// Only the owner of an open task hears what is wrong with his words about it.
  private Uni<Response> again(Actor.LinkHolder holder, Typing typing) {
    return page(holder, false, typing)
        .invoke(InvitationTaskResource::mustShowItsForm)
        .map(page -> Answers.page(422, page));
  }

  private static void mustShowItsForm(tasks page) {
    if (page.lines().stream()
        .noneMatch(line -> line.open() && line.id().equals(page.typing().task()))) {
      throw Refusal.missing("no-such-task");
    }
  }

  private Map<String, String> mistakes(UUID task, Typed typed, @Nullable HowFar howFar) {
    var text = reader.words(MyTaskText.class);
    var mistakes = new LinkedHashMap<String, String>();
    if (howFar == null) {
      mistakes.put("howFar-" + task, text.toldMissing());
    }
    if (!typed.has("result") || typed.text("result").length() > ReportTask.LONGEST) {
      mistakes.put("result-" + task, text.toldWordsMissing(ReportTask.LONGEST));
    }
    return mistakes;
  }

  private static @Nullable HowFar howFar(String code) {
    return Arrays.stream(HowFar.values())
        .filter(each -> each.name().equals(code))
        .findFirst()
        .orElse(null);
  }

  private Uni<Response> tell(Actor.LinkHolder holder, UUID task, ReportTask.Word word) {
    var teller = new ReportTask.Teller(holder.subject(), holder.member());
    return database
        .as(
            holder.subject(),
            () -> devices.admit(holder).chain(() -> reportTask.own(teller, task, word)))
        .map(_ -> Answers.seeOther("/invitation/%s/tasks?told=yes".formatted(holder.summons())));
  }

  private Uni<tasks> page(Actor.LinkHolder holder, boolean told, Typing typing) {
    return database.as(
        holder.subject(),
        () -> invitations.of(holder).chain(known -> withTasks(holder, known, told, typing)));
  }

  private Uni<tasks> withTasks(
      Actor.LinkHolder holder, Invitation known, boolean told, Typing typing) {
    return ownTasks
        .before(new MeetingId(holder.meeting()))
        .chain(lines ->
            yearTasks
                .own()
                .map(years -> new tasks(known, lines, years, told, typing, ReportTask.LONGEST)));
  }
}
