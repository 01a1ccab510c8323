package vn.chibo.ballot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.quorum.Tally;

/// Enters the cards counted in the hall, at one site, or by the panel on paper. Entering a place
/// again replaces its count while the motion is open.
@ApplicationScoped
class CountHands {

  /// Where hands were counted: the hall, the ballot papers, or a site.
  record Place(String name, @Nullable UUID site) {

    static Place hall() {
      return new Place("HALL", null);
    }

    static Place paper() {
      return new Place("PAPER", null);
    }

    static Place at(UUID site) {
      return new Place(site.toString(), site);
    }
  }

  private final Database database;
  private final Evenings evenings;
  private final Motions motions;
  private final Trail trail;
  private final Clock clock;

  CountHands(Database database, Evenings evenings, Motions motions, Trail trail, Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.motions = motions;
    this.trail = trail;
    this.clock = clock;
  }

  record Count(MeetingId meeting, MotionId motion, Place place, Tally tally) {}

  /// Refuses `vote-closed`, and `votes-exceed-present` when all places together are more than the
  /// members who may vote; then nothing is changed.
  Uni<Void> enter(Actor actor, Count count) {
    return database.as(
        actor.subject(),
        () ->
            evenings
                .run(count.meeting())
                .call(() -> holdOpen(count))
                .chain(evening -> write(actor, evening, count)));
  }

  private Uni<Motion> holdOpen(Count count) {
    return motions.hold(count.meeting(), count.motion()).invoke(CountHands::mustBeOpen);
  }

  private Uni<Void> write(Actor actor, Evening evening, Count count) {
    return database
        .run(ENTER, values(actor, count))
        .chain(() -> motions.hold(count.meeting(), count.motion()))
        .invoke(CountHands::mustFit)
        .chain(motion -> trail.append(fact(actor, evening, count)));
  }

  static void mustBeOpen(Motion motion) {
    if (!motion.isOpen()) {
      throw Refusal.conflict("vote-closed");
    }
  }

  static void mustFit(Motion motion) {
    var cast = motion.counted().cast();
    if (motion.isOverCounted()) {
      throw Refusal.invalid(
          "votes-exceed-present", Map.of("cast", cast, "entitled", motion.entitled()));
    }
  }

  private Map<String, @Nullable Object> values(Actor actor, Count count) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("motion", count.motion().value());
    values.put("place", count.place().name());
    values.put("site", count.place().site());
    values.put("favour", count.tally().inFavour());
    values.put("against", count.tally().against());
    values.put("abstaining", count.tally().abstaining());
    values.put("by", actor.subject().asSetting());
    values.put("at", clock.instant());
    return values;
  }

  private static Fact fact(Actor actor, Evening evening, Count count) {
    var tally = count.tally();
    return Fact.of("CARDS_COUNTED", actor.subject())
        .inCell(evening.cell())
        .atMeeting(evening.id())
        .with(
            Map.of(
                "motion", count.motion().value(),
                "place", count.place().name(),
                "for", tally.inFavour(),
                "against", tally.against(),
                "abstaining", tally.abstaining()));
  }

  private static final String ENTER =
      """
      insert into hand_count (motion, place, site, in_favour, against, abstaining, entered_by, entered_at)
      values (:motion, :place, cast(:site as uuid), :favour, :against, :abstaining, :by, :at)
      on conflict (motion, place) do update
      set in_favour = excluded.in_favour, against = excluded.against,
        abstaining = excluded.abstaining, entered_by = excluded.entered_by,
        entered_at = excluded.entered_at
      """;
}
