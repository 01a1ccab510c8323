package vn.chibo.office;

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
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;

/// Who stands in for the secretary of a cell, and until when.
@Path("/cells/{cell}/posts/stand-ins")
@Produces(TEXT_HTML)
class StandInResource {

  record Ground(String code, String label) {}

  record form(
      Place place,
      List<StandIns.Candidate> people,
      List<Ground> grounds,
      PostForm form,
      Map<String, String> errors)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final StandIns standIns;
  private final Reader reader;
  private final Clock clock;

  StandInResource(Who who, Database database, StandIns standIns, Reader reader, Clock clock) {
    this.who = who;
    this.database = database;
    this.standIns = standIns;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<form> page(@RestPath CellId cell) {
    var fields = new MultivaluedHashMap<String, String>();
    var today = VietnamTime.today(clock);
    fields.putSingle("from-day", String.valueOf(today.getDayOfMonth()));
    fields.putSingle("from-month", String.valueOf(today.getMonthValue()));
    fields.putSingle("from-year", String.valueOf(today.getYear()));
    var blank = new PostForm(new Typed(fields));
    return who.person().chain(person -> page(person, cell, blank, Map.of()));
  }

  @POST
  public Uni<Response> name(@RestPath CellId cell, MultivaluedMap<String, String> fields) {
    var form = new PostForm(new Typed(fields));
    var mistakes = new LinkedHashMap<String, String>();
    var wish = read(form, mistakes);
    return wish == null
        ? who.person()
            .chain(person -> page(person, cell, form, mistakes))
            .map(page -> Answers.page(422, page))
        : who.person()
            .chain(person -> standIns.name(person, cell.value(), wish))
            .map(_ -> back(cell));
  }

  @POST
  @Path("{standIn}/end")
  public Uni<Response> end(@RestPath CellId cell, @RestPath UUID standIn) {
    return who.person()
        .chain(person -> standIns.end(person, cell.value(), standIn))
        .map(_ -> back(cell));
  }

  private static Response back(CellId cell) {
    return Answers.seeOther("/cells/" + cell + "/posts");
  }

  private StandIns.@Nullable Wish read(PostForm form, Map<String, String> mistakes) {
    var text = reader.words(GivingText.class);
    var typed = form.typed();
    var member = typed.id("member");
    if (member == null) {
      mistakes.put("member", text.missingPerson());
    }
    var ground = ground(typed.text("ground"));
    if (ground == null) {
      mistakes.put("ground", text.missingGround());
    }
    var from = PostForm.dayOf(typed, mistakes, "from", text);
    var last = PostForm.dayOf(typed, mistakes, "until", text);
    if (from != null && last != null && last.isBefore(from)) {
      mistakes.put("until", text.endsBefore());
    }
    if (typed.text("number").length() > PostForm.LONGEST_NUMBER) {
      mistakes.put("number", text.tooLong());
    }
    return member == null || ground == null || from == null || last == null || !mistakes.isEmpty()
        ? null
        : new StandIns.Wish(member, from, last.plusDays(1), ground, typed.text("number"));
  }

  private static StandIn.@Nullable Ground ground(String code) {
    return Stream.of(StandIn.Ground.values())
        .filter(each -> each.name().equals(code))
        .findFirst()
        .orElse(null);
  }

  private Uni<form> page(
      Actor.Person person, CellId cell, PostForm typed, Map<String, String> errors) {
    return database.as(
        person.subject(),
        () -> standIns.mustName(cell.value()).chain(place -> page(place, typed, errors)));
  }

  private Uni<form> page(Place place, PostForm typed, Map<String, String> errors) {
    return standIns
        .candidates(place.id())
        .map(people -> new form(place, people, grounds(), typed, errors));
  }

  private List<Ground> grounds() {
    var words = OfficeWords.in(reader.locale());
    return Stream.of(StandIn.Ground.values())
        .map(each -> new Ground(each.name(), words.ground(each)))
        .toList();
  }
}
