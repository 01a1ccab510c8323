package vn.chibo.document;

import org.jspecify.annotations.Nullable;

/// Who signs, in which capacity, and how (R30, R32). `title` is bold, as "T/M CHI BỘ"; `capacity`
/// below it is not, as "BÍ THƯ". `how` says that it was confirmed in the service or by a
/// certificate, and when; null leaves the place free for a hand.
public record Signature(
    String title, @Nullable String capacity, String name, @Nullable String how) {

  /// The left place under minutes.
  public static Signature ofClerk(String name, @Nullable String how) {
    return new Signature(DocumentText.CLERK, null, name, how);
  }

  /// Under what the cell itself decided, for its secretary to sign.
  public static Signature ofSecretary(String name) {
    return new Signature(DocumentText.FOR_THE_CELL, DocumentText.SECRETARY, name, null);
  }

  /// The right place under the minutes of a cell's committee (R30).
  public static Signature ofCommitteesChair(String name, @Nullable String how) {
    return new Signature(DocumentText.FOR_THE_CELL_COMMITTEE, DocumentText.CHAIR, name, how);
  }

  /// The right place under minutes.
  public static Signature ofChair(String name, @Nullable String how) {
    return new Signature(DocumentText.CHAIR, null, name, how);
  }
}
