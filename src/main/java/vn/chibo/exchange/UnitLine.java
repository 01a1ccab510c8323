package vn.chibo.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A row that tells of an organisation, as it was understood and as the tables take it; `problems`
/// are codes of what cannot be understood.
record UnitLine(
    int line,
    List<String> cells,
    String code,
    String parent,
    String kind,
    String name,
    String shortName,
    String place,
    @Nullable String established,
    @Nullable String decision,
    String problems) {

  private static final Pattern CODE = Pattern.compile("[0-9A-Z]+(\\.[0-9A-Z]+)*");
  private static final Pattern CALLED = Pattern.compile("(?iu)^(chi bộ|đảng bộ)\\s+");
  private static final int LONGEST_CODE = 60;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SHORT = 100;

  static UnitLine read(Headings headings, RowSource.Numbered row) {
    var problems = new ArrayList<String>();
    var code = headings.text(Column.UNIT_CODE, row.cells()).toUpperCase(Locale.ROOT);
    var name = headings.text(Column.UNIT_NAME, row.cells());
    check(code.isEmpty(), "no-code", problems);
    check(!code.isEmpty() && !isCode(code), "bad-code", problems);
    check(name.isEmpty(), "no-unit-name", problems);
    check(name.length() == 1 || name.length() > LONGEST_NAME, "bad-unit-name", problems);
    var kind = UnitKind.read(headings.text(Column.UNIT_KIND, row.cells()));
    check(kind.isEmpty(), "bad-kind", problems);
    var since = since(headings.text(Column.UNIT_SINCE, row.cells()), problems);
    var decision = headings.text(Column.UNIT_DECISION, row.cells());
    return new UnitLine(
        row.line(),
        row.cells().stream().map(Letters::clean).toList(),
        isCode(code) ? code : "",
        headings.text(Column.UNIT_PARENT, row.cells()).toUpperCase(Locale.ROOT),
        kind.map(Enum::name).orElse(""),
        cut(name, LONGEST_NAME),
        cut(shortName(headings.text(Column.UNIT_SHORT, row.cells()), name), LONGEST_SHORT),
        cut(headings.text(Column.UNIT_PLACE, row.cells()), LONGEST_SHORT),
        since == null ? null : since.toString(),
        decision.isEmpty() ? null : cut(decision, LONGEST_SHORT),
        String.join(",", problems));
  }

  private static void check(boolean wrong, String problem, List<String> problems) {
    if (wrong) {
      problems.add(problem);
    }
  }

  private static boolean isCode(String code) {
    return code.length() <= LONGEST_CODE && CODE.matcher(code).matches();
  }

  private static @Nullable LocalDate since(String text, List<String> problems) {
    var day = DayText.of(text).day();
    check(text.isEmpty(), "no-established", problems);
    check(!text.isEmpty() && day == null, "bad-established", problems);
    return day;
  }

  /// "Chi bộ bản Mới" is called "Bản Mới" where there is no room for more.
  private static String shortName(String told, String name) {
    var rest = told.isEmpty() ? CALLED.matcher(name).replaceFirst("") : told;
    return rest.isEmpty()
        ? name
        : rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
  }

  private static String cut(String text, int longest) {
    return text.substring(0, Math.min(text.length(), longest));
  }
}
