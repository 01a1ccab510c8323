package vn.chibo.attendance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.Stage;
import vn.chibo.quorum.RollState;

/// The keeper of a site ticks the people in his room and counts the heads (R14). His link reaches
/// one site of one meeting and nothing else.
@ApplicationScoped
class KeepSite {

  private static final int MOST_HEADS = 1_000;

  private final Database database;
  private final Evenings evenings;
  private final Attendance attendance;
  private final Sites sites;
  private final TickMember tickMember;
  private final Trail trail;
  private final Clock clock;

  KeepSite(
      Database database,
      Evenings evenings,
      Attendance attendance,
      Sites sites,
      TickMember tickMember,
      Trail trail,
      Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.attendance = attendance;
    this.sites = sites;
    this.tickMember = tickMember;
    this.trail = trail;
    this.clock = clock;
  }

  private Uni<Evening> evening(Actor.SiteKeeper keeper) {
    return evenings.seen(new MeetingId(keeper.meeting()));
  }

  Uni<SiteView> view(Actor.SiteKeeper keeper, Phrases phrases) {
    return database.as(
        keeper.subject(),
        () -> evening(keeper).chain(attendance::of).chain(sheet -> view(keeper, sheet, phrases)));
  }

  private Uni<SiteView> view(Actor.SiteKeeper keeper, RollSheet sheet, Phrases phrases) {
    return sites.find(keeper.site()).map(site -> SiteView.of(site, sheet, phrases));
  }

  Uni<RollState> tick(Actor.SiteKeeper keeper, Tick tick) {
    return database.as(
        keeper.subject(), () -> evening(keeper).chain(evening -> tickMember.tick(evening, tick)));
  }

  /// The newest count stands; each is a fact.
  Uni<Integer> count(Actor.SiteKeeper keeper, int heads) {
    if (heads < 0 || heads > MOST_HEADS) {
      throw Refusal.invalid("head-count-impossible", Map.of("most", MOST_HEADS));
    }
    return database.as(
        keeper.subject(), () -> evening(keeper).chain(evening -> count(keeper, evening, heads)));
  }

  private Uni<Integer> count(Actor.SiteKeeper keeper, Evening evening, int heads) {
    if (evening.stage() != Stage.OPEN && evening.stage() != Stage.ENDED) {
      throw TickMember.notOpen(evening.stage(), evening.startsAt());
    }
    var fact =
        Fact.of("HEADS_COUNTED", keeper.subject())
            .inCell(evening.cell())
            .atMeeting(evening.id())
            .with(Map.of("site", keeper.site(), "heads", heads));
    return sites
        .count(keeper.site(), heads, clock.instant())
        .chain(() -> trail.append(fact))
        .replaceWith(heads);
  }
}
