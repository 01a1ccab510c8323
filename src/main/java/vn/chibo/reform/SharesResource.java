package vn.chibo.reform;

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
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Typed;

/// Who goes to which part of a split.
@Path("/reorganisations/{reorganisation}/shares")
@Produces(TEXT_HTML)
class SharesResource {

  record shares(Plan plan, List<Row> rows, List<Part> parts, long open, @Nullable String error)
      implements TemplateInstance {}

  record Row(UUID id, String name, String what, @Nullable String part) {}

  private final Who who;
  private final Database database;
  private final Plans plans;
  private final Shares store;
  private final Reader reader;

  SharesResource(Who who, Database database, Plans plans, Shares store, Reader reader) {
    this.who = who;
    this.database = database;
    this.plans = plans;
    this.store = store;
    this.reader = reader;
  }

  @GET
  public Uni<shares> show(@RestPath ReorganisationId reorganisation) {
    return who.person()
        .chain(person -> database.as(person.subject(), () -> page(reorganisation, null)));
  }

  /// Nobody ticked or no part chosen: the page again with what is missing. Assigning again moves.
  @POST
  public Uni<Response> assign(
      @RestPath ReorganisationId reorganisation, MultivaluedMap<String, String> fields) {
    var typed = new Typed(fields);
    var people = people(fields);
    var missing =
        people.isEmpty()
            ? unfit().nobodyTicked()
            : typed.id("part") == null && !typed.text("part").equals("NONE")
                ? unfit().noPartChosen()
                : null;
    return who.person()
        .chain(person ->
            database.as(
                person.subject(),
                () ->
                    missing == null
                        ? assign(reorganisation, typed.id("part"), people)
                        : page(reorganisation, missing).map(page -> Answers.page(422, page))));
  }

  private static List<UUID> people(MultivaluedMap<String, String> fields) {
    return fields.getOrDefault("who", List.of()).stream()
        .filter(text -> text.matches("[0-9a-fA-F-]{36}"))
        .map(SharesResource::id)
        .filter(Objects::nonNull)
        .limit(Shares.MOST)
        .toList();
  }

  private static @Nullable UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private Uni<Response> assign(ReorganisationId id, @Nullable UUID part, List<UUID> people) {
    return split(id)
        .chain(plan -> store.assign(plan.id(), part, people))
        .invoke(assigned -> {
          if (assigned < 0) {
            throw Refusal.conflict("reorganisation-not-a-draft");
          }
        })
        .map(_ -> Answers.seeOther("/reorganisations/" + id + "/shares"));
  }

  private Uni<Plan> split(ReorganisationId id) {
    return plans
        .find(id)
        .invoke(plan -> {
          if (!plan.steered() || !plan.isSplit()) {
            throw Refusal.missing("no-such-reorganisation");
          }
          if (!plan.isDraft()) {
            throw Refusal.conflict("reorganisation-not-a-draft");
          }
        });
  }

  private Uni<shares> page(ReorganisationId id, @Nullable String error) {
    return split(id).chain(plan -> plans.parts(plan.id()).chain(parts -> page(plan, parts, error)));
  }

  private Uni<shares> page(Plan plan, List<Part> parts, @Nullable String error) {
    var targets = parts.stream().filter(part -> !part.goes()).toList();
    return store
        .of(plan)
        .map(lines -> new shares(plan, rows(plan, lines), targets, open(lines), error));
  }

  private static long open(List<Shares.Line> lines) {
    return lines.stream().filter(line -> line.part() == null).count();
  }

  private List<Row> rows(Plan plan, List<Shares.Line> lines) {
    return lines.stream()
        .map(line ->
            new Row(
                line.id(),
                line.name(),
                plan.ofCells()
                    ? TouchWords.standing("MEMBER_" + line.what(), touch())
                    : line.what(),
                line.partName()))
        .toList();
  }

  private UnfitText unfit() {
    return reader.words(UnfitText.class);
  }

  private TouchText touch() {
    return reader.words(TouchText.class);
  }
}
