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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;

/// A second device at a personal link: it asks, types the code, and is let in (decision 2).
@Path("/invitation/{summons}/device")
class DeviceResource {

  private static final int UNFIT = 422;

  record device(DevicePage page) implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final Invitations invitations;
  private final AskForDevice askForDevice;
  private final Language language;

  DeviceResource(
      Who who,
      Database database,
      Invitations invitations,
      AskForDevice askForDevice,
      Language language) {
    this.who = who;
    this.database = database;
    this.invitations = invitations;
    this.askForDevice = askForDevice;
    this.language = language;
  }

  @GET
  @Produces(TEXT_HTML)
  public Uni<TemplateInstance> page(@RestPath SummonsId summons) {
    return who.linkHolder(summons.value()).chain(holder -> page(holder, "")).map(device::new);
  }

  private Uni<DevicePage> page(Actor.LinkHolder holder, String mistake) {
    return database
        .as(holder.subject(), () -> invitations.of(holder))
        .chain(invitation -> withRequest(holder, invitation, mistake));
  }

  private Uni<DevicePage> withRequest(
      Actor.LinkHolder holder, Invitation invitation, String mistake) {
    return askForDevice.state(holder).map(state -> new DevicePage(invitation, state, mistake));
  }

  @POST
  public Uni<Response> ask(@RestPath SummonsId summons) {
    return who.linkHolder(summons.value())
        .chain(askForDevice::ask)
        .map(asked -> to("/invitation/" + summons + "/device"));
  }

  @POST
  @Path("code")
  @Produces(TEXT_HTML)
  public Uni<Response> enter(@RestPath SummonsId summons, @RestForm @Nullable String code) {
    var typed = code == null ? "" : code.replaceAll("\\D", "");
    return who.linkHolder(summons.value()).chain(holder -> enter(holder, typed));
  }

  private Uni<Response> enter(Actor.LinkHolder holder, String code) {
    return askForDevice.enter(holder, code).chain(entry -> answerTo(holder, entry));
  }

  private Uni<Response> answerTo(Actor.LinkHolder holder, AskForDevice.Entry entry) {
    return switch (entry) {
      case ADMITTED -> Uni.createFrom().item(to("/invitation/" + holder.summons()));
      case WRONG -> unfit(holder, language.deviceText().mistakeCode());
      case CLOSED -> unfit(holder, language.deviceText().mistakeClosed());
    };
  }

  private Uni<Response> unfit(Actor.LinkHolder holder, String mistake) {
    return page(holder, mistake)
        .map(page -> Response.status(UNFIT).entity(new device(page)).build());
  }

  private static Response to(String path) {
    return Response.seeOther(URI.create(path)).build();
  }
}
