package vn.chibo.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.minutes.Facts.AgendaLine;
import vn.chibo.minutes.Facts.Business;
import vn.chibo.minutes.Facts.Frozen;
import vn.chibo.minutes.Facts.Motion;
import vn.chibo.minutes.Facts.Opinion;
import vn.chibo.minutes.Facts.Place;
import vn.chibo.minutes.Facts.RollLine;
import vn.chibo.minutes.Facts.Setting;
import vn.chibo.minutes.Facts.Speech;
import vn.chibo.minutes.MinutesContent.Dues;
import vn.chibo.minutes.MinutesContent.Heading;
import vn.chibo.minutes.MinutesContent.LastTask;
import vn.chibo.minutes.MinutesContent.NewTask;
import vn.chibo.minutes.MinutesContent.Person;
import vn.chibo.quorum.MotionKind;
import vn.chibo.quorum.RollState;
import vn.chibo.quorum.Standing;
import vn.chibo.rulebook.AgendaKind;

/// One hybrid evening of Nà Khoang with everything that minutes can hold.
final class EveningExample {

  static final UUID SITE = new UUID(0, 1);
  static final UUID REPORT = new UUID(0, 12);
  static final UUID RESOLUTION = new UUID(0, 21);
  static final Instant START = Instant.parse("2026-11-28T12:30:00Z");
  static final Instant END = Instant.parse("2026-11-28T14:05:00Z");

  private EveningExample() {}

  static Facts facts() {
    return new Facts(
        new Heading(
            "Đảng bộ xã Nậm Sáng",
            "Chi bộ thôn Nà Khoang",
            "Nậm Sáng",
            "sinh hoạt chi bộ thường kỳ tháng 11 năm 2026",
            LocalDate.of(2026, 11, 28)),
        setting("HYBRID", GROUND, false),
        List.of(new Place(SITE, "Nhà văn hóa bản Huổi Pù", "Vàng A Páo")),
        roll(),
        new Frozen(6, 5),
        new Dues(LocalDate.of(2026, 11, 1), 7, 1, 1, 9),
        business());
  }

  private static final String GROUND =
      "theo văn bản số 214-CV/ĐU, ngày 25 tháng 11 năm 2026 của Đảng bộ xã Nậm Sáng (đường sạt lở)";

  static Setting setting(String form, String ground, boolean onPaper) {
    return new Setting(
        START,
        END,
        90,
        "Nhà văn hóa thôn",
        form,
        ground,
        new Person(new UUID(0, 31), "Hoàng Văn Thành", "Bí thư chi bộ"),
        new Person(new UUID(0, 32), "Phạm Thị Huyền", ""),
        onPaper);
  }

  private static List<RollLine> roll() {
    return List.of(
        line("Nông Thị Bưởi", Standing.PROBATIONARY, RollState.PRESENT_ONLINE),
        line("Sùng A Chống", Standing.TEMP_OUT, RollState.NOT_EXPECTED),
        line("Giàng Thị Dếnh", Standing.OFFICIAL, RollState.PRESENT_PHONE),
        line("Phạm Thị Huyền", Standing.OFFICIAL, RollState.PRESENT_HALL),
        late("Mùa A Lử"),
        officer("Vàng A Páo", "Chi ủy viên", RollState.PRESENT_SITE, SITE),
        line("Lường Văn Quyết", Standing.OFFICIAL, RollState.EXCUSED),
        officer("Hoàng Văn Thành", "Bí thư chi bộ", RollState.PRESENT_HALL, null),
        line("Nguyễn Đức Ưởng", Standing.EXEMPT, RollState.NOT_EXPECTED),
        line("Tòng Thị Thủy", Standing.TEMP_IN, RollState.FOLLOWING),
        guest("Phạm Thu Hà", RollState.PRESENT_HALL),
        guest("Đỗ Trung Kiên", RollState.NOT_EXPECTED));
  }

  private static RollLine guest(String name, RollState state) {
    var post = "Đảng ủy viên, phụ trách chi bộ";
    return new RollLine(name, post, null, state, null, START, END, false, false);
  }

