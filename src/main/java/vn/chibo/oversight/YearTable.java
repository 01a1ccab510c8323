package vn.chibo.oversight;

import java.util.List;

/// The table of a year for the cells below one organisation, and what stands out in it.
record YearTable(
    Cells.Overseen organisation,
    int year,
    int thisYear,
    List<Cells.Overseen> below,
    List<CellYear> rows,
    String monthlyCitation,
    int dueDays) {

  public int members() {
    return rows.stream().mapToInt(row -> row.cell().members()).sum();
  }

  /// Cells with a month in which nobody met (R36).
  public List<CellYear> missing() {
    return rows.stream().filter(row -> !row.missingMonths().isEmpty()).toList();
  }

  public int before() {
    return year - 1;
  }

  public int after() {
    return year + 1;
  }

  public boolean hasNext() {
    return year < thisYear;
  }
}
