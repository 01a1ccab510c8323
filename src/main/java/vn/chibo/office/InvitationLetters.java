package vn.chibo.office;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import vn.chibo.audit.Outbox.Letter;
import vn.chibo.kernel.VietnamTime;

/// Words the mail with an invitation. Subject and first line do not tell what it belongs to
/// (decision 13). It names no cell, so that no officer of a cell reads its link in the outbox.
@ApplicationScoped
class InvitationLetters {

  record plain(String name, String link, String until) implements TemplateInstance {}

  record rich(String name, String link, String until) implements TemplateInstance {}

  private final InvitationText text;

  InvitationLetters(InvitationText text) {
    this.text = text;
  }

  Letter invitation(String mail, InviteHolder.Slip slip) {
    var until = VietnamTime.hourAndDate(slip.expiresAt());
    var link = slip.link().toString();
    return new Letter(
        mail,
        text.subject(),
        new plain(slip.name(), link, until).render(),
        new rich(slip.name(), link, until).render(),
        null,
        null,
        null);
  }
}
