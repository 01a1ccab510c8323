package vn.chibo.mail;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;

/// Addresses that take no mail. Nothing more is sent there until the address is corrected or an
/// officer of the member's cell says that it is right after all.
@ApplicationScoped
public class WrongAddresses {

  private final Database database;
  private final Clock clock;

  WrongAddresses(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Notes the address of this mail, inside the caller's transaction. What else waits for it is
  /// given up.
  Uni<Void> note(UUID mail, Trouble trouble) {
    var values = Map.of("mail", mail, "trouble", trouble.name(), "at", clock.instant());
    return database.run(NOTE, values).chain(() -> database.run(GIVE_UP, values)).replaceWithVoid();
  }

  /// Why nothing is sent to this address; null where it takes mail.
  public Uni<@Nullable Trouble> of(String email) {
    return database
        .find(String.class, OF, Map.of("email", email))
        .map(found -> found == null ? null : Trouble.valueOf(found));
  }

  /// It is right after all. Of another's address nothing is changed.
  public Uni<Integer> clear(String email) {
    return database.run(CLEAR, Map.of("email", email, "at", clock.instant()));
  }

  private static final String NOTE =
      """
      insert into wrong_address (address_hash, trouble, since)
      select address_hash(o.recipient), :trouble, :at from outbox o where o.id = :mail
      on conflict (address_hash)
        do update set trouble = excluded.trouble, since = excluded.since, cleared_at = null
      """;

  private static final String GIVE_UP =
      """
      update outbox o set state = 'FAILED', trouble = :trouble, body_text = null, body_html = null,
        calendar = null, unsubscribe = null
      from outbox wrong
      where wrong.id = :mail and o.id <> wrong.id and o.state = 'WAITING'
        and lower(o.recipient) = lower(wrong.recipient) and cast(:at as timestamptz) is not null
      """;

  private static final String OF =
      """
      select trouble from wrong_address
      where address_hash = address_hash(:email) and cleared_at is null
      """;

  private static final String CLEAR =
      """
      update wrong_address set cleared_at = :at
      where address_hash = address_hash(:email) and cleared_at is null
      """;
}
