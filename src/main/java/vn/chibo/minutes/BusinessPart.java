package vn.chibo.minutes;

import java.util.ArrayList;
import java.util.List;
import vn.chibo.document.Block;
import vn.chibo.document.Block.Heading;
import vn.chibo.document.Block.Items;
import vn.chibo.document.Block.Numbering;
import vn.chibo.document.Block.Paragraph;
import vn.chibo.document.Block.Task;
import vn.chibo.document.Block.TaskTable;
import vn.chibo.document.Block.Vote;
import vn.chibo.minutes.MinutesContent.Decision;
import vn.chibo.minutes.MinutesContent.Item;
import vn.chibo.minutes.MinutesContent.LastTask;
import vn.chibo.minutes.MinutesContent.Reserved;
import vn.chibo.minutes.MinutesContent.Said;
import vn.chibo.rulebook.AgendaKind;

/// The middle of minutes: each item with what was reported, said, concluded and decided (R26).
record BusinessPart(MinutesContent content) {

  private static final String SILENT = "Không có nội dung được ghi.";

  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading("II. NỘI DUNG"));
    if (!content.note(Notes.PAPER).isBlank()) {
      content
          .note(Notes.PAPER)
          .lines()
          .filter(line -> !line.isBlank())
          .map(Paragraph::of)
          .forEach(blocks::add);
    }
    int number = 0;
    for (var item : content.items()) {
      if (isTold(item)) {
        number++;
        blocks.addAll(blocks(item, number));
      }
    }
    content.decisions().forEach(decision -> blocks.add(vote(decision)));
    blocks.addAll(reserved(content.reserved()));
    return blocks;
  }

  /// One item alone, with the number it has in the whole.
  List<Block> only(Item item) {
    int number = 0;
    for (var each : content.items()) {
      number += isTold(each) ? 1 : 0;
      if (each.equals(item)) {
        return blocks(item, number);
      }
    }
    return List.of();
  }

  /// The opening, the score and the reading have their own places; they are told here only when
  /// somebody spoke on them.
  private boolean isTold(Item item) {
    boolean elsewhere = hasItsOwnPlace(item.kind());
    boolean silent = item.said().isEmpty() && item.decisions().isEmpty() && noteOn(item).isEmpty();
    boolean onPaper = !content.note(Notes.PAPER).isBlank();
    return !(silent && (elsewhere || onPaper));
  }

  /// In the head or at the end of minutes.
  static boolean hasItsOwnPlace(AgendaKind kind) {
    return switch (kind) {
      case OPENING, SCORE, MINUTES_ADOPTION, CONCLUSION -> true;
      default -> false;
    };
  }

  private boolean isSilent(Item item) {
    return item.kind() != AgendaKind.LAST_MONTHS_TASKS
        && item.said().isEmpty()
        && item.decisions().isEmpty()
        && opening(item).isEmpty();
  }

  private String noteOn(Item item) {
    return content.note(Notes.ofItem(item.id())).strip();
  }

  private List<Block> blocks(Item item, int number) {
    var blocks = new ArrayList<Block>();
    var lead = number + ". " + Phrase.sentence(item.title());
    blocks.add(new Paragraph(lead, isSilent(item) ? SILENT : opening(item)));
    if (item.kind() == AgendaKind.LAST_MONTHS_TASKS) {
      blocks.add(new TaskTable(content.lastTasks().stream().map(BusinessPart::task).toList()));
    }
    blocks.addAll(opinions(item));
    blocks.addAll(closing(item));
    item.decisions().forEach(decision -> blocks.add(vote(decision)));
    blocks.addAll(reserved(item.reserved()));
    if (!item.decisions().isEmpty() && item.reserved().isEmpty()) {
      blocks.add(Paragraph.of("Ý kiến bảo lưu: không."));
    }
    return blocks;
  }

  private String opening(Item item) {
    var parts = new ArrayList<String>();
    if (item.kind() == AgendaKind.LAST_MONTHS_TASKS) {
      parts.add(tasksDone());
    }
    parts.add(heldApart(item));
    of(item, SpeechKind.REPORT).forEach(said -> parts.add(told(said, "trình bày: ")));
    parts.add(noteOn(item));
    parts.removeIf(String::isEmpty);
    return String.join(" ", parts);
  }

  /// R12: what an online or hybrid meeting keeps out, or votes on in person.
  private String heldApart(Item item) {
    if (content.session().form().equals("IN_PERSON")) {
      return "";
    }
    return switch (item.how()) {
      case "IN_PERSON_ONLY" -> "Nội dung này chỉ thảo luận trực tiếp.";
      case "VOTE_IN_PERSON" -> "Nội dung này chỉ biểu quyết trực tiếp.";
      default -> "";
    };
  }

  private String tasksDone() {
    if (content.lastTasks().isEmpty()) {
      return "";
    }
    return "Đã giao %s nhiệm vụ; hoàn thành %s%s%s%s."
        .formatted(
            Phrase.two(content.lastTasks().size()),
            Phrase.two(with("DONE")),
            some("; đang thực hiện ", goingOn()),
            some("; không thực hiện nữa ", with("DROPPED")),
            some("; chưa báo cáo ", unreported()));
  }

  private long goingOn() {
    return content.lastTasks().stream().filter(LastTask::isGoingOn).count();
  }

  private long unreported() {
    return content.lastTasks().stream()
        .filter(task -> task.status().equals("OPEN") && !task.isGoingOn())
        .count();
  }

  private long with(String status) {
    return content.lastTasks().stream().filter(task -> task.status().equals(status)).count();
  }

  private static String some(String words, long number) {
    return number == 0 ? "" : words + Phrase.two(number);
  }

  private static List<Block> opinions(Item item) {
    var opinions = of(item, SpeechKind.OPINION);
    var criticism = of(item, SpeechKind.CRITICISM);
    var blocks = new ArrayList<Block>();
    if (!opinions.isEmpty()) {
      blocks.add(Paragraph.of("Ý kiến thảo luận:"));
      blocks.add(letters(opinions));
    }
    if (!criticism.isEmpty()) {
      var count = Phrase.two(criticism.size());
      blocks.add(Paragraph.of("Tự phê bình và phê bình: " + count + " lượt ý kiến."));
      blocks.add(letters(criticism));
    }
    return blocks;
  }

  private static Items letters(List<Said> said) {
    return new Items(
        Numbering.LETTERS, said.stream().map(each -> Paragraph.of(told(each, ": "))).toList());
  }

  private static List<Block> closing(Item item) {
    var blocks = new ArrayList<Block>();
    of(item, SpeechKind.REMARK).forEach(said -> blocks.add(Paragraph.of(remark(said))));
    of(item, SpeechKind.CONCLUSION)
        .forEach(said -> blocks.add(Paragraph.of("Kết luận: " + Phrase.sentence(said.gist()))));
    return blocks;
  }

  private static String remark(Said said) {
    var gist = Phrase.sentence(said.gist());
    return said.speaker() == null
        ? "Ý kiến của cấp ủy viên phụ trách: " + gist
        : "Ý kiến của cấp ủy viên phụ trách (đồng chí %s): %s".formatted(said.speaker(), gist);
  }

  private static List<Said> of(Item item, SpeechKind kind) {
    return item.said().stream().filter(said -> said.kind() == kind).toList();
  }

  private static String told(Said said, String verb) {
    var gap = verb.startsWith(":") ? "" : " ";
    return said.speaker() == null
        ? Phrase.sentence(said.gist())
        : "Đồng chí " + said.speaker() + gap + verb + Phrase.sentence(said.gist());
  }

  static Task task(LastTask task) {
    var words = task.text() + " (đồng chí " + task.owner() + ")";
    return new Task(words, TaskWords.opening(task), TaskWords.result(task));
  }

  static Vote vote(Decision decision) {
    var mode = decision.secret() ? "bằng phiếu kín" : "bằng thẻ đảng viên";
    var count =
        "Biểu quyết %s %s: %s"
            .formatted(
                Phrase.within(decision.title()),
                mode,
                Phrase.tally(
                    decision.inFavour(),
                    decision.against(),
                    decision.abstaining(),
                    decision.body()));
    return new Vote(count, outcome(decision));
  }

  private static String outcome(Decision decision) {
    var what =
        switch (decision.kind()) {
          case RESOLUTION -> "Nghị quyết";
          case CONCLUSION -> "Kết luận";
          case DECISION -> "Quyết định";
          default -> "Nội dung này";
        };
    return what + (decision.carried() ? " được thông qua." : " không được thông qua.");
  }

  /// R25.
  private static List<Block> reserved(List<Reserved> opinions) {
    return opinions.stream()
        .<Block>map(opinion ->
            Paragraph.of(
                "Ý kiến bảo lưu của đồng chí "
                    + opinion.name()
                    + ": "
                    + Phrase.sentence(opinion.text())))
        .toList();
  }
}
