package vn.chibo.attendance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Stage;
import vn.chibo.membership.MemberId;
import vn.chibo.quorum.RollState;

/// What a member's own page says about his presence.
@ApplicationScoped
public class Presences {

  private final Database database;
  private final Rules rules;
  private final Reader reader;
  private final Clock clock;

  Presences(Database database, Rules rules, Reader reader, Clock clock) {
    this.database = database;
    this.rules = rules;
    this.reader = reader;
    this.clock = clock;
  }

  /// His own line, read with his own rights; the page includes `attendance/presence` with it.
  public Uni<Presence> of(Evening evening, MemberId member, UUID summons) {
    return database
        .list(Entry.class, OWN, Map.of("meeting", evening.id(), "member", member.value()))
        .map(entries -> presence(evening, summons, entries));
  }

  private Presence presence(Evening evening, UUID summons, List<Entry> entries) {
    var opens = rules.checkInOpens(evening);
    var open = evening.isOpen() && !clock.instant().isBefore(opens);
    var settled = last(entries.stream().filter(Entry::settles).toList());
    var tap = entries.stream().filter(entry -> !entry.settles()).findFirst();
    return new Presence(
        "/invitation/" + summons + "/presence",
        open || evening.stage() == Stage.ENDED && tap.isPresent(),
        VietnamTime.hourAndDate(opens, reader.locale()),
        settled.or(() -> tap).map(Entry::supports).orElse(RollState.NOT_YET),
        tap.map(entry -> VietnamTime.hour(entry.at(), reader.locale())).orElse(""),
        evening.form().usesRoom());
  }

  private static Optional<Entry> last(List<Entry> entries) {
    return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
  }

  private static final String OWN =
      """
      select e.id, e.member, e.kind, e.supports, e.site, e.claimed_at, e.received_at, e.given_by,
        e.on_paper, e.reason
      from evidence e
      where e.meeting = :meeting and e.member = :member
      order by e.entered
      limit 1000
      """;
}
