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
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;

/// A member who comes onto the roster: admitted, or from where this service is not used.
@Path("/cells/{cell}/members/new")
@Produces(TEXT_HTML)
class NewMemberResource {

  private static final int UNFIT = 422;

  record form(
      CellDoor.Entry entry,
      List<ActPage.Choice> bodies,
      NewMemberForm form,
      boolean alike,
      Map<String, String> errors)
      implements TemplateInstance {}

  private final Who who;
  private final EnterMember enterMember;
  private final Reader reader;
  private final Clock clock;

  NewMemberResource(Who who, EnterMember enterMember, Reader reader, Clock clock) {
    this.who = who;
    this.enterMember = enterMember;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<form> blank(@RestPath CellId cell) {
    var blank = new NewMemberForm(new Typed(new MultivaluedHashMap<>()));
    return who.person()
        .chain(person -> enterMember.scene(person, cell))
        .map(scene -> page(scene, blank, Map.of()));
  }

  @POST
  public Uni<Response> enter(@RestPath CellId cell, MultivaluedMap<String, String> fields) {
    var form = new NewMemberForm(new Typed(fields));
    return who.person().chain(person -> enter(person, cell, form));
  }

  private Uni<Response> enter(Actor.Person person, CellId cell, NewMemberForm form) {
    return enterMember.scene(person, cell).chain(scene -> enter(person, scene, form));
  }

  private Uni<Response> enter(Actor.Person person, EnterMember.Scene scene, NewMemberForm form) {
    var reading = form.read(scene, scope(scene));
    var wish = reading.wish();
    if (wish == null) {
      return Uni.createFrom().item(unfit(scene, form, reading.mistakes()));
    }
    return enterMember
        .isAlike(person, scene.entry().id(), wish)
        .chain(alike ->
            alike && !form.isAnother()
                ? Uni.createFrom().item(unfit(scene, form, alike()))
                : enter(person, scene.entry().id(), wish));
  }

  private Map<String, String> alike() {
    return Map.of("another", reader.words(PersonText.class).alike());
  }

  private Uni<Response> enter(Actor.Person person, CellId cell, EnterMember.Wish wish) {
    return enterMember
        .enter(person, cell, wish)
        .map(_ -> Answers.seeOther("/cells/" + cell + "/members/" + wish.id()));
  }

  private static Response unfit(
      EnterMember.Scene scene, NewMemberForm form, Map<String, String> mistakes) {
    return Answers.page(UNFIT, page(scene, form, mistakes));
  }

  private static form page(
      EnterMember.Scene scene, NewMemberForm form, Map<String, String> mistakes) {
    var bodies =
        scene.bodies().stream()
            .filter(body -> !body.isCell())
            .map(body -> new ActPage.Choice(body.id().toString(), body.name(), ""))
            .toList();
    return new form(scene.entry(), bodies, form, mistakes.containsKey("another"), mistakes);
  }

  private DecisionForm.Scope scope(EnterMember.Scene scene) {
    var today = VietnamTime.today(clock);
    return new DecisionForm.Scope(scene.bodies(), false, today, scene.rules(), reader.locale());
  }
}
