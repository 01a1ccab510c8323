package vn.chibo.membership;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.chibo.organisation.RulesInForce;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.RuleSet;

/// Members who come to a cell and go from it, and where each transfer stands.
@Path("/cells/{cell}/transfers")
@Produces(TEXT_HTML)
class TransfersResource {

  private static final int UNFIT = 422;

  record transfers(
      CellDoor.Entry entry,
      List<TransferLine> lines,
      String citation,
      Typed form,
      Map<String, String> errors)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final CellDoor door;
  private final Transfers store;
  private final EndTransfer endTransfer;
  private final RulesInForce rulesInForce;
  private final Reader reader;
  private final Clock clock;

  TransfersResource(
      Who who,
      Database database,
      CellDoor door,
      Transfers store,
      EndTransfer endTransfer,
      RulesInForce rulesInForce,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.door = door;
    this.store = store;
    this.endTransfer = endTransfer;
    this.rulesInForce = rulesInForce;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<transfers> list(@RestPath CellId cell) {
    return who.person().chain(person -> page(person, cell, null));
  }

  @POST
  @Path("{transfer}/arrival")
  public Uni<Response> receive(
      @RestPath CellId cell, @RestPath UUID transfer, MultivaluedMap<String, String> fields) {
    return end(cell, transfer, EndTransfer.Way.RECEIVED, new Typed(fields));
  }

  @POST
  @Path("{transfer}/return")
  public Uni<Response> takeBack(
      @RestPath CellId cell, @RestPath UUID transfer, MultivaluedMap<String, String> fields) {
    return end(cell, transfer, EndTransfer.Way.TAKEN_BACK, new Typed(fields));
  }

  private Uni<Response> end(CellId cell, UUID transfer, EndTransfer.Way way, Typed typed) {
    return who.person()
        .chain(person ->
            endTransfer
                .mustBeHis(person, cell, transfer)
                .chain(one -> end(person, one, way, new Form(cell, typed))));
  }

  private record Form(CellId cell, Typed typed) {}

  private Uni<Response> end(
      Actor.Person person, Transfers.Transfer one, EndTransfer.Way way, Form form) {
    var text = reader.words(WayText.class);
    var day = form.typed().day("on-");
    if (day == null || !day.isAfter(one.sentOn()) || day.isAfter(today())) {
      return again(person, form, one, text.wrongDay());
    }
    return endTransfer
        .end(person, new EndTransfer.Asked(form.cell(), one.id(), way, day))
        .chain(reason ->
            reason
                .map(why -> again(person, form, one, text.refused(words(why))))
                .orElseGet(() -> back(form.cell())));
  }

  private static Uni<Response> back(CellId cell) {
    return Uni.createFrom().item(Answers.seeOther("/cells/" + cell + "/transfers"));
  }

  private String words(Planning.Reason reason) {
    return new StandingWords(reader.words(StandText.class)).reason(reason, null);
  }

  private Uni<Response> again(
      Actor.Person person, Form form, Transfers.Transfer one, String mistake) {
    var typing = new Typing(form.typed(), Map.of("on-" + one.id(), mistake));
    return page(person, form.cell(), typing).map(page -> Answers.page(UNFIT, page));
  }

  private record Typing(Typed form, Map<String, String> errors) {}

  private Uni<transfers> page(Actor.Person person, CellId cell, @Nullable Typing typing) {
    return database.as(
        person.subject(),
        () ->
            door.asRosterReader(cell)
                .chain(entry ->
                    rulesInForce.today(cell).chain(rules -> withLines(entry, rules, typing))));
  }

  private Uni<transfers> withLines(CellDoor.Entry entry, RuleSet rules, @Nullable Typing typing) {
    var citation = rules.citation(CallingRules.TRANSFER_WORKING_DAYS).in(reader.locale());
    return store
        .of(entry.id())
        .map(found ->
            new transfers(
                entry,
                found.stream()
                    .map(one -> TransferLine.of(one, entry, today(), reader.locale()))
                    .toList(),
                citation,
                typing == null ? new Typed(new MultivaluedHashMap<>()) : typing.form(),
                typing == null ? Map.of() : typing.errors()));
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }
}
