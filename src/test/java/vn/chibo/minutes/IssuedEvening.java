package vn.chibo.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.chibo.identity.Actor;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.minutes.AdoptMinutes.Counts;
import vn.chibo.minutes.EditMinutes.Edit;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;

/// An evening of Nà Khoang whose minutes were read, adopted, signed and issued: where the rooms
/// above begin.
@ApplicationScoped
public class IssuedEvening {

  public static final Actor.Person THANH = person(Cast.THANH_SECRETARY, "thanh");
  public static final Actor.Person HUYEN = person(Cast.HUYEN_CLERK, "huyen");

  private static LocalDate day = LocalDate.of(2036, 8, 1);
  private static int number = 500;

  private final Backstage backstage;
  private final Evenings evenings;
  private final EditMinutes editMinutes;
  private final AdoptMinutes adoptMinutes;
  private final SignMinutes signMinutes;
  private final IssueMinutes issueMinutes;
  private final MinutesFile file;
  private final ReadMinutes readMinutes;

  IssuedEvening(
      Backstage backstage,
      Evenings evenings,
      EditMinutes editMinutes,
      AdoptMinutes adoptMinutes,
      SignMinutes signMinutes,
      IssueMinutes issueMinutes,
      MinutesFile file,
      ReadMinutes readMinutes) {
    this.backstage = backstage;
    this.evenings = evenings;
    this.editMinutes = editMinutes;
    this.adoptMinutes = adoptMinutes;
    this.signMinutes = signMinutes;
    this.issueMinutes = issueMinutes;
    this.file = file;
    this.readMinutes = readMinutes;
  }

  /// Each call holds another evening.
  public MeetingId hold() {
    var meeting = adopted();
    var hash = hash(meeting);
    backstage.wait(() -> signMinutes.confirm(HUYEN, meeting, hash));
    backstage.wait(() -> signMinutes.confirm(THANH, meeting, hash));
    number++;
    var wished = new Numbers.Next("2025-2027", number);
    backstage.wait(() -> issueMinutes.issue(THANH, meeting, wished));
    return meeting;
  }

  /// Read and adopted, the session ended, nobody signed.
  public MeetingId adopted() {
    day = day.plusDays(1);
    var scene = Scene.open(backstage, day);
    var note = Map.of(Notes.ofItem(scene.item()), "Chi bộ thống nhất sửa đường vào bản.");
    backstage.wait(() -> editMinutes.save(HUYEN, scene.meeting(), new Edit(0, note)));
    backstage.wait(() -> editMinutes.read(HUYEN, scene.meeting()));
    backstage.wait(() -> adoptMinutes.adopt(HUYEN, scene.meeting(), new Counts(6, 0, 0)));
    scene.ended();
    return scene.meeting();
  }

  /// The item that something was said on.
  public static UUID item(MeetingId meeting) {
    return new UUID(meeting.value().getMostSignificantBits(), 1);
  }

  private String hash(MeetingId meeting) {
    return backstage.as(
        THANH.subject(),
        () ->
            evenings
                .run(meeting)
                .chain(evening -> file.seen(meeting).chain(row -> readMinutes.of(evening, row)))
                .chain(file::hashOf));
  }

  private static Actor.Person person(UUID member, String name) {
    return new Actor.Person(member, name, false, Instant.now());
  }
}
