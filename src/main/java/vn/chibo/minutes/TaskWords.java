package vn.chibo.minutes;

import vn.chibo.kernel.VietnamTime;
import vn.chibo.minutes.MinutesContent.LastTask;

/// How the table of last month's tasks says where a task stood and what came of it (R26).
final class TaskWords {

  private TaskWords() {}

  static String opening(LastTask task) {
    return task.status().equals("EXTENDED") ? "Đang thực hiện" : "Đã giao";
  }

  static String result(LastTask task) {
    var state =
        switch (task.status()) {
          case "DONE" -> "Hoàn thành";
          case "EXTENDED" -> "Đang thực hiện, hạn mới " + VietnamTime.writtenDate(task.dueOn());
          case "DROPPED" -> "Không thực hiện nữa";
          default -> soFar(task) + ", hạn " + VietnamTime.writtenDate(task.dueOn());
        };
    return task.result().isBlank() ? state : state + ". " + task.result();
  }

  /// As its owner reported it before the meeting.
  private static String soFar(LastTask task) {
    return switch (task.howFar()) {
      case null -> "Chưa báo cáo";
      case DONE, PART -> "Đang thực hiện";
      case DIFFICULT -> "Có khó khăn, vướng mắc";
    };
  }
}
