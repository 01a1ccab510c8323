package vn.chibo.attendance;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.meeting.MeetingId;

/// Stands before a live board. A stream tells its status before its first word, so who may not see
/// the board must be refused before there is a stream: with the page and status of every other
/// refusal, and not with an open line that says nothing.
class LiveDoor {

  private final Who who;
  private final ReadBoard readBoard;

  LiveDoor(Who who, ReadBoard readBoard) {
    this.who = who;
    this.readBoard = readBoard;
  }

  @Live
  @ServerRequestFilter
  public Uni<Void> refuseStrangers(ContainerRequestContext request) {
    var door = parameter(request, "door");
    var meeting = MeetingId.fromString(parameter(request, "meeting"));
    return who.atDoor(door, meeting.value())
        .chain((Actor actor) -> readBoard.mayRead(actor, meeting))
        .replaceWithVoid();
  }

  private static String parameter(ContainerRequestContext request, String name) {
    return Objects.requireNonNull(request.getUriInfo().getPathParameters().getFirst(name), name);
  }
}
