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
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Typed;
import vn.chibo.organisation.CellId;

/// What was decided about a member's standing: typed, looked at, written.
@Path("/cells/{cell}/members/{member}/standing/{act}")
@Produces(TEXT_HTML)
class StandingActResource {

  private static final int UNFIT = 422;

  record act(ActPage page) implements TemplateInstance {}

  record check(ActPage page, ActPreview preview, Map<String, String> errors)
      implements TemplateInstance {}

  private final Who who;
  private final RecordStanding recordStanding;
  private final Reader reader;

  StandingActResource(Who who, RecordStanding recordStanding, Reader reader) {
    this.who = who;
    this.recordStanding = recordStanding;
    this.reader = reader;
  }

  @GET
  public Uni<Response> form(
      @RestPath CellId cell, @RestPath MemberId member, @RestPath String act) {
    var blank = new ActForm(new Typed(new MultivaluedHashMap<>()));
    var asked = new RecordStanding.Asked(cell, member, act(act), blank, RecordStanding.Step.TYPE);
    return who.person().chain(person -> weigh(person, asked));
  }

  @POST
  public Uni<Response> weigh(
      @RestPath CellId cell,
      @RestPath MemberId member,
      @RestPath String act,
      MultivaluedMap<String, String> fields) {
    var form = new ActForm(new Typed(fields));
    var asked = new RecordStanding.Asked(cell, member, act(act), form, step(form));
    return who.person().chain(person -> weigh(person, asked));
  }

  private static Act act(String path) {
    return Act.ofPath(path).orElseThrow(() -> Refusal.missing("no-such-page"));
  }

  private static RecordStanding.Step step(ActForm form) {
    return switch (form.text("step")) {
      case "find", "back" -> RecordStanding.Step.TYPE;
      case "confirm" -> RecordStanding.Step.CONFIRM;
      default -> RecordStanding.Step.CHECK;
    };
  }

  private Uni<Response> weigh(Actor.Person person, RecordStanding.Asked asked) {
    return recordStanding.weigh(person, asked).map(weighed -> answer(weighed, asked));
  }

  private Response answer(Weighed weighed, RecordStanding.Asked asked) {
    return switch (weighed) {
      case Weighed.Open(var scene, var mistakes) ->
          Answers.page(mistakes.isEmpty() ? 200 : UNFIT, new act(page(scene, asked, mistakes)));
      case Weighed.Shown shown ->
          Answers.page(
              shown.mistakes().isEmpty() ? 200 : UNFIT,
              new check(
                  page(shown.scene(), asked, Map.of()),
                  ActPreview.of(shown, reader.locale()),
                  shown.mistakes()));
      case Weighed.Done(var still) ->
          Answers.seeOther(
              still ? "/cells/" + asked.cell() + "/members/" + asked.member() : "/desk");
    };
  }

  private ActPage page(ActScene scene, RecordStanding.Asked asked, Map<String, String> mistakes) {
    return ActPage.of(scene, asked.form(), mistakes, reader.locale());
  }
}
