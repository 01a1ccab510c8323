package vn.chibo.mail;

import jakarta.enterprise.context.ApplicationScoped;
import vn.chibo.testkit.Backstage;

/// Sends in a test what the job sends by itself elsewhere.
@ApplicationScoped
public class MailRound {

  private final SendMails sendMails;
  private final Backstage backstage;

  MailRound(SendMails sendMails, Backstage backstage) {
    this.sendMails = sendMails;
    this.backstage = backstage;
  }

  /// What is due, whatever the hour of the night; read it in `Mailbox`.
  public void deliver() {
    backstage.sql("update outbox set rests_until = null where state = 'WAITING'");
    send();
  }

  public void send() {
    backstage.wait(sendMails::send);
  }
}
