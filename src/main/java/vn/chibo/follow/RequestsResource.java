package vn.chibo.follow;

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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.organisation.CellId;

/// What the follower asked of a cell and what became of it, for both sides.
@Path("/cells/{cell}/requests")
@Produces(TEXT_HTML)
class RequestsResource {

  record requests(RequestsPage page, String meeting) implements TemplateInstance {}

  private final Who who;
  private final RequestsPages pages;
  private final AskCell askCell;
  private final Reader reader;

  RequestsResource(Who who, RequestsPages pages, AskCell askCell, Reader reader) {
    this.who = who;
    this.pages = pages;
    this.askCell = askCell;
    this.reader = reader;
  }

  @GET
  public Uni<requests> list(@RestPath CellId cell, @RestQuery Optional<UUID> meeting) {
    return who.person()
        .chain(person -> pages.of(person, cell, RequestsPage.Typing.nothing()))
        .map(page -> new requests(page, meeting.map(UUID::toString).orElse("")));
  }

  @POST
  public Uni<Response> ask(@RestPath CellId cell, MultivaluedMap<String, String> fields) {
    var typed = new Typed(fields);
    var until = month(typed.text("until"));
    var mistakes = mistakes(typed, until, "");
    return who.person()
        .chain(person ->
            mistakes.isEmpty() && until != null
                ? askCell.ask(person, cell, wish(typed, until)).map(_ -> back(cell))
                : pages
                    .mayTake(person, cell, RequestStep.ASKED_AGAIN)
                    .chain(() -> again(person, cell, typed, mistakes)));
  }

  private static AskCell.Wish wish(Typed typed, YearMonth until) {
    return new AskCell.Wish(
        Objects.requireNonNullElseGet(typed.id("id"), UUID::randomUUID),
        typed.id("meeting"),
        typed.text("text"),
        until);
  }

  @POST
  @Path("{request}/answer")
  public Uni<Response> answer(
      @RestPath CellId cell, @RestPath UUID request, MultivaluedMap<String, String> fields) {
    var typed = new Typed(fields);
    var taking = new AskCell.Taking(RequestStep.ANSWERED, typed.text("text"), null);
    return take(new Place(cell, request), typed, taking, missingText(typed, "text-" + request));
  }

  @POST
  @Path("{request}/again")
  public Uni<Response> askAgain(
      @RestPath CellId cell, @RestPath UUID request, MultivaluedMap<String, String> fields) {
    var typed = new Typed(fields);
    var until = month(typed.text("until"));
    var taking = new AskCell.Taking(RequestStep.ASKED_AGAIN, typed.text("text"), until);
    return take(new Place(cell, request), typed, taking, mistakes(typed, until, "-" + request));
  }

  @POST
  @Path("{request}/closure")
  public Uni<Response> close(
      @RestPath CellId cell, @RestPath UUID request, MultivaluedMap<String, String> fields) {
    var typed = new Typed(fields);
    var words = typed.text("text");
    var taking = new AskCell.Taking(RequestStep.CLOSED, words, null);
    var mistakes =
        words.isEmpty() ? Map.<String, String>of() : missingText(typed, "text-" + request);
    return take(new Place(cell, request), typed, taking, mistakes);
  }

  private record Place(CellId cell, UUID request) {}

  private Uni<Response> take(
      Place place, Typed typed, AskCell.Taking taking, Map<String, String> mistakes) {
    return who.person()
        .chain(person ->
            mistakes.isEmpty()
                ? askCell
                    .take(person, place.cell(), place.request(), taking)
                    .map(_ -> back(place.cell()))
                : pages
                    .mayTake(person, place.cell(), taking.kind())
                    .chain(() -> again(person, place.cell(), typed, mistakes)));
  }

  private Uni<Response> again(
      Actor.Person person, CellId cell, Typed typed, Map<String, String> mistakes) {
    return pages
        .of(person, cell, new RequestsPage.Typing(typed, mistakes, UUID.randomUUID()))
        .map(page -> Answers.page(422, new requests(page, typed.text("meeting"))));
  }

  private Map<String, String> mistakes(Typed typed, @Nullable YearMonth until, String suffix) {
    var mistakes = new LinkedHashMap<>(missingText(typed, "text" + suffix));
    if (until == null) {
      mistakes.put("until" + suffix, reader.words(RequestText.class).missingMonth());
    }
    return mistakes;
  }

  private Map<String, String> missingText(Typed typed, String field) {
    var words = typed.text("text");
    return words.isEmpty() || words.length() > AskCell.LONGEST
        ? Map.of(field, reader.words(RequestText.class).missingWords(AskCell.LONGEST))
        : Map.of();
  }

  /// Null for what is no month between this century's beginning and its end.
  private static @Nullable YearMonth month(String text) {
    try {
      var month = YearMonth.parse(text);
      return month.getYear() > 2000 && month.getYear() < 2200 ? month : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Response back(CellId cell) {
    return Answers.seeOther("/cells/" + cell + "/requests");
  }
}
