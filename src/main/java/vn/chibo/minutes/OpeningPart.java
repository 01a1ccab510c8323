package vn.chibo.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.chibo.document.Block;
import vn.chibo.document.Block.Heading;
import vn.chibo.document.Block.Items;
import vn.chibo.document.Block.Numbering;
import vn.chibo.document.Block.Paragraph;
import vn.chibo.document.Block.Title;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.minutes.MinutesContent.Presence;
import vn.chibo.minutes.MinutesContent.Session;
import vn.chibo.minutes.MinutesContent.Site;

/// The beginning of minutes: where and when, who was there, dues, the agenda (R26, R27).
record OpeningPart(MinutesContent content) {

  static final String KIND = "BIÊN BẢN";
  static final String FROM_PAPER =
      "Nhập từ biên bản giấy: buổi sinh hoạt được ghi trên giấy và đưa vào hệ thống sau đó.";

  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Title(KIND, content.heading().about()));
    if (content.session().onPaper()) {
      blocks.add(Paragraph.of(FROM_PAPER));
    }
    blocks.add(Paragraph.of(today()));
    blocks.add(new Heading("I. THÀNH PHẦN"));
    blocks.add(new Items(Numbering.FIGURES, lines().stream().map(Paragraph::of).toList()));
    return blocks;
  }

  /// The lines that an extract repeats: when and where, who was there.
  List<Block> whoAndWhere() {
    return List.of(Paragraph.of(today()), Paragraph.of(present()));
  }

  private String today() {
    return "Hôm nay, %stại %s, %s.".formatted(when(), where(), gathers());
  }

  /// The cell is named once, and a committee does not "hold" its own meeting.
  private String gathers() {
    var cell = content.heading().cell();
    var about = content.heading().about();
    return content.heading().isOfCommittee()
        ? "Chi ủy %s họp %s".formatted(cell, about.substring(KindWords.COMMITTEE.length()).strip())
        : "%s tiến hành %s".formatted(cell, about.replaceFirst("^sinh hoạt chi bộ ", "sinh hoạt "));
  }

  private String when() {
    var start = content.session().startedAt();
    var day = VietnamTime.writtenDate(content.heading().day());
    return start == null ? day + ", " : "vào lúc " + Phrase.hour(start) + ", " + dayOf(start);
  }

  private static String dayOf(Instant start) {
    LocalDate day = VietnamTime.dayOf(start);
    return VietnamTime.writtenDate(day) + ", ";
  }

  private String where() {
    var session = content.session();
    var places = new ArrayList<String>(List.of(session.place()));
    session.sites().forEach(site -> places.add("điểm cầu " + site.name()));
    var joined = String.join(", ", places);
    return session.form().equals("IN_PERSON") ? joined : joined + " và qua phòng họp trực tuyến";
  }

  private List<String> lines() {
    var lines = new ArrayList<String>(List.of(summoned(), present()));
    if (!content.presence().following().isEmpty()) {
      lines.add(following());
    }
    lines.addAll(List.of(absent(), guests(), officers(), form(), dues(), agenda()));
    lines.add(Phrase.sentence(content.note(Notes.OPENING)));
    lines.removeIf(String::isEmpty);
    return lines;
  }

  private String summoned() {
    var all = content.presence().summoned();
    return ("Đảng viên được triệu tập: %s, trong đó chính thức %s, dự bị %s. Miễn công tác và sinh"
            + " hoạt đảng: %s. Sinh hoạt tạm thời nơi khác: %s. Sinh hoạt tạm thời tại chi bộ: %s."
            + " Đình chỉ sinh hoạt: %s.")
        .formatted(
            Phrase.comrades(all.official() + all.probationary()),
            Phrase.two(all.official()),
            Phrase.two(all.probationary()),
            Phrase.comrades(all.exempt()),
            Phrase.comrades(all.tempOut()),
            Phrase.comrades(all.tempIn()),
            Phrase.comrades(all.suspended()));
  }

  private String present() {
    Presence presence = content.presence();
    if (!presence.closed()) {
      return "Có mặt: chưa chốt danh sách điểm danh.";
    }
    var here = presence.here();
    var others = here.others() == 0 ? "" : ", khác " + Phrase.two(here.others());
    return "Có mặt: %s (chính thức %s, dự bị %s%s), trong đó %s. Có mặt và có quyền biểu quyết: %s/%s đồng chí."
        .formatted(
            Phrase.comrades(here.all()),
            Phrase.two(here.official()),
            Phrase.two(here.probationary()),
            others,
            byPlace(),
            Phrase.two(presence.voting()),
            Phrase.two(presence.body()));
  }

  private String byPlace() {
    var here = content.presence().here();
    Session session = content.session();
    var places = new ArrayList<String>();
    places.add("tại " + session.place() + " " + Phrase.two(here.hall()));
    session.sites().forEach(site -> places.add(at(site)));
    if (!session.form().equals("IN_PERSON")) {
      places.add("trực tuyến " + Phrase.two(here.online()));
      places.add("qua điện thoại " + Phrase.two(here.phone()));
    }
    return String.join("; ", places);
  }

  private static String at(Site site) {
    return "tại điểm cầu %s %s (đồng chí %s phụ trách)"
        .formatted(site.name(), Phrase.two(site.present()), site.keeper());
  }

  /// R10a: heard, not counted.
  private String following() {
    return "Theo dõi từ xa, không tính là có mặt: %s."
        .formatted(Phrase.comrades(content.presence().following()));
  }

  private String absent() {
    var presence = content.presence();
    return "Vắng mặt có lý do: %s. Vắng mặt không có lý do: %s."
        .formatted(Phrase.comrades(presence.excused()), Phrase.comrades(presence.unexcused()));
  }

  /// Who was invited and came, then whom the clerk adds by hand.
  private String guests() {
    var guests = new ArrayList<>(content.presence().delegates());
    guests.add(content.note(Notes.GUESTS));
    guests.removeIf(String::isBlank);
    return guests.isEmpty()
        ? "Đại biểu: không."
        : Phrase.sentence("Đại biểu: " + String.join("; ", guests));
  }

  private String officers() {
    var clerk = content.session().clerk();
    var written = clerk == null ? "chưa cử" : Phrase.person(clerk) + ", được chi bộ cử";
    return "Chủ trì: %s. Người ghi biên bản: %s."
        .formatted(Phrase.person(content.session().chair()), written);
  }

  /// "Hình thức: …", known before the evening too.
  String form() {
    var session = content.session();
    var form =
        switch (session.form()) {
          case "HYBRID" -> "trực tiếp, kết hợp trực tuyến";
          case "ONLINE" -> "trực tuyến";
          default -> "trực tiếp";
        };
    return Phrase.sentence(
        "Hình thức: " + form + (session.ground().isEmpty() ? "" : ", " + session.ground()));
  }

  private String dues() {
    var dues = content.dues();
    var month = "Đảng phí tháng " + KindWords.month(dues.month());
    if (dues.ticked() == 0) {
      return month + ": chưa ghi nhận.";
    }
    return "%s: đã nộp %s/%s đồng chí%s%s%s."
        .formatted(
            month,
            Phrase.two(dues.paid()),
            Phrase.two(dues.members()),
            some("; được miễn ", dues.exempt()),
            some("; chưa nộp ", dues.unpaid()),
            some("; chưa ghi nhận ", dues.members() - dues.ticked()));
  }

  private static String some(String words, int number) {
    return number == 0 ? "" : words + Phrase.two(number);
  }

  private String agenda() {
    var items = content.items().stream().filter(item -> !item.isLoose()).count();
    var who = content.heading().isOfCommittee() ? "Chi ủy" : "Chi bộ";
    return items == 0
        ? ""
        : "%s thông qua chương trình sinh hoạt gồm %s nội dung.".formatted(who, Phrase.two(items));
  }
}
