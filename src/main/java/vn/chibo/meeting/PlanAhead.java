package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;

/// Ordinary meetings planned months ahead, as drafts like any other (R6). Runs inside the caller's
/// transaction; the rules of planning hold, and a meeting that was called is left alone.
@ApplicationScoped
public class PlanAhead {

  private final Database database;
  private final Timetable timetable;
  private final Drafts drafts;
  private final PlanMeeting planMeeting;
  private final CancelMeeting cancelMeeting;

  PlanAhead(
      Database database,
      Timetable timetable,
      Drafts drafts,
      PlanMeeting planMeeting,
      CancelMeeting cancelMeeting) {
    this.database = database;
    this.timetable = timetable;
    this.drafts = drafts;
    this.planMeeting = planMeeting;
    this.cancelMeeting = cancelMeeting;
  }

  /// One month's meeting as a rule wants it.
  public record Wish(LocalDate day, LocalTime starts, Duration length, String place, UUID chair) {

    Plan ordinary() {
      return new Plan(Occasion.ORDINARY, null, slot());
    }

    Plan alike(Draft draft) {
      return new Plan(draft.occasion(), draft.topic(), slot(), draft.group(), draft.inPlace());
    }

    Slot slot() {
      return Slot.of(VietnamTime.at(day, starts), length);
    }
  }

  /// What became of a wish.
  public sealed interface Ahead {

    record Made(MeetingId meeting) implements Ahead {}

    /// The month has its meeting, or another stands in the way, or the hour has passed.
    record Refused(Mistake mistake) implements Ahead {}

    /// It was called already, or is gone.
    record LeftAlone() implements Ahead {}
  }

  /// Keeps every other planner off this cell; refuses `no-such-cell` unless this person keeps it.
  public Uni<Void> hold(CellId cell) {
    return timetable.hold(cell);
  }

  /// A new draft of the month's ordinary meeting.
  public Uni<Ahead> draft(Actor.Person person, CellId cell, Wish wish) {
    return planMeeting.add(person, cell, wish.ordinary()).chain(planned -> settle(planned, wish));
  }

  /// Another day, hour or place for a draft. A combined sitting keeps its topic, and its length
  /// where that is the longer one (R8).
  public Uni<Ahead> move(Actor.Person person, MeetingId meeting, Wish wish) {
    return drafts.hold(meeting).chain(draft -> move(person, draft, wish));
  }

  private Uni<Ahead> move(Actor.Person person, Draft draft, Wish wish) {
    if (draft.stage() != Stage.DRAFT) {
      return Uni.createFrom().item(new Ahead.LeftAlone());
    }
    return planMeeting
        .change(person, draft, lasting(wish, draft).alike(draft))
        .chain(planned -> settle(planned, wish));
  }

  private static Wish lasting(Wish wish, Draft draft) {
    var length = draft.slot().length();
    boolean keepsLength =
        draft.occasion() == Occasion.COMBINED && length.compareTo(wish.length()) > 0;
    return keepsLength
        ? new Wish(wish.day(), wish.starts(), length, wish.place(), wish.chair())
        : wish;
  }

  /// Takes a draft back. What was called stays: that is cancelled with a reason, and told.
  public Uni<Ahead> drop(Actor.Person person, MeetingId meeting, String reason) {
    return drafts
        .hold(meeting)
        .chain(draft ->
            draft.stage() == Stage.DRAFT
                ? cancelMeeting.remember(person, draft, reason).map(_ -> new Ahead.Made(meeting))
                : Uni.createFrom().item(new Ahead.LeftAlone()));
  }

  private Uni<Ahead> settle(Planning planned, Wish wish) {
    return switch (planned) {
      case Planning.Stored(var meeting) -> settle(meeting, wish);
      case Planning.Mistaken(var mistakes) ->
          Uni.createFrom().item(new Ahead.Refused(mistakes.getFirst()));
      case Planning.Stale _, Planning.NoDraft _ -> Uni.createFrom().item(new Ahead.LeftAlone());
    };
  }

  private Uni<Ahead> settle(MeetingId meeting, Wish wish) {
    return database
        .run(
            SETTLE,
            Map.of("meeting", meeting.value(), "place", wish.place(), "chair", wish.chair()))
        .replaceWith(new Ahead.Made(meeting));
  }

  private static final String SETTLE =
      """
      update meeting
      set place = :place, chair = :chair, clerk = case when clerk = :chair then null else clerk end
      where id = :meeting and stage = 'DRAFT'
      """;
}
