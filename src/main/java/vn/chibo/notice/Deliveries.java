package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import vn.chibo.kernel.Database;

/// How each notice went out, in order; nothing here is ever changed.
@ApplicationScoped
class Deliveries {

  private final Database database;
  private final Clock clock;

  Deliveries(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// What a mail told a calendar.
  record Told(UUID mail, int sequence, String method) {}

  Uni<Void> byMail(SummonsId summons, Told told) {
    return database
        .run(
            BY_MAIL,
            Map.of(
                "summons", summons.value(),
                "mail", told.mail(),
                "at", clock.instant(),
                "sequence", told.sequence(),
                "method", told.method()))
        .replaceWithVoid();
  }

  /// Somebody told him, or handed him the slip.
  Uni<Void> byHand(SummonsId summons, Channel channel, UUID teller) {
    return database
        .run(
            BY_HAND,
            Map.of(
                "summons", summons.value(),
                "channel", channel.name(),
                "teller", teller,
                "at", clock.instant()))
        .replaceWithVoid();
  }

  private static final String BY_MAIL =
      """
      insert into delivery (summons, channel, mail, at, calendar_sequence, calendar_method)
      values (:summons, 'MAIL', :mail, :at, :sequence, :method)
      """;

  private static final String BY_HAND =
      """
      insert into delivery (summons, channel, told_by, at)
      values (:summons, :channel, :teller, :at)
      """;
}
