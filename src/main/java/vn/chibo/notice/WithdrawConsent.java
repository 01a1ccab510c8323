package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.kernel.Subject;

/// The reader of a mail wants no more of them: from now on he is told in another way, and the
/// officers of his cell see it. The second time nothing is left to withdraw.
@ApplicationScoped
class WithdrawConsent {

  private static final Subject JOB = Subject.job("no-more-mails");

  private final Database database;
  private final Trail trail;

  WithdrawConsent(Database database, Trail trail) {
    this.database = database;
    this.trail = trail;
  }

  Uni<Void> of(UUID member) {
    return database.as(
        JOB,
        () ->
            withdrawn(member)
                .chain(cells -> InTurn.each(cells, cell -> trail.append(fact(member, cell)))));
  }

  private Uni<List<UUID>> withdrawn(UUID member) {
    return database.list(
        UUID.class, "select withdraw_mail_consent(:member)", Map.of("member", member));
  }

  private static Fact fact(UUID member, UUID cell) {
    return Fact.of("CONSENT_WITHDRAWN", JOB).inCell(cell).with(Map.of("member", member));
  }
}
