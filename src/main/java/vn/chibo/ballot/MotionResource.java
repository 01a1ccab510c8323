package vn.chibo.ballot;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
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
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;
import vn.chibo.quorum.Tally;

/// Counting and closing one motion.
@Path("/{door: meetings|screens}/{meeting}/motions")
class MotionResource {

  private final Who who;
  private final CountHands countHands;
  private final CloseMotion closeMotion;
  private final RefuseVote refuseVote;

  MotionResource(Who who, CountHands countHands, CloseMotion closeMotion, RefuseVote refuseVote) {
    this.who = who;
    this.countHands = countHands;
    this.closeMotion = closeMotion;
    this.refuseVote = refuseVote;
  }

  /// Where the page came from and which motion it is about.
  static class Spot {
    @RestPath String door = "";
    @RestPath MeetingId meeting = new MeetingId(new UUID(0, 0));
    @RestPath MotionId motion = new MotionId(new UUID(0, 0));

    Response back() {
      return Response.seeOther(URI.create("/%s/%s/motions#m-%s".formatted(door, meeting, motion)))
          .build();
    }
  }

  /// A count as the form or the device's queue sends it; an empty box counts as none.
  record Sent(
      @Nullable String place,
      @Nullable String inFavour,
      @Nullable String against,
      @Nullable String abstaining) {

    CountHands.Count at(Spot spot) {
      var tally = new Tally(number(inFavour), number(against), number(abstaining));
      return new CountHands.Count(spot.meeting, spot.motion, place(place), tally);
    }

    private static CountHands.Place place(@Nullable String name) {
      return switch (Objects.requireNonNullElse(name, "HALL")) {
        case "HALL" -> CountHands.Place.hall();
        case "PAPER" -> CountHands.Place.paper();
        case String site -> CountHands.Place.at(new MeetingId(siteId(site)).value());
      };
    }

    private static UUID siteId(String text) {
      return MeetingId.fromString(text).value();
    }

    private static int number(@Nullable String text) {
      var typed = Objects.requireNonNullElse(text, "").strip();
      if (!typed.matches("[0-9]{0,4}")) {
        throw Refusal.invalid("count-not-a-number");
      }
      return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }
  }

  record Answer(String state, String message) {}

  @POST
  @Path("{motion}/counts")
  @Consumes(APPLICATION_FORM_URLENCODED)
  public Uni<Response> count(
      @BeanParam Spot spot,
      @RestForm String place,
      @RestForm String inFavour,
      @RestForm String against,
      @RestForm String abstaining) {
    return enter(spot, new Sent(place, inFavour, against, abstaining)).replaceWith(spot::back);
  }

  @POST
  @Path("{motion}/counts")
  @Consumes(APPLICATION_JSON)
  @Produces(APPLICATION_JSON)
  public Uni<Answer> countLater(@BeanParam Spot spot, Sent sent, @Context HttpHeaders headers) {
    return enter(spot, sent)
        .replaceWith(() -> new Answer("ok", BallotWords.of(headers).text().countSaved()));
  }

  @POST
  @Path("{motion}/closure")
  @Consumes(APPLICATION_FORM_URLENCODED)
  public Uni<Response> close(@BeanParam Spot spot) {
    return actor(spot)
        .chain(actor -> closeMotion.close(actor, spot.meeting, spot.motion))
        .replaceWith(spot::back);
  }

  @POST
  @Path("{motion}/link-votes/{member}/refusal")
  @Consumes(APPLICATION_FORM_URLENCODED)
  public Uni<Response> refuse(@BeanParam Spot spot, @RestPath UUID member) {
    return actor(spot)
        .chain(actor -> refuseVote.refuse(actor, spot.meeting, spot.motion, member))
        .replaceWith(spot::back);
  }

  private Uni<Void> enter(Spot spot, Sent sent) {
    return actor(spot).chain(actor -> countHands.enter(actor, sent.at(spot)));
  }

  private Uni<Actor> actor(Spot spot) {
    return who.atDoor(spot.door, spot.meeting.value()).map(actor -> actor);
  }
}
