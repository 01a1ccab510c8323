package vn.chibo.membership;

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
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.organisation.CellId;

/// A standing that was entered wrongly, put right with its reason.
@Path("/cells/{cell}/members/{member}/entries/{entry}")
@Produces(TEXT_HTML)
class CorrectionResource {

  private static final int UNFIT = 422;

  record correction(
      CorrectStanding.Scene scene,
      String says,
      List<ActPage.Choice> kinds,
      CorrectionForm form,
      Map<String, String> errors)
      implements TemplateInstance {}

  private final Who who;
  private final CorrectStanding correctStanding;
  private final Reader reader;

  CorrectionResource(Who who, CorrectStanding correctStanding, Reader reader) {
    this.who = who;
    this.correctStanding = correctStanding;
    this.reader = reader;
  }

  @GET
  public Uni<correction> form(
      @RestPath CellId cell, @RestPath MemberId member, @RestPath UUID entry) {
    return who.person()
        .chain(person -> correctStanding.scene(person, cell, member, entry))
        .map(scene -> page(scene, CorrectionForm.of(scene.wrong()), Map.of()));
  }

  @POST
  public Uni<Response> correct(
      @RestPath CellId cell,
      @RestPath MemberId member,
      @RestPath UUID entry,
      MultivaluedMap<String, String> fields) {
    var form = new CorrectionForm(new Typed(fields));
    return who.person()
        .chain(person ->
            correctStanding
                .scene(person, cell, member, entry)
                .chain(scene -> correct(person, scene, form)));
  }

  private Uni<Response> correct(
      Actor.Person person, CorrectStanding.Scene scene, CorrectionForm form) {
    var reading = form.read(scene, reader.words(PersonText.class), reader.words(ActText.class));
    var wish = reading.wish();
    return wish == null
        ? Uni.createFrom().item(Answers.page(UNFIT, page(scene, form, reading.mistakes())))
        : correctStanding.correct(person, scene, wish).map(_ -> back(scene));
  }

  private static Response back(CorrectStanding.Scene scene) {
    return Answers.seeOther(
        "/cells/%s/members/%s".formatted(scene.entry().id(), scene.slip().id()));
  }

  private correction page(
      CorrectStanding.Scene scene, CorrectionForm form, Map<String, String> errors) {
    var words = new StandingWords(reader.words(StandText.class));
    var wrong = scene.wrong();
    var kinds =
        CorrectionForm.KINDS.stream()
            .filter(kind -> !kind.hasEnded() || wrong.until() == null)
            .map(kind -> new ActPage.Choice(kind.name(), words.of(kind), ""))
            .toList();
    var says = words.line(wrong.kind(), wrong.from(), wrong.until());
    return new correction(scene, says, kinds, form, errors);
  }
}
