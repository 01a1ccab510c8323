package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.chibo.kernel.Database;
import vn.chibo.membership.Channel;

/// How each notice went out, in order, and which state of the meeting it told; nothing here is ever
/// changed.
@ApplicationScoped
class Deliveries {

  private final Database database;
  private final Clock clock;

  Deliveries(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// A mail about a summons.
  record Mailed(UUID summons, UUID mail) {

    String written() {
      return "{\"summons\":\"" + summons + "\",\"mail\":\"" + mail + "\"}";
    }
  }

  /// What these mails told the calendars: the meeting as it stands, and REQUEST or CANCEL.
  Uni<Void> byMail(Gathering gathering, List<Mailed> mails, String method) {
    return database
        .list(
            Integer.class,
            BY_MAIL,
            Map.of(
                "meeting",
                gathering.meeting(),
                "mails",
                mails.stream().map(Mailed::written).collect(Collectors.joining(",", "[", "]")),
                "at",
                clock.instant(),
                "sequence",
                gathering.sequence(),
                "method",
                method))
        .replaceWithVoid();
  }

  /// Somebody told him, or handed him the slip, as the meeting stands now.
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
      "select note_mails(:meeting, cast(cast(:mails as text) as jsonb), :at, :sequence, :method)";

  private static final String BY_HAND =
      """
      insert into delivery (summons, channel, told_by, at, calendar_sequence, calendar_method)
      select s.id, :channel, :teller, :at, m.calendar_sequence,
        case m.stage when 'CANCELLED' then 'CANCEL' else 'REQUEST' end
      from summons s join meeting m on m.id = s.meeting
      where s.id = :summons
      """;
}
