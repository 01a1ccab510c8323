package vn.chibo.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.chibo.document.PlainSheet;

/// The year's table as a file for a spreadsheet.
final class YearSheet {

  private YearSheet() {}

  static PlainSheet of(YearTable table, OversightWords words) {
    return new PlainSheet(
        columns(words), table.rows().stream().map(row -> row(row, words)).toList());
  }

  private static List<String> columns(OversightWords words) {
    var text = words.text();
    var columns = new ArrayList<>(List.of(text.cell(), text.members()));
    IntStream.rangeClosed(1, 12).mapToObj(text::monthShort).forEach(columns::add);
    columns.addAll(List.of(text.thematic(), text.minutesLate(), text.attendance()));
    return columns;
  }

  private static List<String> row(CellYear row, OversightWords words) {
    var cells = new ArrayList<>(List.of(row.cell().name(), String.valueOf(row.cell().members())));
    row.months().stream().map(words::month).forEach(cells::add);
    cells.addAll(
        List.of(
            row.thematicHeld() + "/" + row.thematicDue(),
            String.valueOf(row.lateMinutes()),
            row.attendance().percent()));
    return cells;
  }
}
