package vn.chibo.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.chibo.document.Block.AttendanceTable;
import vn.chibo.document.Block.Attendee;
import vn.chibo.document.Block.Column;
import vn.chibo.document.Block.Expected;
import vn.chibo.document.Block.Grid;
import vn.chibo.document.Block.SigningRoll;
import vn.chibo.document.Block.Task;
import vn.chibo.document.Block.TaskTable;

/// The tables of the Party's form, each as a plain grid whose rows are counted.
final class Grids {

  private static final Column NUMBER = new Column(DocumentText.NUMBER, 10, true);

  private static final List<Column> TASKS =
      List.of(
          NUMBER,
          new Column(DocumentText.TASK, 75, false),
          new Column(DocumentText.STATUS, 33, false),
          new Column(DocumentText.RESULT, 47, false));

  private static final List<Column> ATTENDANCE =
      List.of(
          NUMBER,
          new Column(DocumentText.NAME, 41, false),
          new Column(DocumentText.POST, 31, false),
          new Column(DocumentText.HOW, 22, false),
          new Column(DocumentText.IN, 12, true),
          new Column(DocumentText.OUT, 12, true),
          new Column(DocumentText.NOTE, 38, false));

  private static final List<Column> ROLL =
      List.of(
          NUMBER,
          new Column(DocumentText.NAME, 44, false),
          new Column(DocumentText.POST, 28, false),
          new Column(DocumentText.SITE, 30, false),
          new Column(DocumentText.ARRIVED, 18, true),
          new Column(DocumentText.SIGNED, 35, false));

  private Grids() {}

  static Grid of(TaskTable table) {
    return counted(TASKS, table.tasks().stream().map(Grids::row).toList(), DocumentText.NO_TASKS);
  }

  static Grid of(AttendanceTable table) {
    var rows = table.attendees().stream().map(Grids::row).toList();
    return counted(ATTENDANCE, rows, DocumentText.NOBODY);
  }

  static Grid of(SigningRoll roll) {
    var rows = new ArrayList<>(roll.members().stream().map(Grids::row).toList());
    for (int i = 0; i < roll.emptyRows(); i++) {
      rows.add(row(new Expected("", "", "")));
    }
    return counted(ROLL, rows, DocumentText.NOBODY);
  }

  private static List<String> row(Task task) {
    return List.of(task.task(), task.status(), task.result());
  }

  private static List<String> row(Attendee who) {
    return List.of(who.name(), who.post(), who.how(), who.in(), who.out(), who.note());
  }

  private static List<String> row(Expected who) {
    return List.of(who.name(), who.post(), who.site(), "", "");
  }

  private static Grid counted(List<Column> columns, List<List<String>> rows, String whenEmpty) {
    var counted = IntStream.range(0, rows.size()).mapToObj(i -> counted(i + 1, rows.get(i)));
    return new Grid(columns, counted.toList(), whenEmpty);
  }

  private static List<String> counted(int number, List<String> row) {
    var counted = new ArrayList<String>(List.of(Integer.toString(number)));
    counted.addAll(row);
    return counted;
  }
}
