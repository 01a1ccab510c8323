package vn.chibo.ballot;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;
import vn.chibo.quorum.MotionKind;

/// The motions of an evening, at the officer's door and at the clerk's screen.
@Path("/{door: meetings|screens}/{meeting}/motions")
class MotionsResource {

  record motions(BallotPage page) implements TemplateInstance {}

  private final Who who;
  private final Ballots ballots;
  private final PutMotion putMotion;

  MotionsResource(Who who, Ballots ballots, PutMotion putMotion) {
    this.who = who;
    this.ballots = ballots;
    this.putMotion = putMotion;
  }

  @GET
  @Produces(TEXT_HTML)
  public Uni<TemplateInstance> list(
      @RestPath String door, @RestPath MeetingId meeting, @Context HttpHeaders headers) {
    var asked = new Ballots.Asked(door, meeting, BallotWords.of(headers));
    return actor(door, meeting).chain(actor -> ballots.page(actor, asked)).map(motions::new);
  }

  /// What the form for a new motion sends; the id was made with the form.
  static class Put {
    @RestForm @Nullable UUID id;
    @RestForm @Nullable String kind;
    @RestForm @Nullable String title;
    @RestForm @Nullable String secret;
    @RestForm @Nullable UUID item;

    PutMotion.Wish wish() {
      return new PutMotion.Wish(
          Objects.requireNonNullElseGet(id, UUID::randomUUID),
          kind(kind),
          Objects.requireNonNullElse(title, ""),
          secret != null,
          item);
    }

    private static MotionKind kind(@Nullable String name) {
      try {
        return MotionKind.valueOf(Objects.requireNonNullElse(name, ""));
      } catch (IllegalArgumentException e) {
        throw Refusal.invalid("motion-kind-unknown");
      }
    }
  }

  @POST
  @Consumes(APPLICATION_FORM_URLENCODED)
  public Uni<Response> create(
      @RestPath String door, @RestPath MeetingId meeting, @BeanParam Put put) {
    var wish = put.wish();
    return actor(door, meeting)
        .chain(actor -> putMotion.put(actor, meeting, wish))
        .replaceWith(
            Response.seeOther(URI.create("/%s/%s/motions#m-%s".formatted(door, meeting, wish.id())))
                .build());
  }

  private Uni<Actor> actor(String door, MeetingId meeting) {
    return who.atDoor(door, meeting.value()).map(actor -> actor);
  }
}
