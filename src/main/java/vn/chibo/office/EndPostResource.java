package vn.chibo.office;

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
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.OrganisationId;

/// The end of one post, with its day and its decision.
@Path("/organisations/{organisation}/posts/{post}/end")
@Produces(TEXT_HTML)
class EndPostResource {

  record end(Place place, String post, String sentence, PostForm form, Map<String, String> errors)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final OfficePosts posts;
  private final EndPost endPost;
  private final GivePages givePages;
  private final Reader reader;
  private final Clock clock;

  EndPostResource(
      Who who,
      Database database,
      OfficePosts posts,
      EndPost endPost,
      GivePages givePages,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.posts = posts;
    this.endPost = endPost;
    this.givePages = givePages;
    this.reader = reader;
    this.clock = clock;
  }

  /// One post of one organisation.
  private record Which(Actor.Person person, OrganisationId organisation, PostId post) {}

  @GET
  public Uni<end> form(@RestPath OrganisationId organisation, @RestPath PostId post) {
    var fields = new MultivaluedHashMap<String, String>();
    var today = VietnamTime.today(clock);
    fields.putSingle("until-day", String.valueOf(today.getDayOfMonth()));
    fields.putSingle("until-month", String.valueOf(today.getMonthValue()));
    fields.putSingle("until-year", String.valueOf(today.getYear()));
    var form = new PostForm(new Typed(fields));
    return who.person()
        .chain(person -> page(new Which(person, organisation, post), form, Map.of()));
  }

  @POST
  public Uni<Response> end(
      @RestPath OrganisationId organisation,
      @RestPath PostId post,
      MultivaluedMap<String, String> fields) {
    var form = new PostForm(new Typed(fields));
    return who.person().chain(person -> end(new Which(person, organisation, post), form));
  }

  private Uni<Response> end(Which which, PostForm form) {
    var text = reader.words(GivingText.class);
    var mistakes = new LinkedHashMap<String, String>();
    var until = PostForm.dayOf(form.typed(), mistakes, "until", text);
    var number = form.text("number");
    if (number.isEmpty() || number.length() > PostForm.LONGEST_NUMBER) {
      mistakes.put("number", text.missingNumber());
    }
    return until == null || !mistakes.isEmpty()
        ? page(which, form, mistakes).map(page -> Answers.page(422, page))
        : endPost
            .end(
                which.person(),
                which.organisation().value(),
                which.post(),
                new EndPost.Wish(until, number))
            .chain(() -> givePages.back(which.person(), which.organisation().value()));
  }

  private Uni<end> page(Which which, PostForm form, Map<String, String> errors) {
    return database.as(
        which.person().subject(),
        () ->
            posts
                .place(which.organisation().value())
                .chain(place -> page(which, place, form, errors)));
  }

  private Uni<end> page(Which which, Place place, PostForm form, Map<String, String> errors) {
    return endPost
        .hold(which.person(), place, which.post())
        .map(post -> new end(place, post.id().toString(), sentence(post), form, errors));
  }

  private String sentence(GivenPost post) {
    var words = OfficeWords.in(reader.locale());
    return reader
        .words(GivingText.class)
        .endWho(post.name(), post.title(), words.day(post.fromOn()));
  }
}
