package vn.chibo.ballot;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
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
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.notice.Devices;

/// What a personal link may do in a vote: show its card on an open ordinary motion, and reserve an
/// opinion.
@Path("/invitation/{summons}")
class VoteResource {

  private final Who who;
  private final CastVote castVote;
  private final ReserveOpinion reserveOpinion;
  private final Devices devices;
  private final Database database;

  VoteResource(
      Who who,
      CastVote castVote,
      ReserveOpinion reserveOpinion,
      Devices devices,
      Database database) {
    this.who = who;
    this.devices = devices;
    this.database = database;
    this.castVote = castVote;
    this.reserveOpinion = reserveOpinion;
  }

  record Sent(
      @Nullable UUID id, @Nullable String choice, @Nullable String text, @Nullable UUID motion) {}

  @POST
  @Path("votes/{motion}")
  @Consumes(APPLICATION_FORM_URLENCODED)
  public Uni<Response> vote(
      @RestPath UUID summons, @RestPath MotionId motion, @RestForm String choice) {
    return cast(summons, motion, choice).replaceWith(() -> back(summons, "votes"));
  }

  @POST
  @Path("votes/{motion}")
  @Consumes(APPLICATION_JSON)
  @Produces(APPLICATION_JSON)
  public Uni<MotionResource.Answer> voteLater(
      @RestPath UUID summons, @RestPath MotionId motion, Sent sent, @Context HttpHeaders headers) {
    return cast(summons, motion, sent.choice())
        .replaceWith(
            () -> new MotionResource.Answer("ok", BallotWords.of(headers).text().voteTaken()));
  }

  @POST
  @Path("reserved-opinions")
  @Consumes(APPLICATION_FORM_URLENCODED)
  public Uni<Response> reserve(
      @RestPath UUID summons, @RestForm UUID id, @RestForm UUID motion, @RestForm String text) {
    return reserve(summons, new Sent(id, null, text, motion))
        .replaceWith(() -> back(summons, "opinion"));
  }

  @POST
  @Path("reserved-opinions")
  @Consumes(APPLICATION_JSON)
  @Produces(APPLICATION_JSON)
  public Uni<MotionResource.Answer> reserveLater(
      @RestPath UUID summons, Sent sent, @Context HttpHeaders headers) {
    return reserve(summons, sent)
        .replaceWith(
            () -> new MotionResource.Answer("ok", BallotWords.of(headers).text().opinionTaken()));
  }

  private Uni<Void> cast(UUID summons, MotionId motion, @Nullable String choice) {
    var chosen = chosen(choice);
    return actor(summons).chain(holder -> castVote.cast(holder, motion, chosen));
  }

  private Uni<Void> reserve(UUID summons, Sent sent) {
    return who.linkHolder(summons)
        .chain(holder ->
            reserveOpinion.reserve(
                holder,
                new ReserveOpinion.Opinion(
                    Objects.requireNonNullElseGet(sent.id(), UUID::randomUUID),
                    holder.meeting(),
                    sent.motion(),
                    holder.member(),
                    Objects.requireNonNullElse(sent.text(), ""))));
  }

  /// The holder on a device that may act for him (decision 2).
  private Uni<Actor.LinkHolder> actor(UUID summons) {
    return who.linkHolder(summons)
        .call(holder -> database.as(holder.subject(), () -> devices.admit(holder)));
  }

  private static Choice chosen(@Nullable String choice) {
    try {
      return Choice.valueOf(Objects.requireNonNullElse(choice, ""));
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid("choice-unknown");
    }
  }

  private static Response back(UUID summons, String place) {
    return Response.seeOther(URI.create("/invitation/%s#%s".formatted(summons, place))).build();
  }
}
