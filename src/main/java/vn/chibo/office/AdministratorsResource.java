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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Subject;
import vn.chibo.kernel.Typed;

/// The operator of a new installation names the first administrator of an organisation and invites
/// him, and can do nothing else here (decision 22).
@Path("/operator/administrators")
@Produces(TEXT_HTML)
class AdministratorsResource {

  record administrators(String wanted, List<Administrators.Found> found, List<Line> named)
      implements TemplateInstance {}

  record form(Administrators.Found place, PostForm form, Map<String, String> errors)
      implements TemplateInstance {}

  record slip(SlipPage page) implements TemplateInstance {}

  record mailed(SlipPage page) implements TemplateInstance {}

  record Line(
      String post,
      String place,
      String organisation,
      String name,
      HolderLine.AccountLine account) {}

  private final Who who;
  private final Administrators store;
  private final InviteHolder inviteHolder;
  private final Reader reader;
  private final Clock clock;

  AdministratorsResource(
      Who who, Administrators store, InviteHolder inviteHolder, Reader reader, Clock clock) {
    this.who = who;
    this.store = store;
    this.inviteHolder = inviteHolder;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<? extends TemplateInstance> page(
      @RestQuery Optional<String> q, @RestQuery Optional<UUID> organisation) {
    var operator = who.operator();
    var wanted = q.map(String::strip).orElse("");
    return organisation.isPresent()
        ? store.place(operator, organisation.get()).map(place -> new form(place, blank(), Map.of()))
        : store
            .find(operator, wanted)
            .chain(found -> store.named(operator).map(named -> page(wanted, found, named)));
  }

  private administrators page(
      String wanted, List<Administrators.Found> found, List<Administrators.Named> named) {
    return new administrators(wanted, found, named.stream().map(this::line).toList());
  }

  private Line line(Administrators.Named named) {
    var words = OfficeWords.in(reader.locale());
    return new Line(
        named.state().post().toString(),
        named.place().toString(),
        named.organisation(),
        named.name(),
        HolderLine.AccountLine.of(named.state(), true, words, clock.instant()));
  }

  private static PostForm blank() {
    return new PostForm(new Typed(new MultivaluedHashMap<>()));
  }

  /// The link is told in this answer and never again.
  @POST
  public Uni<Response> name(MultivaluedMap<String, String> fields) {
    var operator = who.operator();
    var form = new PostForm(new Typed(fields));
    var read = AdministratorForm.read(form.typed(), reader.words(NamingText.class));
    var place = form.typed().id("organisation");
    var wish = read.wish();
    if (place == null) {
      throw Refusal.missing("no-such-organisation");
    }
    return wish == null
        ? store
            .place(operator, place)
            .map(found -> Answers.page(422, new form(found, form, read.mistakes())))
        : store.name(operator, place, wish).map(this::shown);
  }

  private Response shown(InviteHolder.Slip slip) {
    var page = SlipPage.of(slip, "/operator/administrators", reader.locale());
    return Answers.page(200, slip.mailed() ? new mailed(page) : new slip(page));
  }

  @POST
  @Path("{organisation}/{post}/invitation")
  public Uni<Response> invite(
      @RestPath UUID organisation, @RestPath PostId post, @RestForm Optional<String> way) {
    Subject operator = who.operator();
    return inviteHolder
        .invite(operator, organisation, post, way.orElse("").equals("mail"))
        .map(this::shown);
  }

  @POST
  @Path("{organisation}/{post}/invitation/revocation")
  public Uni<Response> revoke(@RestPath UUID organisation, @RestPath PostId post) {
    return inviteHolder
        .revoke(who.operator(), organisation, post)
        .map(_ -> Answers.seeOther("/operator/administrators"));
  }
}
