package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;

/// Whoever runs the evening says yes to a second device (decision 2).
@ApplicationScoped
class AdmitDevice {

  private final Database database;
  private final Evenings evenings;
  private final DeviceCodes codes;
  private final Trail trail;

  AdmitDevice(Database database, Evenings evenings, DeviceCodes codes, Trail trail) {
    this.database = database;
    this.evenings = evenings;
    this.codes = codes;
    this.trail = trail;
  }

  Uni<List<DeviceCodes.Waiting>> waiting(Actor actor, MeetingId meeting) {
    return database.as(
        actor.subject(), () -> evenings.run(meeting).chain(() -> codes.waiting(meeting)));
  }

  /// The second yes finds nobody waiting and is refused with `no-device-waits`.
  Uni<Void> letIn(Actor actor, MeetingId meeting, UUID link) {
    return database.as(
        actor.subject(), () -> evenings.run(meeting).chain(evening -> letIn(actor, evening, link)));
  }

  private Uni<Void> letIn(Actor actor, Evening evening, UUID link) {
    return codes
        .waiting(evening.meeting(), link)
        .plug(Absent.fails(() -> Refusal.conflict("no-device-waits")))
        .chain(request -> codes.letIn(link, request.deviceHash(), actor.subject()))
        .chain(() -> trail.append(fact(actor, evening, link)));
  }

  private static Fact fact(Actor actor, Evening evening, UUID link) {
    return Fact.of("DEVICE_ADMITTED", actor.subject())
        .inCell(evening.cell())
        .atMeeting(evening.id())
        .with(Map.of("link", link));
  }
}
