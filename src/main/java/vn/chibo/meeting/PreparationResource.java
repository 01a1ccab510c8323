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
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
import vn.chibo.membership.CellDoor;
import vn.chibo.organisation.CellId;

/// What the committee of a cell prepares for the ordinary meeting of a month.
@Path("/cells/{cell}/preparation/{month}")
@Produces(TEXT_HTML)
class PreparationResource {

  record preparation(Shown page) implements TemplateInstance {}

  record Shown(
      CellDoor.Entry entry,
      YearMonth month,
      Preparations.Prepared prepared,
      Map<String, String> errors,
      boolean saved) {

    public String written() {
      return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }
  }

  private final Who who;
  private final Database database;
  private final CellDoor door;
  private final Preparations preparations;
  private final Reader reader;

  PreparationResource(
      Who who, Database database, CellDoor door, Preparations preparations, Reader reader) {
    this.who = who;
    this.database = database;
    this.door = door;
    this.preparations = preparations;
    this.reader = reader;
  }

  @GET
  public Uni<preparation> form(
      @RestPath CellId cell, @RestPath String month, @RestQuery Optional<String> saved) {
    var asked = monthOf(month);
    return who.person()
        .chain(person -> database.as(person.subject(), () -> read(cell, asked)))
        .map(page -> shown(page, saved.isPresent()));
  }

  private static preparation shown(Shown page, boolean saved) {
    return new preparation(
        new Shown(page.entry(), page.month(), page.prepared(), page.errors(), saved));
  }

  private Uni<Shown> read(CellId cell, YearMonth month) {
    return door.asOfficer(cell)
        .chain(entry ->
            preparations
                .find(cell, month)
                .map(found -> new Shown(entry, month, orEmpty(found), Map.of(), false)));
  }

  private static Preparations.Prepared orEmpty(Preparations.@Nullable Prepared found) {
    return found == null ? new Preparations.Prepared(Preparations.Text.EMPTY, 0, "", "") : found;
  }

  @POST
  public Uni<Response> write(
      @RestPath CellId cell, @RestPath String month, MultivaluedMap<String, String> fields) {
    var asked = monthOf(month);
    var typed = new Typed(fields);
    var wish = new Preparations.Prepared(text(typed), Math.max(0, typed.number("version")), "", "");
    var mistakes = mistakes(typed);
    return who.person()
        .chain(person ->
            mistakes.isEmpty()
                ? preparations
                    .write(person, cell, asked, wish)
                    .map(_ ->
                        Answers.seeOther(
                            "/cells/%s/preparation/%s?saved=yes".formatted(cell, asked)))
                : again(person, cell, asked, wish, mistakes));
  }

  private Uni<Response> again(
      Actor.Person person,
      CellId cell,
      YearMonth month,
      Preparations.Prepared wish,
      Map<String, String> mistakes) {
    return database
        .as(person.subject(), () -> door.asOfficer(cell))
        .map(entry -> new preparation(new Shown(entry, month, wish, mistakes, false)))
        .map(page -> Answers.page(422, page));
  }

  private static Preparations.Text text(Typed typed) {
    return new Preparations.Text(
        typed.text("report"),
        typed.text("review"),
        typed.text("directions"),
        typed.text("assignment"),
        typed.text("score"));
  }

  private Map<String, String> mistakes(Typed typed) {
    var mistakes = new LinkedHashMap<String, String>();
    var words = reader.words(PreparationText.class);
    for (var field : new String[] {"report", "review", "directions", "assignment", "score"}) {
      int most = field.equals("score") ? Preparations.LONGEST_SCORE : Preparations.LONGEST;
      if (typed.text(field).length() > most) {
        mistakes.put(field, words.tooLong(most));
      }
    }
    return mistakes;
  }

  private static YearMonth monthOf(String text) {
    try {
      var month = YearMonth.parse(text);
      if (month.getYear() > 2000 && month.getYear() < 2200) {
        return month;
      }
    } catch (DateTimeException e) {
      throw Refusal.missing("no-such-page");
    }
    throw Refusal.missing("no-such-page");
  }
}
