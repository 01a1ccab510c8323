package vn.chibo.notice;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;

/// The member's own answer to his summons.
@Path("/invitation/{summons}/answer")
class AnswerResource {

  private static final int UNFIT = 422;

  record answer(AnswerPage page) implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final Invitations invitations;
  private final GiveAnswer giveAnswer;
  private final AnswerPages pages;

  AnswerResource(
      Who who,
      Database database,
      Invitations invitations,
      GiveAnswer giveAnswer,
      AnswerPages pages) {
    this.who = who;
    this.database = database;
    this.invitations = invitations;
    this.giveAnswer = giveAnswer;
    this.pages = pages;
  }

  @GET
  @Produces(TEXT_HTML)
  public Uni<TemplateInstance> form(@RestPath SummonsId summons) {
    return who.linkHolder(summons.value())
        .chain(holder -> page(holder, AnswerForm.EMPTY, Map.of()))
        .map(answer::new);
  }

  @POST
  @Produces(TEXT_HTML)
  public Uni<Response> give(
      @RestPath SummonsId summons,
      @RestForm @Nullable String reply,
      @RestForm @Nullable String reason,
      @RestForm @Nullable String words) {
    var form = AnswerForm.of(reply, reason, words);
    return who.linkHolder(summons.value()).chain(holder -> give(holder, form));
  }

  private Uni<Response> give(Actor.LinkHolder holder, AnswerForm form) {
    return giveAnswer
        .byLink(holder, form)
        .chain(mistakes ->
            mistakes.isEmpty()
                ? Uni.createFrom().item(backTo(holder))
                : page(holder, form, mistakes).map(AnswerResource::unfit));
  }

  private Uni<AnswerPage> page(
      Actor.LinkHolder holder, AnswerForm form, Map<String, String> mistakes) {
    return database.as(
        holder.subject(),
        () -> invitations.of(holder).chain(invitation -> pages.of(invitation, form, mistakes)));
  }

  private static Response unfit(AnswerPage page) {
    return Response.status(UNFIT).entity(new answer(page)).build();
  }

  private static Response backTo(Actor.LinkHolder holder) {
    return Response.seeOther(URI.create("/invitation/" + holder.summons())).build();
  }
}
