package vn.chibo.notice;

import jakarta.enterprise.context.ApplicationScoped;
import vn.chibo.mail.MailRound;
import vn.chibo.testkit.Backstage;

/// Carries out in a test what the jobs of this room do by themselves elsewhere.
@ApplicationScoped
public class Postman {

  private final MailRound mails;
  private final AnnounceChanges announceChanges;
  private final RemindMembers remindMembers;
  private final Backstage backstage;

  Postman(
      MailRound mails,
      AnnounceChanges announceChanges,
      RemindMembers remindMembers,
      Backstage backstage) {
    this.mails = mails;
    this.announceChanges = announceChanges;
    this.remindMembers = remindMembers;
    this.backstage = backstage;
  }

  /// Sends what is due in the outbox; read it in `Mailbox`.
  public void deliver() {
    mails.deliver();
  }

  public void announce() {
    backstage.wait(announceChanges::announce);
  }

  public void remind() {
    backstage.wait(remindMembers::remind);
  }
}
