package vn.chibo.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One document, already worded: who issues it, what it says in order, and the measures it is set
/// in. Without a head it is a sheet to hand out, such as the slips with personal links.
public record PartyDocument(About about, @Nullable Head head, List<Block> blocks, Layout layout) {

  public PartyDocument {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("a document that says nothing");
    }
  }

  /// Everything the document says, in reading order, but not how to check it. Its [Hash] is the
  /// fingerprint that the paper may carry; a fingerprint of the file could not lie within it.
  public String words() {
    return Wording.of(this);
  }

  /// The same document with the code to check it beside the recipients, or alone at the place where
  /// they would stand.
  public PartyDocument checkedBy(Verification verification) {
    var checked = new ArrayList<Block>(blocks);
    int place = place(checked);
    if (checked.get(place) instanceof Block.Recipients(var to, var _)) {
      checked.set(place, new Block.Recipients(to, verification));
    } else {
      checked.add(place + 1, new Block.Recipients(List.of(), verification));
    }
    return new PartyDocument(about, head, checked, layout);
  }

  private static int place(List<Block> blocks) {
    int place = blocks.size() - 1;
    while (place > 0 && !endsTheText(blocks.get(place))) {
      place--;
    }
    return endsTheText(blocks.get(place)) ? place : blocks.size() - 1;
  }

  private static boolean endsTheText(Block block) {
    return block instanceof Block.Recipients
        || block instanceof Block.Issued
        || block instanceof Block.Signatures;
  }

  /// The rim that printers cannot reach, in millimetres; a sheet to hand out is printed up to it.
  public int sheetMargin() {
    return 8;
  }

  /// What the file says about itself. `watermark` lies across every page, for example data
  /// (decision 11); null for a real document.
  public record About(String title, String author, @Nullable String watermark) {}

  /// The head of a Party document (R30). Number and place-date line are disputed for minutes (R27),
  /// so each may be absent. The two bodies come out in capitals however they were given.
  public record Head(
      String upperBody,
      String issuingBody,
      @Nullable String number,
      @Nullable String placeAndDate) {

    public Head {
      upperBody = upperBody.toUpperCase(Locale.ROOT);
      issuingBody = issuingBody.toUpperCase(Locale.ROOT);
    }
  }
}
