package vn.chibo.minutes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.chibo.document.Block;
import vn.chibo.document.Block.Heading;
import vn.chibo.document.Block.Items;
import vn.chibo.document.Block.Numbering;
import vn.chibo.document.Block.Paragraph;
import vn.chibo.document.Block.Vote;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.minutes.MinutesContent.NewTask;
import vn.chibo.minutes.MinutesContent.Score;

/// The end of minutes: conclusions, tasks, score, reading and adoption, the hour (R26, R27).
record ClosingPart(MinutesContent content) {

  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading("III. KẾT LUẬN"));
    var lines = lines();
    if (!lines.isEmpty()) {
      blocks.add(new Items(Numbering.FIGURES, lines.stream().map(Paragraph::of).toList()));
    }
    blocks.add(adoption());
    blocks.add(Paragraph.of(end()));
    return blocks;
  }

  private List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(Phrase.sentence(content.note(Notes.CONCLUSION)));
    lines.add(tasks());
    var score = content.score();
    lines.add(score == null ? "" : scored(score));
    lines.removeIf(String::isEmpty);
    return lines;
  }

  private String tasks() {
    var tasks = content.newTasks();
    return tasks.isEmpty()
        ? ""
        : tasks.stream()
            .map(ClosingPart::task)
            .collect(Collectors.joining("; ", "Giao nhiệm vụ: ", "."));
  }

  private static String task(NewTask task) {
    return "đồng chí %s: %s, báo cáo trước %s"
        .formatted(task.owner(), stripped(task.text()), VietnamTime.writtenDate(task.dueOn()));
  }

  private static String stripped(String text) {
    return text.strip().replaceFirst("\\.$", "");
  }

  private static String scored(Score score) {
    return "Chi bộ chấm điểm buổi sinh hoạt: %s/100 điểm, xếp loại %s."
        .formatted(Phrase.two(score.total()), score.grade());
  }

  private Block adoption() {
    var vote = content.adoption();
    if (vote == null) {
      return Paragraph.of("Người ghi biên bản đọc lại biên bản; chi bộ biểu quyết thông qua.");
    }
    return new Vote(
        "Người ghi biên bản đọc lại biên bản; biểu quyết thông qua: "
            + Phrase.tally(vote.inFavour(), vote.against(), vote.abstaining(), vote.body()),
        "Biên bản được thông qua.");
  }

  private String end() {
    var start = content.session().startedAt();
    var end = content.session().endedAt();
    return start == null || end == null
        ? "Buổi sinh hoạt chưa kết thúc."
        : "Buổi sinh hoạt kết thúc lúc %s%s, thời lượng %d phút."
            .formatted(
                Phrase.hour(end),
                VietnamTime.dayOf(start).equals(VietnamTime.dayOf(end))
                    ? " cùng ngày"
                    : ", " + VietnamTime.writtenDate(VietnamTime.dayOf(end)),
                Duration.between(start, end).toMinutes());
  }
}
