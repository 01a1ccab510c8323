package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.Stage;
import vn.chibo.membership.Channel;

/// An officer notes that he told somebody himself: as good as a mail (R37). Noted twice, it is
/// shown with its later time; both notes stay.
@ApplicationScoped
class TellByHand {

  private final Database database;
  private final Evenings evenings;
  private final Summonses summonses;
  private final Deliveries deliveries;
  private final Trail trail;

  TellByHand(
      Database database,
      Evenings evenings,
      Summonses summonses,
      Deliveries deliveries,
      Trail trail) {
    this.database = database;
    this.evenings = evenings;
    this.summonses = summonses;
    this.deliveries = deliveries;
    this.trail = trail;
  }

  Uni<Void> tell(Actor.Person officer, MeetingId meeting, SummonsId summons, Channel way) {
    return database.as(
        officer.subject(),
        () ->
            evenings
                .kept(meeting)
                .invoke(TellByHand::mustMatter)
                .call(() -> summonses.mustHold(meeting, summons))
                .call(() -> deliveries.byHand(summons, way, officer.member()))
                .chain(evening -> trail.append(fact(officer, evening, summons, way))));
  }

  /// Of a cancelled meeting, who was called is told that it is cancelled.
  static void mustMatter(Evening evening) {
    if (evening.stage() != Stage.CANCELLED) {
      ReplaceLink.mustBeAhead(evening);
    }
  }

  private static Fact fact(Actor.Person officer, Evening evening, SummonsId summons, Channel way) {
    return Fact.of("MEMBER_TOLD", officer.subject())
        .inCell(evening.cell())
        .atMeeting(evening.id())
        .with(Map.of("summons", summons.value(), "channel", way.name()));
  }
}
