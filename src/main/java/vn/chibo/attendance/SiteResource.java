package vn.chibo.attendance;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;
import vn.chibo.membership.MemberId;
import vn.chibo.quorum.RollState;

/// The page of who keeps a site: names to tick, heads to count (R14).
@Path("/sites/{site}")
class SiteResource {

  private static final String HERE = "HERE";

  record site(SiteView site) implements TemplateInstance {}

  private final Who who;
  private final KeepSite keepSite;
  private final Pulse pulse;

  SiteResource(Who who, KeepSite keepSite, Pulse pulse) {
    this.who = who;
    this.keepSite = keepSite;
    this.pulse = pulse;
  }

  @GET
  @Produces(TEXT_HTML)
  public Uni<TemplateInstance> page(
      @RestPath UUID site, @RestHeader("Accept-Language") @Nullable String language) {
    return who.siteKeeper(site)
        .chain(keeper -> keepSite.view(keeper, Phrases.in(language)))
        .map(site::new);
  }

  @POST
  @Path("roll/{member}")
  @Consumes(APPLICATION_JSON)
  @Produces(APPLICATION_JSON)
  public Uni<Said> tick(
      @RestPath UUID site,
      @RestPath MemberId member,
      @RestHeader("Accept-Language") @Nullable String language,
      TickBody body) {
    return tick(site, member, body).map(state -> Said.done(Phrases.in(language).recorded(state)));
  }

  @POST
  @Path("roll/{member}")
  @Consumes(APPLICATION_FORM_URLENCODED)
  public Uni<Response> tickWithoutScript(
      @RestPath UUID site, @RestPath MemberId member, @BeanParam TickForm form) {
    return tick(site, member, form.body()).map(_ -> back(site));
  }

  private Uni<RollState> tick(UUID site, MemberId member, TickBody body) {
    return who.siteKeeper(site).chain(keeper -> tick(keeper, member, body));
  }

  private Uni<RollState> tick(Actor.SiteKeeper keeper, MemberId member, TickBody body) {
    var here = HERE.equals(body.mark());
    if (!here && !Mark.NOT_YET.name().equals(body.mark())) {
      throw Refusal.invalid("tick-unreadable");
    }
    return keepSite
        .tick(keeper, SiteView.tick(member.value(), here, body, keeper))
        .invoke(_ -> pulse.of(new MeetingId(keeper.meeting())));
  }

  /// A count of heads, as JSON or as a form.
  record HeadCount(@Nullable String id, @Nullable String at, int heads) {}

  @POST
  @Path("head-count")
  @Consumes(APPLICATION_JSON)
  @Produces(APPLICATION_JSON)
  public Uni<Said> count(
      @RestPath UUID site,
      @RestHeader("Accept-Language") @Nullable String language,
      HeadCount body) {
    var words = Telling.in(Phrases.in(language)).words();
    return who.siteKeeper(site)
        .chain(keeper -> keepSite.count(keeper, body.heads()))
        .map(heads -> Said.done(words.headCountSaved(heads)));
  }

  @POST
  @Path("head-count")
  @Consumes(APPLICATION_FORM_URLENCODED)
  public Uni<Response> countWithoutScript(@RestPath UUID site, @RestForm int heads) {
    return who.siteKeeper(site).chain(keeper -> keepSite.count(keeper, heads)).map(_ -> back(site));
  }

  private static Response back(UUID site) {
    return Response.seeOther(URI.create("/sites/" + site)).build();
  }
}
