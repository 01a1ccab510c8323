package vn.chibo.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row as the tables take it: flat, days as text.
record WrittenLine(
    int line,
    List<String> cells,
    String cell,
    @Nullable String member,
    String name,
    @Nullable Integer birth,
    @Nullable String sex,
    @Nullable String card,
    @Nullable String masked,
    @Nullable String kind,
    @Nullable String since,
    boolean told,
    @Nullable String until,
    @Nullable String decision,
    @Nullable String phone,
    @Nullable String mail,
    @Nullable String consent,
    String problems) {

  static WrittenLine of(Line line) {
    var stay = line.stay();
    var card = line.card();
    var reached = line.reached();
    return new WrittenLine(
        line.line(),
        line.cells().stream().map(WrittenLine::storable).toList(),
        line.cellSaid(),
        text(line.memberSaid()),
        line.fullName(),
        line.birthYear(),
        line.sex(),
        card == null || card.hashHex().isEmpty() ? null : card.hashHex(),
        card == null ? null : card.masked(),
        stay.kind(),
        text(stay.since()),
        stay.told(),
        text(stay.until()),
        stay.decision(),
        reached.phone(),
        reached.email(),
        text(reached.consentOn()),
        String.join(",", line.problems()));
  }

  /// Without the zero bytes that the tables do not hold.
  static String storable(String cell) {
    return Letters.clean(cell);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  @Override
  public String toString() {
    return "WrittenLine[" + line + "]";
  }
}
