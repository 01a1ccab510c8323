package vn.chibo.document;

import io.quarkus.qute.Engine;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.chibo.kernel.Refusal;

/// Renders a document as PDF/A-2a and PDF/UA-1. The work is done on a few threads of its own, so
/// that many at once wait in a row instead of taking the whole machine; the bytes arrive on the
/// caller's own context, so that a transaction may go on with them.
@ApplicationScoped
public class PdfRenderer {

  private final Typesetter typesetter;
  private final Vertx vertx;
  private final PdfConfig config;
  private final WorkerExecutor presses;

  PdfRenderer(Engine engine, Vertx vertx, PdfConfig config) {
    this.typesetter = Typesetter.ofPaper(engine);
    this.vertx = vertx;
    this.config = config;
    this.presses = vertx.createSharedWorkerExecutor("press", config.atOnce());
  }

  @PreDestroy
  void close() {
    presses.closeAndForget();
  }

  /// A second call with the same document gives the same pages, not the same bytes: the file
  /// carries its time of making. Keep the bytes of what was issued. Refuses `print-too-slow` when
  /// it takes longer than the configured time, waiting included; what still waits then is dropped.
  public Uni<byte[]> render(PartyDocument document) {
    var given = new AtomicBoolean();
    var context = vertx.getOrCreateContext();
    return presses
        .executeBlocking(() -> given.get() ? new byte[0] : print(document), false)
        .ifNoItem()
        .after(config.timeout())
        .fail()
        .onFailure(TimeoutException.class)
        .transform(_ -> tooSlow(given))
        .emitOn(task -> context.runOnContext(task));
  }

  private static Refusal tooSlow(AtomicBoolean givenUp) {
    givenUp.set(true);
    return Refusal.unavailable("print-too-slow");
  }

  private byte[] print(PartyDocument document) {
    return Loaded.PRESS.print(typesetter.xhtml(document));
  }

  /// The fonts are read with the first document, not at the start of the program.
  private static final class Loaded {
    private static final Press PRESS = new Press();
  }
}
