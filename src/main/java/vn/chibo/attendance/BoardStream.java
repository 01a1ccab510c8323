package vn.chibo.attendance;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import vn.chibo.kernel.Refusal;

/// A board kept up to date. All the operators of live pages are here.
///
/// A comment goes out at once, or proxies and browsers wait for the headers; every quarter of a
/// minute another keeps the connection. The board is read again at each word from the database, and
/// every half minute anyway, because a stay grows and a right ends without a word. Reading runs on
/// the request's own context, which the session of the database asks for.
@ApplicationScoped
class BoardStream {

  private static final String BOARD = "board";
  private static final String END = "end";
  private static final Duration BEAT = Duration.ofSeconds(15);
  private static final Duration AGAIN = Duration.ofSeconds(30);
  private static final long RECONNECT_MILLIS = 2_000;

  private final ReadBoard readBoard;
  private final Watch watch;

  BoardStream(ReadBoard readBoard, Watch watch) {
    this.readBoard = readBoard;
    this.watch = watch;
  }

  Multi<OutboundSseEvent> of(ReadBoard.Asked asked, Sse sse, Context context) {
    var boards = boards(asked, context).map(html -> event(sse, html));
    var ended = Multi.createFrom().item(() -> sse.newEventBuilder().name(END).data("").build());
    return Multi.createBy()
        .merging()
        .streams(Multi.createBy().concatenating().streams(boards, ended), beats(sse))
        .select()
        .first(event -> !END.equals(event.getName()));
  }

  /// Ends when the right to see the board does.
  private Multi<String> boards(ReadBoard.Asked asked, Context context) {
    return looks(asked)
        .emitOn(work -> context.runOnContext(_ -> work.run()))
        .onItem()
        .transformToUniAndConcatenate(_ -> html(asked))
        .onFailure(Refusal.class)
        .recoverWithCompletion()
        .skip()
        .repetitions();
  }

  /// When to look: now, at each change, and every half minute; what comes too fast is one look.
  private Multi<Object> looks(ReadBoard.Asked asked) {
    Multi<Object> changes = watch.of(asked.meeting()).map(Object.class::cast);
    Multi<Object> again =
        Multi.createFrom().ticks().every(AGAIN).onOverflow().drop().map(Object.class::cast);
    return Multi.createBy().merging().streams(again, changes).onOverflow().dropPreviousItems();
  }

  private Uni<String> html(ReadBoard.Asked asked) {
    return readBoard
        .read(asked)
        .map(Boards::board)
        .chain(board -> rendered(board, asked.phrases()));
  }

  private static Uni<String> rendered(Board board, Phrases phrases) {
    var page = new BoardResource.roll(board);
    return page.setLocale(phrases.locale()).createUni();
  }

  private static Multi<OutboundSseEvent> beats(Sse sse) {
    return Multi.createFrom()
        .ticks()
        .every(BEAT)
        .onOverflow()
        .drop()
        .map(_ -> sse.newEventBuilder().comment(BEAT.toString()).build());
  }

  private static OutboundSseEvent event(Sse sse, String html) {
    return sse.newEventBuilder()
        .name(BOARD)
        .data(html)
        .mediaType(jakarta.ws.rs.core.MediaType.TEXT_PLAIN_TYPE)
        .reconnectDelay(RECONNECT_MILLIS)
        .build();
  }
}
