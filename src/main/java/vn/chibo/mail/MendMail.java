package vn.chibo.mail;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Subject;

/// What the operator does about a mail: lets it go again after the server was mended, or notes that
/// it came back to the sender's mailbox, which only he reads.
@ApplicationScoped
class MendMail {

  private final Database database;
  private final WrongAddresses wrongAddresses;
  private final Trail trail;
  private final Clock clock;

  MendMail(Database database, WrongAddresses wrongAddresses, Trail trail, Clock clock) {
    this.database = database;
    this.wrongAddresses = wrongAddresses;
    this.trail = trail;
    this.clock = clock;
  }

  /// Refuses `mail-not-waiting-for-you` for a mail that was not given up or lost its body: its cell
  /// sends a new one.
  Uni<Void> sendAgain(Subject operator, UUID mail) {
    var values = Map.of("mail", mail, "at", clock.instant());
    return database.as(
        operator,
        () ->
            database
                .run(AGAIN, values)
                .invoke(MendMail::mustBeOne)
                .chain(() -> trail.append(fact("MAIL_SENT_AGAIN", operator, mail))));
  }

  /// Noted twice, the second changes nothing and is refused like any mail that was not sent.
  Uni<Void> cameBack(Subject operator, UUID mail) {
    return database.as(
        operator,
        () ->
            database
                .run(RETURNED, Map.of("mail", mail))
                .invoke(MendMail::mustBeOne)
                .chain(() -> wrongAddresses.note(mail, Trouble.RETURNED))
                .chain(() -> trail.append(fact("MAIL_CAME_BACK", operator, mail))));
  }

  private static void mustBeOne(int changed) {
    if (changed != 1) {
      throw Refusal.conflict("mail-not-waiting-for-you");
    }
  }

  private static Fact fact(String kind, Subject operator, UUID mail) {
    return Fact.of(kind, operator).with(Map.of("mail", mail));
  }

  private static final String AGAIN =
      """
      update outbox set state = 'WAITING', attempts = 0, next_at = :at
      where id = :mail and state = 'FAILED' and body_text is not null
      """;

  private static final String RETURNED =
      """
      update outbox set state = 'FAILED', trouble = 'RETURNED'
      where id = :mail and state = 'SENT' and recipient <> ''
      """;
}
