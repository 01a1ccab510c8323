package vn.chibo.document;

import io.quarkus.qute.Engine;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;

/// Renders a document as PDF/A-2a and PDF/UA-1. The work is done on a worker thread and the bytes
/// arrive on the caller's own context, so that a transaction may go on with them.
@ApplicationScoped
public class PdfRenderer {

  private final Typesetter typesetter;
  private final Vertx vertx;

  PdfRenderer(Engine engine, Vertx vertx) {
    this.typesetter = new Typesetter(engine);
    this.vertx = vertx;
  }

  /// A second call with the same document gives the same pages, not the same bytes: the file
  /// carries its time of making. Keep the bytes of what was issued.
  public Uni<byte[]> render(PartyDocument document) {
    return vertx.executeBlocking(() -> print(document), false);
  }

  private byte[] print(PartyDocument document) {
    return Loaded.PRESS.print(typesetter.xhtml(document));
  }

  /// The fonts are read with the first document, not at the start of the program.
  private static final class Loaded {
    private static final Press PRESS = new Press();
  }
}
