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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.Rulebook;

/// One party group: its members, its leader, its end.
@Path("/cells/{cell}/groups/{group}")
@Produces(TEXT_HTML)
class GroupResource {

  private static final int UNFIT = 422;

  record group(GroupPage page, GroupForm form, Map<String, String> errors)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final CellDoor door;
  private final Groups store;
  private final ChangeGroup changeGroup;
  private final Rulebook rulebook;
  private final Reader reader;
  private final Clock clock;

  GroupResource(
      Who who,
      Database database,
      CellDoor door,
      Groups store,
      ChangeGroup changeGroup,
      Rulebook rulebook,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.door = door;
    this.store = store;
    this.changeGroup = changeGroup;
    this.rulebook = rulebook;
    this.reader = reader;
    this.clock = clock;
  }

  private record Asked(CellId cell, UUID group, GroupForm form) {}

  @GET
  public Uni<group> page(@RestPath CellId cell, @RestPath UUID group) {
    var blank = new GroupForm(new Typed(new MultivaluedHashMap<>()));
    return who.person().chain(person -> page(person, new Asked(cell, group, blank), Map.of()));
  }

  @POST
  @Path("members")
  public Uni<Response> choose(
      @RestPath CellId cell, @RestPath UUID group, MultivaluedMap<String, String> fields) {
    var form = new GroupForm(new Typed(fields));
    return change(
        new Asked(cell, group, form),
        "change",
        (person, day) ->
            changeGroup.choose(person, cell, new ChangeGroup.Joining(group, form.members(), day)));
  }

  @POST
  @Path("leader")
  public Uni<Response> lead(
      @RestPath CellId cell, @RestPath UUID group, MultivaluedMap<String, String> fields) {
    var form = new GroupForm(new Typed(fields));
    var member = form.typed().id("leader");
    var title = reader.words(GroupText.class).leaderPostTitle();
    return change(
        new Asked(cell, group, form),
        "since",
        (person, day) ->
            member == null
                ? Uni.createFrom().item(ChangeGroup.Outcome.OUTSIDE)
                : changeGroup.lead(
                    person, cell, new ChangeGroup.Leading(group, member, title, day)));
  }

  @POST
  @Path("dissolution")
  public Uni<Response> dissolve(
      @RestPath CellId cell, @RestPath UUID group, MultivaluedMap<String, String> fields) {
    return change(
        new Asked(cell, group, new GroupForm(new Typed(fields))),
        "end",
        (person, day) -> changeGroup.dissolve(person, cell, group, day));
  }

  private Uni<Response> change(
      Asked asked,
      String field,
      BiFunction<Actor.Person, LocalDate, Uni<ChangeGroup.Outcome>> change) {
    return who.person()
        .chain(person ->
            changeGroup
                .mustRecord(person, asked.cell(), asked.group(), VietnamTime.today(clock))
                .chain(() -> change(person, asked, field, change)));
  }

  private Uni<Response> change(
      Actor.Person person,
      Asked asked,
      String field,
      BiFunction<Actor.Person, LocalDate, Uni<ChangeGroup.Outcome>> change) {
    var mistakes = new LinkedHashMap<String, String>();
    var day = asked.form().day(field, bounds(), mistakes);
    return day == null
        ? again(person, asked, mistakes)
        : change.apply(person, day).chain(outcome -> answer(person, asked, field, outcome));
  }

  private Uni<Response> answer(
      Actor.Person person, Asked asked, String field, ChangeGroup.Outcome outcome) {
    var text = reader.words(GroupText.class);
    return switch (outcome) {
      case DONE ->
          Uni.createFrom()
              .item(Answers.seeOther("/cells/%s/groups/%s".formatted(asked.cell(), asked.group())));
      case TOO_EARLY -> again(person, asked, Map.of(field, text.tooEarly()));
      case OUTSIDE -> again(person, asked, Map.of("leader", text.leaderOutside()));
    };
  }

  private Uni<Response> again(Actor.Person person, Asked asked, Map<String, String> mistakes) {
    return page(person, asked, mistakes).map(page -> Answers.page(UNFIT, page));
  }

  private Uni<group> page(Actor.Person person, Asked asked, Map<String, String> mistakes) {
    return database
        .as(
            person.subject(),
            () -> door.asRosterReader(asked.cell()).chain(entry -> withGroup(entry, asked)))
        .map(page -> new group(page, asked.form(), mistakes));
  }

  private Uni<GroupPage> withGroup(CellDoor.Entry entry, Asked asked) {
    return store
        .one(entry.id(), asked.group(), VietnamTime.today(clock))
        .chain(group -> withPlaces(entry, group));
  }

  private Uni<GroupPage> withPlaces(CellDoor.Entry entry, Groups.Group group) {
    var today = VietnamTime.today(clock);
    return store
        .places(entry.id(), today)
        .map((List<Groups.Place> places) ->
            GroupPage.of(entry, group, places, reader.words(GroupText.class)));
  }

  private GroupForm.Bounds bounds() {
    var today = VietnamTime.today(clock);
    return new GroupForm.Bounds(
        today,
        rulebook.inForceOn(today).value(CallingRules.AHEAD_DAYS),
        reader.words(GroupText.class));
  }
}
