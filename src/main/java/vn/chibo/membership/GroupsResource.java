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
import vn.chibo.organisation.CellId;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.Rulebook;

/// The party groups of a cell, and forming one (R3).
@Path("/cells/{cell}/groups")
@Produces(TEXT_HTML)
class GroupsResource {

  private static final int UNFIT = 422;

  record groups(GroupsPage page, GroupForm form, Map<String, String> errors)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final CellDoor door;
  private final Groups store;
  private final FormGroup formGroup;
  private final Rulebook rulebook;
  private final Reader reader;
  private final Clock clock;

  GroupsResource(
      Who who,
      Database database,
      CellDoor door,
      Groups store,
      FormGroup formGroup,
      Rulebook rulebook,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.door = door;
    this.store = store;
    this.formGroup = formGroup;
    this.rulebook = rulebook;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<groups> list(@RestPath CellId cell) {
    var blank = new GroupForm(new Typed(new MultivaluedHashMap<>()));
    return who.person().chain(person -> page(person, cell, blank, Map.of()));
  }

  @POST
  public Uni<Response> form(@RestPath CellId cell, MultivaluedMap<String, String> fields) {
    var form = new GroupForm(new Typed(fields));
    return who.person().chain(person -> form(person, cell, form));
  }

  private Uni<Response> form(Actor.Person person, CellId cell, GroupForm form) {
    var text = reader.words(GroupText.class);
    var reading =
        form.read(
            new GroupForm.Bounds(
                VietnamTime.today(clock), rules().value(CallingRules.AHEAD_DAYS), text));
    var wish = reading.wish();
    return wish == null
        ? again(person, cell, form, reading.mistakes())
        : formGroup
            .form(person, cell, wish)
            .chain(taken ->
                taken
                    ? again(person, cell, form, Map.of("name", text.nameTaken()))
                    : Uni.createFrom()
                        .item(Answers.seeOther("/cells/%s/groups/%s".formatted(cell, wish.id()))));
  }

  private Uni<Response> again(
      Actor.Person person, CellId cell, GroupForm form, Map<String, String> mistakes) {
    return database
        .as(person.subject(), () -> door.asRecorder(cell))
        .chain(() -> page(person, cell, form, mistakes))
        .map(page -> Answers.page(UNFIT, page));
  }

  private Uni<groups> page(
      Actor.Person person, CellId cell, GroupForm form, Map<String, String> mistakes) {
    return database
        .as(person.subject(), () -> door.asRosterReader(cell).chain(this::withGroups))
        .map(page -> new groups(page, form, mistakes));
  }

  private Uni<GroupsPage> withGroups(CellDoor.Entry entry) {
    return store.of(entry.id(), VietnamTime.today(clock)).chain(found -> withPlaces(entry, found));
  }

  private Uni<GroupsPage> withPlaces(CellDoor.Entry entry, List<Groups.Group> found) {
    var today = VietnamTime.today(clock);
    return store
        .places(entry.id(), today)
        .map(places ->
            GroupsPage.of(
                entry, found, places, new GroupsPage.Asking(rules(), today, reader.locale())));
  }

  private RuleSet rules() {
    return rulebook.inForceOn(VietnamTime.today(clock));
  }
}
