package vn.chibo.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One document, already worded: who issues it, what it says in order, and the measures it is set
/// in. Without a head it is a sheet to hand out, such as the slips with personal links.
public record PartyDocument(About about, @Nullable Head head, List<Block> blocks, Layout layout) {

  public PartyDocument {
    blocks = List.copyOf(blocks);
  }

  /// The rim that printers cannot reach, in millimetres; a sheet to hand out is printed up to it.
  public int sheetMargin() {
    return 8;
  }

  /// What the file says about itself. `watermark` lies across every page, for example data
  /// (decision 11); null for a real document.
  public record About(String title, String author, @Nullable String watermark) {}

  /// The head of a Party document (R30). Number and place-date line are disputed for minutes (R27),
  /// so each may be absent.
  public record Head(
      String upperBody,
      String issuingBody,
      @Nullable String number,
      @Nullable String placeAndDate) {}
}
