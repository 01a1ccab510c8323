package vn.chibo.follow;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Typed;

/// What was asked of a cell, with every step, and the remarks on its meetings.
record RequestsPage(
    RequestDoor.Entry cell,
    List<Line> lines,
    List<RemarkLine> remarks,
    YearMonth present,
    Typing typing) {

  private static final int MONTHS = 13;

  /// @param late its month is over, and it waits
  record Line(Requests.Request request, List<Requests.Step> steps, boolean late) {

    public String field(String name) {
      return name + "-" + request.id();
    }
  }

  record RemarkLine(String meeting, String title, Remarks.Remark remark) {}

  record Month(String value, String written) {

    static Month of(YearMonth month) {
      return new Month(
          month.toString(), "%02d/%d".formatted(month.getMonthValue(), month.getYear()));
    }
  }

  /// A form as it was typed, and its mistakes; `newId` is the next request's.
  record Typing(Typed typed, Map<String, String> errors, UUID newId) {

    static Typing nothing() {
      return new Typing(new Typed(new MultivaluedHashMap<>()), Map.of(), UUID.randomUUID());
    }

    public @Nullable String error(String field) {
      return errors.get(field);
    }

    /// What was typed into the form of this field, where it is the one that comes back.
    public String text(String field) {
      return errors.containsKey(field) ? typed.text("text") : "";
    }

    /// The same for the form that asks anew: it comes back whole, whichever field was wrong.
    public String asked() {
      return errors.containsKey("text") || errors.containsKey("until") ? typed.text("text") : "";
    }
  }

  public List<Line> open() {
    return lines.stream().filter(line -> line.request().open()).toList();
  }

  public List<Line> closed() {
    return lines.stream().filter(line -> !line.request().open()).toList();
  }

  /// Until when something can be asked: this month and the twelve after it.
  public List<Month> months() {
    return IntStream.range(0, MONTHS).mapToObj(present::plusMonths).map(Month::of).toList();
  }
}
