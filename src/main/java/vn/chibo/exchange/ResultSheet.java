package vn.chibo.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.organisation.OrganisationId;

/// The file that was brought in, with one more column that says of each row what was found: to be
/// corrected in place and brought back. There is none once the rows are applied or dropped.
@ApplicationScoped
class ResultSheet {

  private static final int BATCH = 2000;

  private final Database database;
  private final Runs runs;
  private final ObjectMapper json;

  ResultSheet(Database database, Runs runs, ObjectMapper json) {
    this.database = database;
    this.runs = runs;
    this.json = json;
  }

  /// Refuses `no-such-roster`, `no-such-import` and, when the rows are gone, `import-done`.
  Uni<byte[]> of(
      Actor.Person person, OrganisationId organisation, RunId run, SheetKind kind, Locale locale) {
    return database.as(
        person.subject(),
        () ->
            runs.place(organisation)
                .chain(() -> runs.find(organisation, run))
                .chain(found ->
                    written(
                        new Writing(found, kind.open(), new RowWords(found.contents(), locale)))));
  }

  /// A sheet that is being written: our own column stands last, whatever came before.
  private final class Writing {

    private final Run run;
    private final SheetOut out;
    private final RowWords words;
    private final int dropped;
    private final int columns;

    Writing(Run run, SheetOut out, RowWords words) {
      this.run = run;
      this.out = out;
      this.words = words;
      var headings = run.headingList();
      dropped = ours(Headings.of(run.contents(), headings));
      columns = headings.size();
      out.add(line(headings, Column.RESULT.heading()));
    }

    private static int ours(Headings headings) {
      return headings.places().entrySet().stream()
          .filter(place -> place.getKey().isResult())
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse(-1);
    }

    private List<String> line(List<String> cells, String last) {
      var line = new ArrayList<String>(columns + 1);
      for (int i = 0; i < columns; i++) {
        if (i != dropped) {
          line.add(i < cells.size() ? cells.get(i) : "");
        }
      }
      line.add(last);
      return line;
    }

    int add(List<Runs.Told> rows) {
      for (var row : rows) {
        var why = words.why(row.verdict(), row.changes(), row.reasons());
        out.add(line(cells(row), words.verdict(row.verdict()) + ": " + why));
      }
      return rows.isEmpty() ? 0 : rows.getLast().line();
    }
  }

  private List<String> cells(Runs.Told row) {
    try {
      return Stream.of(json.readValue(row.cells(), String[].class)).toList();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored row that cannot be read", e);
    }
  }

  private Uni<byte[]> written(Writing writing) {
    return writing.run.isOpen()
        ? rest(writing, 0)
        : Uni.createFrom().failure(Refusal.conflict("import-done"));
  }

  private Uni<byte[]> rest(Writing writing, int below) {
    return runs.told(writing.run, below, BATCH).chain(rows -> more(writing, rows));
  }

  private Uni<byte[]> more(Writing writing, List<Runs.Told> rows) {
    int last = writing.add(rows);
    return rows.size() < BATCH ? Uni.createFrom().item(writing.out.bytes()) : rest(writing, last);
  }
}
