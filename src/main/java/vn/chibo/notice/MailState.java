package vn.chibo.notice;

/// What became of a mail.
enum MailState {
  WAITING,
  SENT,
  /// There is no mail server; the operator sees that it waits for nobody.
  KEPT,
  FAILED
}