  private static RollLine officer(String name, String post, RollState state, @Nullable UUID site) {
    return new RollLine(name, post, Standing.OFFICIAL, state, site, START, END, false, false);
  }

  private static RollLine line(String name, Standing standing, RollState state) {
    var from = state.here() ? START : null;
    var until = state.here() ? END : null;
    return new RollLine(name, "", standing, state, null, from, until, false, false);
  }

  private static RollLine late(String name) {
    var state = RollState.PRESENT_ONLINE;
    var from = START.plusSeconds(1080);
    return new RollLine(name, "", Standing.OFFICIAL, state, null, from, END, true, false);
  }

  private static Business business() {
    return new Business(agenda(), speeches(), motions(), opinions(), lastTasks(), newTasks());
  }

  private static List<AgendaLine> agenda() {
    return List.of(
        item(11, AgendaKind.LAST_MONTHS_TASKS, "Kết quả nhiệm vụ tháng trước", "OPEN"),
        item(12, AgendaKind.REPORT, "Đánh giá tháng 11, nhiệm vụ tháng 12", "OPEN"),
        item(13, AgendaKind.RECOGNITION, "Xét công nhận đảng viên chính thức", "VOTE_IN_PERSON"),
        item(14, AgendaKind.PERSONNEL, "Công tác cán bộ", "IN_PERSON_ONLY"),
        item(15, AgendaKind.MINUTES_ADOPTION, "Thông qua biên bản", "OPEN"));
  }

  private static AgendaLine item(long id, AgendaKind kind, String title, String how) {
    return new AgendaLine(new UUID(0, id), kind, title, how);
  }

  private static List<Speech> speeches() {
    return List.of(
        said(SpeechKind.REPORT, "Hoàng Văn Thành", "kết quả tháng 11 và dự thảo nghị quyết"),
        said(SpeechKind.OPINION, "Mùa A Lử", "Đề nghị ưu tiên sửa đường vào bản."),
        said(SpeechKind.OPINION, "Giàng Thị Dếnh", "Phản ánh 06 hộ thiếu nước sạch"),
        said(SpeechKind.CRITICISM, "Vàng A Páo", "Tự phê bình về tiến độ cấp nước"),
        said(SpeechKind.REMARK, "Phạm Thu Hà", "Báo cáo tiến độ trước ngày 10 tháng 12"),
        said(SpeechKind.CONCLUSION, null, "Tập trung khắc phục sạt lở"));
  }

  private static Speech said(SpeechKind kind, @Nullable String who, String gist) {
    return new Speech(UUID.randomUUID(), REPORT, kind, who, gist);
  }

  private static List<Motion> motions() {
    var minutes = new UUID(0, 22);
    return List.of(
        motion(RESOLUTION, REPORT, MotionKind.RESOLUTION, "nghị quyết tháng 12"),
        motion(minutes, null, MotionKind.MINUTES_ADOPTION, "biên bản"));
  }

  private static Motion motion(UUID id, @Nullable UUID item, MotionKind kind, String title) {
    return new Motion(id, item, kind, title, false, true, 5, 0, 0, 6);
  }

  private static List<Opinion> opinions() {
    return List.of(new Opinion(RESOLUTION, "Mùa A Lử", "Đề nghị lùi hạn nộp báo cáo"));
  }

  private static List<LastTask> lastTasks() {
    var first = LocalDate.of(2026, 11, 20);
    var second = LocalDate.of(2026, 12, 15);
    return List.of(
        new LastTask(
            new UUID(0, 41),
            "Vận động 12 hộ làm hố rác",
            "Mùa A Lử",
            first,
            "DONE",
            "",
            null,
            null),
        new LastTask(
            new UUID(0, 42),
            "Phương án cấp nước",
            "Vàng A Páo",
            second,
            "EXTENDED",
            "Đã khảo sát",
            null,
            null));
  }

  private static List<NewTask> newTasks() {
    var due = LocalDate.of(2026, 12, 10);
    return List.of(
        new NewTask(new UUID(0, 43), "liên hệ xã về việc sửa đường.", "Vàng A Páo", due));
  }
}
