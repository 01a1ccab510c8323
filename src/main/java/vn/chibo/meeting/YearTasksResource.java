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
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;

/// The yearly assignment of a cell: read by its members, written by its officers.
@Path("/cells/{cell}/year-tasks")
@Produces(TEXT_HTML)
class YearTasksResource {

  record year(YearTasksPage page) implements TemplateInstance {}

  private final Who who;
  private final YearTasksPages pages;
  private final AssignForYear assignForYear;
  private final Reader reader;
  private final Clock clock;

  YearTasksResource(
      Who who, YearTasksPages pages, AssignForYear assignForYear, Reader reader, Clock clock) {
    this.who = who;
    this.pages = pages;
    this.assignForYear = assignForYear;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<TemplateInstance> present(@RestPath CellId cell) {
    return of(cell, VietnamTime.today(clock).getYear());
  }

  @GET
  @Path("{year: [0-9]{4}}")
  public Uni<TemplateInstance> of(@RestPath CellId cell, @RestPath int year) {
    var asked = new AssignForYear.Year(cell, year);
    return who.person()
        .chain(person -> pages.of(person, asked, YearTasksPage.Typing.nothing()))
        .map(year::new);
  }

  @POST
  @Path("{year: [0-9]{4}}")
  public Uni<Response> assign(
      @RestPath CellId cell, @RestPath int year, MultivaluedMap<String, String> fields) {
    var typed = new Typed(fields);
    var mistakes = new LinkedHashMap<String, String>();
    var wish = wish(typed, year, mistakes);
    var of = new AssignForYear.Year(cell, year);
    return who.person()
        .chain(person ->
            wish == null
                ? again(person, of, typed, mistakes)
                : assignForYear.assign(person, of, wish).map(_ -> back(of)));
  }

  private Uni<Response> again(
      Actor.Person person, AssignForYear.Year of, Typed typed, Map<String, String> mistakes) {
    return pages
        .ofOfficer(person, of, new YearTasksPage.Typing(typed, mistakes, UUID.randomUUID()))
        .invoke(YearTasksResource::mustBeOpen)
        .map(page -> Answers.page(422, new year(page)));
  }

  /// A year that is over, or too far ahead, has no form to show again.
  private static void mustBeOpen(YearTasksPage page) {
    if (!page.open()) {
      throw Refusal.conflict("year-is-over");
    }
  }

  private AssignForYear.@Nullable Wish wish(Typed typed, int year, Map<String, String> mistakes) {
    var words = reader.words(YearTaskText.class);
    var text = typed.text("text");
    var member = typed.id("member");
    var from = typed.has("day") || typed.has("month") ? typed.day("") : LocalDate.of(year, 1, 1);
    if (text.isEmpty() || text.length() > AssignForYear.LONGEST) {
      mistakes.put("text", words.missingText(AssignForYear.LONGEST));
    }
    if (member == null) {
      mistakes.put("member", words.missingMember());
    }
    if (from == null || from.getYear() != year) {
      mistakes.put("from", words.notInYear(year));
    }
    return member == null || from == null || !mistakes.isEmpty()
        ? null
        : new AssignForYear.Wish(
            Objects.requireNonNullElseGet(typed.id("id"), UUID::randomUUID), member, text, from);
  }

  @POST
  @Path("{year: [0-9]{4}}/{assignment}/end")
  public Uni<Response> end(@RestPath CellId cell, @RestPath int year, @RestPath UUID assignment) {
    var of = new AssignForYear.Year(cell, year);
    return who.person()
        .chain(person -> assignForYear.end(person, of, assignment))
        .map(_ -> back(of));
  }

  @POST
  @Path("{year: [0-9]{4}}/copy")
  public Uni<Response> copy(@RestPath CellId cell, @RestPath int year) {
    var of = new AssignForYear.Year(cell, year);
    return who.person().chain(person -> assignForYear.copy(person, of)).map(_ -> back(of));
  }

  @POST
  @Path("{year: [0-9]{4}}/confirmation")
  public Uni<Response> confirm(
      @RestPath CellId cell, @RestPath int year, MultivaluedMap<String, String> fields) {
    var of = new AssignForYear.Year(cell, year);
    var meeting = new Typed(fields).id("meeting");
    return who.person()
        .chain(person -> {
          if (meeting == null) {
            throw Refusal.missing("no-such-meeting");
          }
          return assignForYear.confirm(person, of, meeting);
        })
        .map(_ -> back(of));
  }

  private static Response back(AssignForYear.Year of) {
    return Answers.seeOther("/cells/%s/year-tasks/%d".formatted(of.cell(), of.year()));
  }
}
