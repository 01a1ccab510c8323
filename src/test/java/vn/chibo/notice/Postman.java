package vn.chibo.notice;

import jakarta.enterprise.context.ApplicationScoped;
import vn.chibo.testkit.Backstage;

/// Carries out in a test what the jobs of this room do by themselves elsewhere.
@ApplicationScoped
public class Postman {

  private final SendMails sendMails;
  private final AnnounceChanges announceChanges;
  private final RemindMembers remindMembers;
  private final Backstage backstage;

  Postman(
      SendMails sendMails,
      AnnounceChanges announceChanges,
      RemindMembers remindMembers,
      Backstage backstage) {
    this.sendMails = sendMails;
    this.announceChanges = announceChanges;
    this.remindMembers = remindMembers;
    this.backstage = backstage;
  }

  /// Sends what is due in the outbox; read it in `Mailbox`.
  public void deliver() {
    backstage.wait(sendMails::send);
  }

  public void announce() {
    backstage.wait(announceChanges::announce);
  }

  public void remind() {
    backstage.wait(remindMembers::remind);
  }
}
