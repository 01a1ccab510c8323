package vn.chibo.document;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;

/// Sets a document as a part of a page, so that what is read on the screen looks like what will be
/// printed, and is readable on a phone.
@ApplicationScoped
public class ScreenRenderer {

  private final Typesetter typesetter;

  ScreenRenderer(Engine engine) {
    this.typesetter = Typesetter.ofScreens(engine);
  }

  /// Escaped; a template inserts it with `.raw`.
  public String html(PartyDocument document) {
    return typesetter.html(document);
  }
}
