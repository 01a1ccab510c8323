package vn.chibo.mail;

/// What became of a mail.
public enum MailState {
  WAITING,
  SENT,
  /// There is no mail server; the operator sees that it waits for nobody.
  KEPT,
  FAILED
}
