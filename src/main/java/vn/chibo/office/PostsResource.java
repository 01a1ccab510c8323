package vn.chibo.office;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.organisation.OrganisationId;

/// The posts of an organisation: who holds which, since when, by which decision; and a new one.
@Path("/organisations/{organisation}/posts")
@Produces(TEXT_HTML)
class PostsResource {

  record posts(PostsPage page) implements TemplateInstance {}

  private final Who who;
  private final PostsPages pages;
  private final GivePages givePages;
  private final GivePost givePost;
  private final Reader reader;

  PostsResource(Who who, PostsPages pages, GivePages givePages, GivePost givePost, Reader reader) {
    this.who = who;
    this.pages = pages;
    this.givePages = givePages;
    this.givePost = givePost;
    this.reader = reader;
  }

  @GET
  public Uni<posts> list(@RestPath OrganisationId organisation, @RestQuery Optional<String> q) {
    var wanted = q.map(String::strip).orElse("");
    return who.person()
        .chain(person ->
            pages.of(new PostsPages.Asked(person, organisation.value(), wanted, reader.locale())))
        .map(posts::new);
  }

  @POST
  public Uni<Response> give(
      @RestPath OrganisationId organisation, MultivaluedMap<String, String> fields) {
    var form = new PostForm(new Typed(fields));
    return who.person().chain(person -> give(person, organisation, form));
  }

  private Uni<Response> give(Actor.Person person, OrganisationId organisation, PostForm form) {
    var read = form.read(reader.words(GivingText.class));
    var wish = read.wish();
    return wish == null
        ? givePages.again(person, organisation.value(), form, read.mistakes())
        : givePost
            .give(person, organisation.value(), wish)
            .chain(giving -> answer(person, organisation, form, giving));
  }

  private Uni<Response> answer(
      Actor.Person person, OrganisationId organisation, PostForm form, GivePost.Giving giving) {
    var words = OfficeWords.in(reader.locale());
    var text = reader.words(GivingText.class);
    Function<String, Uni<Response>> again =
        why -> givePages.again(person, organisation.value(), form, Map.of("from", why));
    return switch (giving) {
      case GivePost.Giving.Given _ -> givePages.back(person, organisation.value());
      case GivePost.Giving.SecretaryThere(var there) ->
          again.apply(text.secretaryThere(there.name(), words.day(there.fromOn())));
      case GivePost.Giving.HeldAlready _ -> again.apply(text.heldAlready());
      case GivePost.Giving.OutsideItsLife(var place) ->
          again.apply(text.outsideLife(words.day(place.establishedOn())));
    };
  }

  static Response to(Place place) {
    return Answers.seeOther(place.path());
  }
}
