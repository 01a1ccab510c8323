package vn.chibo.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chibo.document.Block;
import vn.chibo.document.Block.Annex;
import vn.chibo.document.Block.AttendanceTable;
import vn.chibo.document.Block.Note;
import vn.chibo.document.Block.Recipients;
import vn.chibo.document.DocumentText;
import vn.chibo.document.PartyDocument;
import vn.chibo.document.PartyDocument.About;
import vn.chibo.document.PartyDocument.Head;
import vn.chibo.document.Signature;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.PrintLayout;
import vn.chibo.rulebook.MinutesRules;
import vn.chibo.rulebook.RuleSet;

/// The minutes as a document of the Party (R27, R30), with the attendance list as annex.
record MinutesPaper(MinutesContent content, RuleSet rules, Finish finish) {

  /// What comes onto the paper besides the content: the number, who signed how, whether the data is
  /// invented (decision 11).
  record Finish(
      @Nullable String number,
      @Nullable String clerkHow,
      @Nullable String chairHow,
      boolean example) {

    static Finish signed(@Nullable String number, List<Signatures.Given> given, boolean example) {
      return new Finish(
          number, how(given, SignaturePart.CLERK), how(given, SignaturePart.CHAIR), example);
    }

    private static @Nullable String how(List<Signatures.Given> given, SignaturePart part) {
      return given.stream()
          .filter(each -> each.part() == part)
          .map(Signatures.Given::how)
          .findFirst()
          .orElse(null);
    }

    static Finish none(boolean example) {
      return new Finish(null, null, null, example);
    }
  }

  PartyDocument document() {
    var heading = content.heading();
    var title = OpeningPart.KIND + " " + heading.about();
    var about = new About(title, heading.cell(), finish.example() ? DocumentText.SAMPLE : null);
    return new PartyDocument(about, head(), blocks(), PrintLayout.of(rules));
  }

  private Head head() {
    var heading = content.heading();
    boolean dated = rules.value(MinutesRules.CARRY_PLACE_AND_DATE);
    return new Head(
        heading.upper(),
        heading.cell(),
        finish.number(),
        dated ? heading.place() + ", " + VietnamTime.writtenDate(heading.day()) : null);
  }

  private List<Block> blocks() {
    var blocks = new ArrayList<Block>(new OpeningPart(content).blocks());
    blocks.addAll(new BusinessPart(content).blocks());
    blocks.addAll(new ClosingPart(content).blocks());
    blocks.add(signatures());
    blocks.add(new Recipients(recipients(content.heading()), null));
    blocks.add(new Annex(DocumentText.ATTENDANCE_LIST, belongsTo()));
    blocks.add(new AttendanceTable(content.presence().annex()));
    blocks.add(new Note(HOURS));
    return blocks;
  }

  /// The minutes of a committee go to no member (R35).
  static List<String> recipients(MinutesContent.Heading heading) {
    var above = Phrase.committeeOf(heading.upper()) + " (để báo cáo)";
    return heading.isOfCommittee()
        ? List.of(above, "Lưu Chi bộ")
        : List.of(above, "Các đồng chí đảng viên chi bộ", "Lưu Chi bộ");
  }

  /// Left the clerk, right the chair (R27).
  private Block.Signatures signatures() {
    var session = content.session();
    var clerk = session.clerk();
    var chair = session.chair().name();
    return new Block.Signatures(
        Signature.ofClerk(clerk == null ? "" : clerk.name(), finish.clerkHow()),
        content.heading().isOfCommittee()
            ? Signature.ofCommitteesChair(chair, finish.chairHow())
            : Signature.ofChair(chair, finish.chairHow()));
  }

  private String belongsTo() {
    var number = finish.number();
    return "(kèm theo Biên bản%s, %s)"
        .formatted(
            number == null ? "" : " " + lowered(number),
            VietnamTime.writtenDate(content.heading().day()));
  }

  /// "Số 11-BB/CB" within a sentence.
  static String lowered(String number) {
    return number.substring(0, 1).toLowerCase(Locale.ROOT) + number.substring(1);
  }

  private static final String HOURS =
      "Giờ ghi theo múi giờ Việt Nam. Giờ vào, ra của đảng viên họp trực tuyến do hệ thống ghi; đồng"
          + " chí thư ký đối chiếu bằng cách gọi tên. Cột “Ra” chỉ ghi người rời buổi sinh hoạt trước"
          + " khi chốt danh sách.";
}
