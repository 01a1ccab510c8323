package vn.chibo.minutes;

/// What a speech was in the order of business (R26).
public enum SpeechKind {
  REPORT,
  OPINION,
  CRITICISM,
  /// Of the superior committee's member who follows the cell.
  REMARK,
  CONCLUSION
}
