package vn.chibo.office;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.OrganisationId;

/// A post to be given: first which one and to whom, then the rest.
@Path("/organisations/{organisation}/posts/new")
@Produces(TEXT_HTML)
class NewPostResource {

  private final Who who;
  private final GivePages pages;
  private final Clock clock;

  NewPostResource(Who who, GivePages pages, Clock clock) {
    this.who = who;
    this.pages = pages;
    this.clock = clock;
  }

  /// With a member chosen the form, else the search.
  @GET
  public Uni<? extends TemplateInstance> page(
      @RestPath OrganisationId organisation,
      @RestQuery Optional<String> role,
      @RestQuery Optional<String> member,
      @RestQuery Optional<String> q) {
    var chosen = role.orElse("");
    return member.isEmpty()
        ? who.person()
            .chain(person ->
                pages.choice(person, organisation.value(), chosen, q.map(String::strip).orElse("")))
        : who.person()
            .chain(person ->
                pages.form(person, organisation.value(), blank(chosen, member.get()), Map.of()));
  }

  /// What is mostly meant: the usual title, from today on.
  private PostForm blank(String role, String member) {
    var fields = new MultivaluedHashMap<String, String>();
    var today = VietnamTime.today(clock);
    fields.putSingle("role", role);
    fields.putSingle("member", member);
    PostForm.roleOf(role)
        .ifPresent(known ->
            fields.putSingle("title", OfficeWords.in(java.util.Locale.of("vi")).role(known)));
    fields.putSingle("from-day", String.valueOf(today.getDayOfMonth()));
    fields.putSingle("from-month", String.valueOf(today.getMonthValue()));
    fields.putSingle("from-year", String.valueOf(today.getYear()));
    return new PostForm(new Typed(fields));
  }
}
