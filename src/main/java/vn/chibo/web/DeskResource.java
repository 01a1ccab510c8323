package vn.chibo.web;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.membership.HeldPost;
import vn.chibo.membership.MemberId;
import vn.chibo.membership.Posts;

/// The place where somebody who signed in begins, by the posts he holds today.
@Path("/desk")
@Produces(TEXT_HTML)
class DeskResource {

  record desk(List<Desk.Place> places, boolean oversees, boolean arranges)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final Posts posts;
  private final SecurityIdentity signedIn;

  DeskResource(Who who, Database database, Posts posts, SecurityIdentity signedIn) {
    this.who = who;
    this.database = database;
    this.posts = posts;
    this.signedIn = signedIn;
  }

  @GET
  public Uni<Response> goOn() {
    return who.person()
        .chain(this::postsOf)
        .map(held -> answer(Desk.of(held)))
        .onFailure(this::isOperator)
        .recoverWithItem(() -> Answers.seeOther("/operator"));
  }

  private Uni<List<HeldPost>> postsOf(Actor.Person person) {
    var member = new MemberId(person.member());
    return database.as(person.subject(), () -> posts.heldBy(member));
  }

  private static Response answer(Desk desk) {
    return switch (desk) {
      case Desk.Page(var path) -> Answers.seeOther(path);
      case Desk.Choice(var places, var oversees, var arranges) ->
          Answers.page(200, new desk(places, oversees, arranges));
    };
  }

  /// An operator's account has no member behind it.
  private boolean isOperator(Throwable failure) {
    return failure instanceof Refusal && signedIn.hasRole("operator");
  }
}
