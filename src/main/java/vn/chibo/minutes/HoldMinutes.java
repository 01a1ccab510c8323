package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;

/// Takes the minutes of a meeting in hand, inside the caller's transaction.
@ApplicationScoped
class HoldMinutes {

  private final Evenings evenings;
  private final MinutesFile file;

  HoldMinutes(Evenings evenings, MinutesFile file) {
    this.evenings = evenings;
    this.file = file;
  }

  /// For who runs the evening: officers, chair, clerk and his screen.
  Uni<Held> run(MeetingId meeting) {
    return evenings.hold(meeting).chain(this::held);
  }

  /// For who leads it: officers and chair.
  Uni<Held> led(MeetingId meeting) {
    return evenings.lead(meeting).chain(this::held);
  }

  private Uni<Held> held(Evening evening) {
    return file.hold(evening).map(row -> new Held(evening, row));
  }
}
