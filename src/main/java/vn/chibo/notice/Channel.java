package vn.chibo.notice;

/// How a notice reached a person. All ways are of equal standing (R37).
enum Channel {
  MAIL,
  /// The printed slip was handed over.
  PAPER,
  PHONE,
  IN_PERSON;

  boolean byHand() {
    return this != MAIL;
  }
}
