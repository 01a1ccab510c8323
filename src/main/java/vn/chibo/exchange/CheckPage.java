package vn.chibo.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chibo.document.Hash;
import vn.chibo.kernel.Reader;

/// A check as its page shows it: the counts, one part of the rows, the way to the others.
record CheckPage(
    Run run,
    String fingerprint,
    String unread,
    List<Count> counts,
    String only,
    List<Shown> rows,
    int page,
    int pages,
    Going going,
    String refused) {

  /// How many rows a verdict has; `code` chooses them.
  record Count(String code, String label, String tone, int rows, boolean chosen) {}

  record Shown(int line, String name, String cell, String verdict, String tone, String why) {

    @Override
    public String toString() {
      return "Shown[" + line + "]";
    }
  }

  public boolean changesAnything() {
    return run.created() + run.changed() > 0;
  }

  public String rowsInAll() {
    return Counted.of(run.rows());
  }

  public boolean hasEarlier() {
    return page > 0;
  }

  public boolean hasLater() {
    return page + 1 < pages;
  }

  static CheckPage of(Run run, Runs.Part part, List<CheckedRow> rows, Locale locale, Going going) {
    var words = new RowWords(run.contents(), locale);
    var wanted = part.verdict();
    int total = wanted == null ? run.rows() : run.of(wanted);
    return new CheckPage(
        run,
        new Hash(run.sha256()).forPeople(),
        String.join(", ", run.unreadList()),
        counts(run, wanted, words),
        wanted == null ? "" : wanted.name(),
        rows.stream().map(row -> shown(row, words)).toList(),
        part.page(),
        Math.max(1, Math.ceilDiv(total, Runs.PAGE)),
        going,
        run.state() == Run.State.REFUSED
            ? FileWords.sentence(Reader.words(FileText.class, locale), run.refusedAs())
            : "");
  }

  private static List<Count> counts(Run run, @Nullable Verdict wanted, RowWords words) {
    return Arrays.stream(Verdict.values())
        .map(each ->
            new Count(each.name(), words.verdict(each), tone(each), run.of(each), each == wanted))
        .toList();
  }

  private static Shown shown(CheckedRow row, RowWords words) {
    return new Shown(
        row.line(),
        row.name(),
        row.cell(),
        words.verdict(row.verdict()),
        tone(row.verdict()),
        words.why(row.verdict(), row.changes(), row.reasons()));
  }

  private static String tone(Verdict verdict) {
    return switch (verdict) {
      case CREATE -> "ok";
      case CHANGE -> "net";
      case SAME -> "none";
      case REFUSE -> "bad";
    };
  }
}
