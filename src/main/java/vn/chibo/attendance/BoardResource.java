package vn.chibo.attendance;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Who;
import vn.chibo.meeting.MeetingId;

/// The clerk's board: who is there and how, live, and the buttons to settle it (decision 3). It
/// works by loading it again where there is no script.
@Path("/{door: (?:meetings|screens)}/{meeting}/board")
class BoardResource {

  record board(String occasion, Board board) implements TemplateInstance {}

  record roll(Board board) implements TemplateInstance {}

  private final Who who;
  private final ReadBoard readBoard;
  private final BoardStream stream;

  BoardResource(Who who, ReadBoard readBoard, BoardStream stream) {
    this.who = who;
    this.readBoard = readBoard;
    this.stream = stream;
  }

  @GET
  @Produces(TEXT_HTML)
  public Uni<TemplateInstance> page(
      @RestPath String door,
      @RestPath MeetingId meeting,
      @RestHeader("Accept-Language") @Nullable String language) {
    return asked(door, meeting, language).chain(readBoard::read).map(BoardResource::page);
  }

  @GET
  @Path("fragment")
  @Produces(TEXT_HTML)
  public Uni<TemplateInstance> fragment(
      @RestPath String door,
      @RestPath MeetingId meeting,
      @RestHeader("Accept-Language") @Nullable String language) {
    return asked(door, meeting, language)
        .chain(readBoard::read)
        .map(boards -> new roll(boards.board()));
  }

  /// Refused at its door before it begins; a right that ends later ends it.
  @GET
  @Live
  @Path("stream")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.TEXT_PLAIN)
  public Multi<OutboundSseEvent> stream(
      @RestPath String door,
      @RestPath MeetingId meeting,
      @RestHeader("Accept-Language") @Nullable String language,
      @Context Sse sse) {
    var context = Objects.requireNonNull(Vertx.currentContext());
    return asked(door, meeting, language)
        .onItem()
        .transformToMulti(asked -> stream.of(asked, sse, context));
  }

  private Uni<ReadBoard.Asked> asked(String door, MeetingId meeting, @Nullable String language) {
    return who.atDoor(door, meeting.value())
        .map(actor -> new ReadBoard.Asked(actor, door, meeting, Phrases.in(language)));
  }

  private static TemplateInstance page(Boards boards) {
    return new board(boards.occasion(), boards.board());
  }
}
